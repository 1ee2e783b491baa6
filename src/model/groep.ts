// What the catalogue says about a group, asked in one place.
import type { Groep } from './content.ts';

/** 1A or 1B of gewoon onderwijs: the first year that article 25 covers, and the only gewoon groups with a capaciteit. */
export function isEersteLeerjaar({ onderwijs, graad, leerjaar }: Groep): boolean {
  return onderwijs === 'gewoon' && graad === 'eerste graad' && leerjaar === 1;
}
