// The file format that Decap uses: the one reader and the one writer of this project, with the form's basis beside the data.

import { writeContent } from '../load/write.ts';
import { parseYaml } from '../load/yaml.ts';
import type { School } from '../model/content.ts';
import { basisKey, currentBasis, isBasis, splitRaw, withBasis } from './basis.ts';

export type FormData = Readonly<Record<string, unknown>>;

export const format = {
  /** Throws on a text that is no YAML of ours: Decap then shows no form. */
  fromFile: (raw: string): FormData => {
    const { text, basis } = splitRaw(raw);
    const parsed = parseYaml(text);
    if ('problem' in parsed) throw new Error(`The file is not valid: ${parsed.problem.kind}`);
    return { ...(parsed.data as FormData), ...(basis && { [basisKey]: basis }) };
  },
  toFile: (data: object): string => {
    const text = schoolText(data as FormData);
    const basis = (data as FormData)[basisKey];
    return isBasis(basis) ? withBasis(text, currentBasis(basis)) : text;
  },
};

/** The school in a form's data, as it would be saved. */
export function schoolText(data: FormData): string {
  const { [basisKey]: _, ...fields } = data;
  return writeContent('school', tidy(fields) as unknown as School);
}

/** What nobody sees when typing is no mistake: spaces at the ends, and letters whose accent is a character of its own. */
function tidy(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC').trim();
  if (Array.isArray(value)) return value.map(tidy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, tidy(item)]));
}
