// Whether a form was filled in against what stands on main now.
import type { Content, School } from '../model/content.ts';
import type { Change } from './change.ts';

export type Base =
  | { readonly kind: 'current' }
  /** The save is refused, and the person sees what changed in the meantime. */
  | { readonly kind: 'stale'; readonly changedMeanwhile: readonly Change[] };

/**
 * Compares the school at the form's base revision with the school on main.
 * A confirmation in the meantime does not make a form stale: only the server writes `bevestigd`.
 */
export function compareBase(
  _base: School | undefined,
  _main: School | undefined,
  _catalogue: Content['catalogue'],
): Base {
  throw new Error('Not built yet');
}
