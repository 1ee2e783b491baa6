// Two versions of a school file to the list of changes between them.
import type { Content, School } from '../model/content.ts';
import type { Change } from './change.ts';

/**
 * The changes that make `after` out of `before`, in the order in which they apply. Undefined: no such school.
 * The catalogue gives each group its regime, and so the words: volzet or capaciteit.
 */
export function diff(
  _before: School | undefined,
  _after: School | undefined,
  _catalogue: Content['catalogue'],
): Change[] {
  throw new Error('Not built yet');
}
