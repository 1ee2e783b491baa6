// The base of a form: whether it was filled in against what stands, and if not, who changed what since.
import { compareBase } from '../change/base.ts';
import { loadSchool } from '../load/load.ts';
import type { School } from '../model/content.ts';
import { publicSentence } from '../texts/changes.ts';
import { changedBy } from '../texts/redactie.ts';
import type { State } from './act.ts';
import { brusselsDay } from './clock.ts';
import type { Redactie } from './context.ts';
import { schoolIn, schoolPath } from './platform.ts';
import type { Refusal } from './refusal.ts';
import type { Revision, Store } from './store.ts';

/** What a form of a school is held against. */
export interface Ground {
  /** What stands now. */
  readonly main: School;
  /** What the form was filled in against; differs from `main` in its confirmation alone. */
  readonly base: School;
}

/** The ground under a form with this base revision, or why it cannot be saved. */
export async function groundOf(
  { store }: Redactie,
  state: State,
  id: string,
  revision: Revision,
): Promise<Ground | { readonly refusal: Refusal }> {
  const { snapshot, platform } = state;
  const path = schoolPath(id);
  const stands = snapshot.files.get(path);
  const main = schoolIn(snapshot.files, id, platform);
  if (stands === undefined) return { refusal: { kind: 'onbekendeSchool' } };
  if (main === undefined) return { refusal: { kind: 'inhoudOngeldig' } };
  if (stands.revision === revision) return { main, base: main };
  const text = await store.textAt(path, revision);
  if (text === undefined) return { refusal: { kind: 'onbekendeBasis' } };
  const base = loadSchool({ path, text }, platform.context).school;
  const compared = base && compareBase(base, main, platform.catalogue);
  if (base && compared?.kind === 'current') return { main, base };
  const changes = compared?.kind === 'stale' ? compared.changedMeanwhile : [];
  const wijzigingen = changes.map((change) => publicSentence(change, platform.catalogue, main));
  return { refusal: await staleRefusal(store, state, { path, revision }, wijzigingen) };
}

/** Says of a form with this base revision who published its file since, oldest first, and what changed. */
export async function staleRefusal(
  store: Store,
  { snapshot, moment }: State,
  { path, revision }: { readonly path: string; readonly revision: Revision },
  wijzigingen: readonly string[],
): Promise<Refusal> {
  const history = await store.history(path);
  const first = history.findIndex(({ files }) =>
    files.some((file) => file.path === path && file.before === revision),
  );
  // Not found: it was edited by hand since.
  const since = history.slice(0, first + 1);
  const today = since.find((publication) => publication.moment.startsWith(brusselsDay(moment)));
  return {
    kind: 'verouderd',
    revision: snapshot.files.get(path)?.revision ?? '',
    ...(today && { uur: today.moment.slice(11, 16) }),
    wie: since
      .reverse()
      .map(({ door, moment: when }) => changedBy(door.functie, when.slice(0, 10), when.slice(11, 16))),
    wijzigingen,
  };
}
