// The catalogue by number or by any part of a name.
import type { Content, Groep, School } from '../../model/content.ts';

export interface Match {
  readonly groep: Groep;
  /** Whether the school offers it already in this school year. */
  readonly offered: boolean;
}

export interface Found {
  /** At most `most`: numbers that start with the query first, then groups of the school's own onderwijs, in catalogue order. */
  readonly matches: readonly Match[];
  /** How many there are in all. */
  readonly total: number;
}

export interface SearchContext {
  readonly catalogue: Content['catalogue'];
  readonly offered: ReadonlySet<number>;
  readonly onderwijs: School['onderwijs'];
}

/** The groups in which every word of `query` stands: whole or in part, in any order, with or without accents. */
export function searchGroepen(
  query: string,
  { catalogue, offered, onderwijs }: SearchContext,
  most = 50,
): Found {
  const words = fold(query).split(' ').filter(Boolean);
  const found = [...catalogue.values()].filter((groep) => {
    const text = searchText(groep);
    return words.every((word) => text.includes(word));
  });
  const rank = (groep: Groep): number => {
    const byNumber = words.length === 1 && String(groep.nummer).startsWith(words[0] ?? '');
    return (byNumber ? 0 : 2) + (groep.onderwijs === onderwijs ? 0 : 1);
  };
  return {
    matches: found
      .toSorted((a, b) => rank(a) - rank(b))
      .slice(0, most)
      .map((groep) => ({ groep, offered: offered.has(groep.nummer) })),
    total: found.length,
  };
}

/** What Enter adds when nothing is pointed at: the group with exactly this number, or the only one that can be chosen. */
export function onlyChoice(query: string, { matches, total }: Found, mayRepeat: boolean): number | undefined {
  const choosable = matches.filter(({ offered }) => mayRepeat || !offered);
  const exact = choosable.find(({ groep }) => String(groep.nummer) === query.trim());
  if (exact) return exact.groep.nummer;
  return total === 1 ? choosable[0]?.groep.nummer : undefined;
}

/** Number, name and the short name that schools use: 1A, 2B. */
function searchText({ nummer, naam, leerjaar, stroom }: Groep): string {
  const short = leerjaar !== undefined && stroom !== undefined ? `${leerjaar}${stroom}` : '';
  return `${nummer} ${fold(naam)} ${short.toLowerCase()}`;
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
