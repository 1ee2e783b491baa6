// From a request to the id it names, and from a result to an answer.
import type { Context } from 'hono';
import type { Result, State } from './act.ts';
import { readState } from './act.ts';
import type { AppEnv, Redactie } from './context.ts';
import { type Refusal, refuse } from './refusal.ts';
import { managesSchool } from './rights.ts';

export function respond(context: Context<AppEnv>, result: Result<object>): Response {
  return 'refusal' in result ? refuse(context, result.refusal) : context.json(result.answer);
}

/** Whether a text has the form of a school's id: no path, no other case, nothing encoded. */
export function isSchoolId(text: string): boolean {
  return text.length <= 120 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/** Why the signed-in account may not touch the school that a request names. */
export function schoolRefusal(context: Context<AppEnv>, id: string): Refusal | undefined {
  if (!isSchoolId(id)) return { kind: 'padGeweigerd' };
  noteSchool(context, id);
  return managesSchool(context.get('account'), id) ? undefined : { kind: 'nietJouwSchool' };
}

/** The school for the log: only an id that exists, since anything can be typed in an address. */
export function noteSchool(context: Context<AppEnv>, id: string): void {
  if (context.get('isSchool')(id)) context.set('school', id);
}

/** Answers with what is there; nothing is written. */
export async function look(
  context: Context<AppEnv>,
  redactie: Redactie,
  view: (state: State) => object | undefined | Promise<object | undefined>,
): Promise<Response> {
  const state = await readState(redactie, context.get('account').id, redactie.clock());
  if ('refusal' in state) return refuse(context, state.refusal);
  const seen = await view(state);
  return seen === undefined ? refuse(context, { kind: 'onbekendeSchool' }) : context.json(seen);
}
