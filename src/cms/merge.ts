// Two people on one school: what a colleague saved in between goes into the form, and what was typed stays.
import { apply } from '../change/apply.ts';
import type { Change } from '../change/change.ts';
import { diff } from '../change/diff.ts';
import { isAboutSame } from '../change/slot.ts';
import { loadDocument } from '../load/document.ts';
import type { Content, School } from '../model/content.ts';

export interface Merged {
  /** What was typed, with everything of the colleague that it leaves room for. */
  readonly school: School;
  /** Where both changed the same, each otherwise: the form holds the first, the site the second. */
  readonly overlap: readonly { readonly typed: Change; readonly stands: Change }[];
}

/**
 * Merges the form's text with what stands now; both came from `base`.
 * Undefined when one of the three cannot be read: then nothing can be said, and the form stays as it is.
 */
export function mergeForm(
  { base, typed, stands }: { readonly base: string; readonly typed: string; readonly stands: string },
  catalogue: Content['catalogue'],
): Merged | undefined {
  const [before, mine, theirs] = [base, typed, stands].map(schoolOf);
  if (before === undefined || mine === undefined || theirs === undefined) return undefined;
  const { school = mine, dropped } = apply(mine, diff(before, theirs, catalogue));
  const remaining = diff(theirs, school, catalogue);
  const overlap = dropped.flatMap((change) => {
    const typedChange = remaining.find((mineChange) => isAboutSame(mineChange, change));
    return typedChange === undefined ? [] : [{ typed: typedChange, stands: change }];
  });
  return { school, overlap };
}

function schoolOf(text: string): School | undefined {
  const loaded = loadDocument('school', { path: 'content/scholen/form.yaml', text });
  return 'problems' in loaded ? undefined : loaded.data;
}
