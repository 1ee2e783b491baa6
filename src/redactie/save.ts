// A save: the text or data of a school form, judged, split and written.
import { loadSchool } from '../load/load.ts';
import { writeContent } from '../load/write.ts';
import type { School } from '../model/content.ts';
import { act, type Decision, type Result, type State } from './act.ts';
import { groundOf } from './base.ts';
import type { Redactie } from './context.ts';
import { schoolPath } from './platform.ts';
import type { Refusal } from './refusal.ts';
import { managesSchool } from './rights.ts';
import { schoolDeed } from './school-deed.ts';
import { saidOf, saveAnswer } from './school-view.ts';
import type { Revision } from './store.ts';

/** What a form holds: YAML text, or the same as data. */
export type Form = { readonly text: string } | { readonly data: object };

export interface Save {
  readonly school: string;
  readonly revision: Revision;
  readonly form: Form;
  readonly goedgekeurdOp?: string | undefined;
}

export function saveSchool(redactie: Redactie, accountId: string, save: Save): Promise<Result<object>> {
  return act(redactie, accountId, (state) => decide(redactie, state, save));
}

async function decide(redactie: Redactie, state: State, save: Save): Promise<Decision<object>> {
  const { school: id, revision, form, goedgekeurdOp } = save;
  if (!managesSchool(state.account, id)) return { refusal: { kind: 'nietJouwSchool' } };
  const ground = await groundOf(redactie, state, id, revision);
  if ('refusal' in ground) return ground;
  const read = readForm(form, id, state);
  if ('refusal' in read) return read;
  const after = withConfirmation(read.school, ground.base, ground.main);
  const made = schoolDeed(state, { school: id, before: ground.main, after, goedgekeurdOp });
  if ('refusal' in made) return made;
  const nothing = made.split.judgements.length === 0;
  return {
    ...(!nothing && { deed: made.deed }),
    answer: saveAnswer(state, id, made, saidOf(made.split, state.platform.catalogue, ground.main)),
  };
}

/** The school in a form, checked by the same reader as a file. */
export function readForm(
  form: Form,
  id: string,
  { platform }: State,
): { readonly school: School } | { readonly refusal: Refusal } {
  const text = 'text' in form ? form.text : writeContent('school', form.data as School);
  const { school, problems } = loadSchool({ path: schoolPath(id), text }, platform.context);
  return school === undefined ? { refusal: { kind: 'ongeldig', problems } } : { school };
}

/** A form that was opened before a confirmation still holds the one before it: it does not mean to take it back. */
function withConfirmation(after: School, base: School, main: School): School {
  if (after.bevestigd !== base.bevestigd) return after;
  const { bevestigd: _, ...rest } = after;
  return main.bevestigd === undefined ? rest : { ...rest, bevestigd: main.bevestigd };
}
