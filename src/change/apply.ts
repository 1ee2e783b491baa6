// A school file and a list of changes to the school file after them.
import type { School } from '../model/content.ts';
import type { Change } from './change.ts';

export interface Applied {
  readonly school: School | undefined;
  /** What no longer applies: its place is gone, is taken, or holds another value than the change came from. */
  readonly dropped: readonly Change[];
}

/** Applies each change in turn. Never throws, and never changes its arguments. */
export function apply(_before: School | undefined, _changes: readonly Change[]): Applied {
  throw new Error('Not built yet');
}
