// What a request carries, taken apart with suspicion: JSON objects with exactly the fields that an action needs.
import type { Context } from 'hono';
import type { AppEnv } from './context.ts';
import type { Form } from './save.ts';

export type Body = Readonly<Record<string, unknown>>;

/** Content is four levels deep; what is much deeper can only mean to exhaust the stack. */
const maxDepth = 16;

/** The JSON object in a request; undefined when it holds something else. */
export async function readBody(context: Context<AppEnv>): Promise<Body | undefined> {
  try {
    const value: unknown = JSON.parse(await context.req.text());
    return isBody(value) && isShallow(value, maxDepth) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

export function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields as strings; undefined when one of them is none. */
export function strings<Name extends string>(
  body: Body,
  names: readonly Name[],
): { readonly [Key in Name]: string } | undefined {
  const found = names.map((name) => [name, Object.hasOwn(body, name) ? body[name] : undefined] as const);
  if (found.some(([, value]) => typeof value !== 'string')) return undefined;
  return Object.fromEntries(found) as { [Key in Name]: string };
}

/** A day as `2027-03-15`; `null` when something else stands there. */
export function dayIn(body: Body, name: string): string | null | undefined {
  const value = body[name];
  if (value === undefined || value === null || value === '') return undefined;
  return typeof value === 'string' && /^20\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value)
    ? value
    : null;
}

/** The form in `text` or `data`; undefined when neither or both are there. */
export function formIn({ text, data }: Body): Form | undefined {
  if (typeof text === 'string' && data === undefined) return { text };
  return isBody(data) && text === undefined ? { data } : undefined;
}

function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((item) => isShallow(item, depth - 1));
}
