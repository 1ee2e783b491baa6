// "Nog steeds correct": writes the moment into the schools that somebody looked at, and nothing else.
import { apply } from '../change/apply.ts';
import { confirm } from '../change/bevestigd.ts';
import { answers, titles } from '../texts/redactie.ts';
import { act, type Decision, type Deed, type Result, type State } from './act.ts';
import { groundOf } from './base.ts';
import type { Redactie } from './context.ts';
import { managesSchool } from './rights.ts';
import { schoolDeed } from './school-deed.ts';
import { schoolView } from './school-view.ts';
import type { Revision } from './store.ts';

/** A school and the revision that was on the screen. */
export interface Seen {
  readonly id: string;
  readonly revision: Revision;
}

/** Confirms all of `seen` or, when one of them changed since, none. */
export function confirmSchools(
  redactie: Redactie,
  accountId: string,
  seen: readonly Seen[],
): Promise<Result<object>> {
  return act(redactie, accountId, (state) => decide(redactie, state, seen));
}

async function decide(redactie: Redactie, state: State, seen: readonly Seen[]): Promise<Decision<object>> {
  if (seen.some(({ id }) => !managesSchool(state.account, id)))
    return { refusal: { kind: 'nietJouwSchool' } };
  const deeds: Deed[] = [];
  for (const { id, revision } of seen) {
    const ground = await groundOf(redactie, state, id, revision);
    if ('refusal' in ground) return ground;
    const { school: after } = apply(ground.main, [confirm(ground.main, state.moment)]);
    const made = schoolDeed(state, { school: id, before: ground.main, after, action: 'bevestigen' });
    if ('refusal' in made) return made;
    deeds.push(made.deed);
  }
  return {
    deed: {
      title: deeds.length === 1 ? (deeds[0]?.title ?? '') : titles.bevestigd(deeds.length),
      files: deeds.flatMap(({ files }) => files),
      proposals: deeds.flatMap(({ proposals }) => proposals),
      notices: deeds.flatMap(({ notices }) => notices),
    },
    answer: (snapshot) => ({
      kind: 'bevestigd',
      message: answers.bevestigd,
      scholen: seen.map(({ id }) => schoolView(snapshot, id, state.platform)),
    }),
  };
}
