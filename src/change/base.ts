// Whether a form was filled in against what stands on main now.
import type { Content, School } from '../model/content.ts';
import type { Change } from './change.ts';
import { diff } from './diff.ts';

export type Base =
  | { readonly kind: 'current' }
  /** The save is refused, and the person sees what changed in the meantime. */
  | { readonly kind: 'stale'; readonly changedMeanwhile: readonly Change[] };

/**
 * Compares the school at the form's base revision with the school on main.
 * A confirmation in the meantime does not make a form stale: only the server writes `bevestigd`. Before it takes the diff,
 * it puts the `bevestigd` of main in the place of the form's, so that no confirmation is lost and none is made up.
 */
export function compareBase(
  base: School | undefined,
  main: School | undefined,
  catalogue: Content['catalogue'],
): Base {
  const changedMeanwhile = diff(base, main, catalogue).filter(({ kind }) => kind !== 'bevestigd');
  return changedMeanwhile.length === 0 ? { kind: 'current' } : { kind: 'stale', changedMeanwhile };
}
