// A text without its dress: what is left when accents, invisible characters, other digits and punctuation no longer hide it.

/** A run of digits in groups, as in `0477 12 34 56`. */
export interface DigitGroups {
  /** Whether a plus stands before it. */
  readonly plus: boolean;
  /** How many digits. */
  readonly length: number;
  /** Every run of whole groups that has `length` digits together. */
  readonly windows: (length: number) => string[];
}

/** Lower-case letters and ASCII digits; whatever stands between them is one space, a plus stays. */
export function skeleton(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/[^\p{L}\d+]+/gu, ' ')
    .toLowerCase()
    .trim();
}

/** The decimal digits of every script stand in rows of ten, from 0 to 9. */
function digitOf(character: string): string {
  const codePoint = character.codePointAt(0) ?? 0;
  let row = codePoint;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(row - 1))) row--;
  return String((codePoint - row) % 10);
}

/** The runs of digits in a skeleton. */
export function digitRuns(bones: string): DigitGroups[] {
  return [...bones.matchAll(/(\+ ?)?(\d+(?: \d+)*)/g)].map(([, plus, digits = '']) => {
    const groups = digits.split(' ');
    return {
      plus: plus !== undefined,
      length: groups.join('').length,
      windows: (length) =>
        groups.flatMap((_, from) => {
          let joined = '';
          for (const group of groups.slice(from)) {
            joined += group;
            if (joined.length >= length) break;
          }
          return joined.length === length ? [joined] : [];
        }),
    };
  });
}
