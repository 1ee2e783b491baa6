// Changes and verdicts in words. What others may read (commits, feeds, proposals) never repeats a text that somebody typed.
import type { Change } from '../change/change.ts';
import type { ExpertReason, Judgement, RefuseReason } from '../change/verdict.ts';
import type { Content } from '../model/content.ts';

type Catalogue = Content['catalogue'];

/** On whose word a commit publishes: the school's, the LOP-deskundige's in the school's place, or the LOP's approval. */
export type Wijze =
  | { readonly kind: 'school' }
  | { readonly kind: 'namensSchool' }
  | { readonly kind: 'goedgekeurd'; readonly op?: string };

/** "40093 Kunst en creatie volzet verklaard (2027-2028)": for everybody, without free text. */
export function publicSentence(_change: Change, _catalogue: Catalogue): string {
  throw new Error('Not built yet');
}

/** "Atheneum Wispelberg: 40093 Kunst en creatie volzet verklaard (2027-2028)". `naam` is the name that stands on main. */
export function commitTitle(
  _naam: string,
  _changes: readonly Change[],
  _catalogue: Catalogue,
  _wijze: Wijze,
): string {
  throw new Error('Not built yet');
}

/** The same, before → after, for the LOP-deskundige alone: free text is quoted, and is data to escape. */
export function expertSentence(_change: Change, _catalogue: Catalogue): string {
  throw new Error('Not built yet');
}

/** Why a change waits. */
export function expertReasonSentence(_reason: ExpertReason): string {
  throw new Error('Not built yet');
}

/** Why a change is refused, and what to do. */
export function refuseReasonSentence(_reason: RefuseReason): string {
  throw new Error('Not built yet');
}

/** What the school reads after a save, a sentence a line. */
export function saveMessage(_judgements: readonly Judgement[], _catalogue: Catalogue): string[] {
  throw new Error('Not built yet');
}
