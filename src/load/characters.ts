// Characters that no content may carry, because a reader cannot see what they do.
import type { ProblemDetail } from '../model/problem.ts';

// Controls, zero-width, bidirectional and other characters that show nothing, enclosing marks, a third mark on a letter,
// line and paragraph separators, tags, lone surrogates, private use and noncharacters. Line feed is allowed in a file and nowhere in a value.
const forbiddenInFile =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Me}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\uFFFC\uFFFD]|(?<=\p{M}\p{M})\p{M}/gu;
const decomposed = /[\p{L}\p{N}\p{P}\p{S}]\p{M}+/gu;

/** The first character of `text` that may not stand in a file or, with `inValue`, in one value; with its offset in UTF-16 units. */
export function findForbidden(
  text: string,
  { inValue }: { readonly inValue: boolean },
): (ProblemDetail & { readonly offset: number }) | undefined {
  for (const { 0: character, index } of text.matchAll(forbiddenInFile)) {
    if (!inValue && (character === '\n' || (character === '\r' && text[index + 1] === '\n'))) continue;
    return { kind: 'forbiddenCharacter', codePoint: character.codePointAt(0) ?? 0, offset: index };
  }
  if (text.normalize('NFC') === text) return undefined;
  for (const { 0: cluster, index } of text.matchAll(decomposed)) {
    if (cluster.normalize('NFC') !== cluster) return { kind: 'notComposed', offset: index };
  }
  return { kind: 'notComposed', offset: 0 };
}

/** The number of bytes that `text` takes in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    bytes += 1 + Number(codePoint >= 0x80) + Number(codePoint >= 0x800) + Number(codePoint >= 0x10000);
  }
  return bytes;
}
