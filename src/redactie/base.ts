// The base of a form: whether it was filled in against what stands, and if not, who changed what since.
import { compareBase } from '../change/base.ts';
import { loadSchool } from '../load/load.ts';
import type { School } from '../model/content.ts';
import { publicSentence } from '../texts/changes.ts';
import { changedBy } from '../texts/redactie.ts';
import type { State } from './act.ts';
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
  const base = text === undefined ? undefined : loadSchool({ path, text }, platform.context).school;
  const compared = base && compareBase(base, main, platform.catalogue);
  if (base && compared?.kind === 'current') return { main, base };
  const changes = compared?.kind === 'stale' ? compared.changedMeanwhile : [];
  return {
    refusal: {
      kind: 'verouderd',
      revision: stands.revision,
      wie: await changedSince(store, path, revision),
      wijzigingen: changes.map((change) => publicSentence(change, platform.catalogue)),
    },
  };
}

/** Who published the file since `revision`, a sentence each, oldest first. */
export async function changedSince(store: Store, path: string, revision: Revision): Promise<string[]> {
  const history = await store.history(path);
  const known = history.findIndex(({ files }) =>
    files.some((file) => file.path === path && file.after === revision),
  );
  const since = known === -1 ? history.slice(0, 1) : history.slice(0, known);
  return since
    .reverse()
    .map(({ door, moment }) => changedBy(door.functie, moment.slice(0, 10), moment.slice(11, 16)));
}
