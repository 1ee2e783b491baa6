// Every action that writes goes through here: one at a time, judged against what stands, judged again when that moved.
import type { Instant } from '../derive/moment.ts';
import type { Account } from '../model/content.ts';
import { brusselsMoment } from './clock.ts';
import type { Redactie } from './context.ts';
import { loadPlatform, type Platform } from './platform.ts';
import type { Refusal } from './refusal.ts';
import { accountOf, actorOf } from './rights.ts';
import type { Commit, Snapshot } from './store.ts';

/** What an action may look at. The account is as toegang.yaml has it now, not as it was at sign-in. */
export interface State {
  readonly snapshot: Snapshot;
  readonly platform: Platform;
  readonly account: Account;
  readonly moment: Instant;
}

/** What an action does, apart from who and when. */
export type Deed = Pick<Commit, 'files' | 'proposals' | 'notices' | 'title'> &
  Partial<Pick<Commit, 'door' | 'goedgekeurdDoor' | 'moment' | 'body'>>;

export type Decision<Answer> =
  | { readonly refusal: Refusal }
  /** Without a deed nothing is written. */
  | { readonly deed?: Deed; readonly answer: (snapshot: Snapshot) => Answer };

export type Result<Answer> = { readonly refusal: Refusal } | { readonly answer: Answer };

const tries = 5;

/** Decides and writes for the account with this id. `decide` runs again when something else came between. */
export function act<Answer>(
  redactie: Redactie,
  accountId: string,
  decide: (state: State) => Decision<Answer> | Promise<Decision<Answer>>,
): Promise<Result<Answer>> {
  const moment = redactie.clock();
  return redactie.queue.add(async () => {
    for (let attempt = 0; attempt < tries; attempt++) {
      const state = await readState(redactie, accountId, moment);
      if ('refusal' in state) return state;
      const decision = await decide(state);
      if ('refusal' in decision) return decision;
      const snapshot = await carryOut(redactie, state, decision.deed);
      if (snapshot !== undefined) return { answer: decision.answer(snapshot) };
    }
    return { refusal: { kind: 'bezet' } };
  });
}

/** The state for an action or a look; refused when the account is gone or the LOP's files are broken. */
export async function readState(
  { store, log }: Redactie,
  accountId: string,
  moment: Instant,
): Promise<State | { readonly refusal: Refusal }> {
  const snapshot = await store.current();
  const loaded = loadPlatform(snapshot.files);
  if ('problems' in loaded) {
    log({ kind: 'inhoudOngeldig', detail: loaded.problems.map(({ kind, path }) => `${path} ${kind}`) });
    return { refusal: { kind: 'inhoudOngeldig' } };
  }
  const account = accountOf(loaded.platform, accountId);
  if (account === undefined) return { refusal: { kind: 'accountWeg' } };
  return { snapshot, platform: loaded.platform, account, moment };
}

/** Undefined: something else came between. */
async function carryOut(
  { store }: Redactie,
  state: State,
  deed: Deed | undefined,
): Promise<Snapshot | undefined> {
  if (deed === undefined) return state.snapshot;
  const result = await store.commit({
    base: state.snapshot.revision,
    door: actorOf(state.account),
    moment: brusselsMoment(state.moment),
    ...deed,
  });
  return result.kind === 'committed' ? result.snapshot : undefined;
}
