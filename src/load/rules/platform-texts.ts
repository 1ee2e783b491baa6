// No text of the LOP's own files may point to a person either.
import type { Finding } from '../../model/problem.ts';
import { findPersonalData } from '../personal.ts';

/** Addresses and numbers of the LOP itself are public; the rest of these are keys and no texts. */
const ownData = new Set(['adres', 'redactieUrl', 'helpdesk', 'mail', 'geschiedenisVanaf', 'github']);

/** Every text in one of the LOP's files that holds personal data. Where a date was found may be a web address. */
export function checkPlatformTexts(data: unknown, bornBy: number): Finding[] {
  return texts(data).flatMap(({ at, text }) => {
    const what = findPersonalData(text, { bornBy });
    const isSource = what === 'url' && at.at(-1) === 'bron';
    return what === undefined || isSource ? [] : [{ kind: 'personalData', what, at }];
  });
}

function texts(
  data: unknown,
  at: Finding['at'] = [],
): { readonly at: Finding['at']; readonly text: string }[] {
  if (typeof data === 'string') return [{ at, text: data }];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) =>
    ownData.has(key) ? [] : texts(value, [...at, Array.isArray(data) ? Number(key) : key]),
  );
}
