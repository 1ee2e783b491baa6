// Undoing: the LOP-deskundige publishes the opposite of an earlier change, as far as it still fits.
import type { Change } from '../change/change.ts';
import { diff } from '../change/diff.ts';
import { reapply } from '../change/proposal.ts';
import { loadSchool } from '../load/load.ts';
import type { School } from '../model/content.ts';
import { answers, titles } from '../texts/redactie.ts';
import { act, type Decision, type Result, type State } from './act.ts';
import type { Redactie } from './context.ts';
import { schoolIn, schoolPath } from './platform.ts';
import { isDeskundige } from './rights.ts';
import { schoolDeed } from './school-deed.ts';
import { saveAnswer } from './school-view.ts';
import type { Publication, Revision, Store } from './store.ts';

export interface Undo {
  readonly school: string;
  /** The id of the publication. */
  readonly publicatie: string;
  readonly goedgekeurdOp?: string | undefined;
}

export function undoPublication(redactie: Redactie, accountId: string, undo: Undo): Promise<Result<object>> {
  return act(redactie, accountId, (state) => {
    if (!isDeskundige(state.account)) return { refusal: { kind: 'alleenDeskundige' } };
    return decide(redactie.store, state, undo);
  });
}

async function decide(store: Store, state: State, undo: Undo): Promise<Decision<object>> {
  const { school: id, goedgekeurdOp } = undo;
  const publication = (await store.history(schoolPath(id))).find(
    (candidate) => candidate.id === undo.publicatie,
  );
  if (publication === undefined) return { refusal: { kind: 'onbekendePublicatie' } };
  const opposite = await oppositeOf(store, state, id, publication);
  const main = schoolIn(state.snapshot.files, id, state.platform);
  const { school: after, dropped } = reapply(main, opposite, state.platform);
  // Half of an undo would leave what nobody ever meant.
  if (opposite.length === 0 || dropped.length > 0) return { refusal: { kind: 'ongedaanKanNiet' } };
  const made = schoolDeed(state, { school: id, before: main, after, goedgekeurdOp });
  if ('refusal' in made) return made;
  return {
    deed: { ...made.deed, title: titles.ongedaan(publication.title) },
    answer: saveAnswer(state, id, made, { kind: 'ongedaan', message: answers.ongedaan }),
  };
}

/** What leads back, apart from the confirmation: that somebody looked stays true. A school is closed, not undone. */
async function oppositeOf(
  store: Store,
  { platform }: State,
  id: string,
  publication: Publication,
): Promise<readonly Change[]> {
  const path = schoolPath(id);
  const file = publication.files.find((candidate) => candidate.path === path);
  const read = async (revision: Revision | undefined): Promise<School | undefined> => {
    const text = revision === undefined ? undefined : await store.textAt(path, revision);
    return text === undefined ? undefined : loadSchool({ path, text }, platform.context).school;
  };
  const before = await read(file?.before);
  const after = await read(file?.after);
  if (before === undefined || (file?.after !== undefined && after === undefined)) return [];
  return diff(after, after === undefined ? withoutConfirmation(before) : before, platform.catalogue).filter(
    ({ kind }) => kind !== 'bevestigd',
  );
}

/** Only the server confirms: a school that opens again still has to be looked at. */
function withoutConfirmation({ bevestigd: _, ...school }: School): School {
  return school;
}
