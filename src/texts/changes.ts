// Changes and verdicts in words. What others may read (commits, feeds, proposals) never repeats a text that somebody typed.
import type { Change } from '../change/change.ts';
import type { ExpertReason, Judgement, RefuseReason } from '../change/verdict.ts';
import type { Content, School } from '../model/content.ts';
import { expertWords } from './change-expert.ts';
import { publicWords } from './change-public.ts';
import { expertReason, refuseReason } from './verdict-words.ts';

type Catalogue = Content['catalogue'];

/** On whose word a commit publishes: the school's, the LOP-deskundige's in the school's place, or the LOP's approval. */
export type Wijze =
  | { readonly kind: 'school' }
  | { readonly kind: 'namensSchool' }
  /** `op` is the day of the LOP's approval, like 2027-03-15, where there is one. */
  | { readonly kind: 'goedgekeurd'; readonly op?: string };

/** On whose word, and of the school as it stood until then. */
export interface Saved {
  readonly wijze: Wijze;
  readonly main?: School | undefined;
}

/**
 * "40093 Kunst en creatie volzet verklaard (2027-2028)": for everybody, without free text, to stand inside a sentence.
 * With `main`, the school as it stands, an achtervoegsel that stands there is named: it tells two rows of a group apart.
 */
export function publicSentence(change: Change, catalogue: Catalogue, main?: School): string {
  return publicWords(change, catalogue, main);
}

/** "Atheneum Wispelberg: 40093 Kunst en creatie volzet verklaard (2027-2028)". `naam` is the name that stands on main. */
export function commitTitle(
  naam: string,
  changes: readonly Change[],
  catalogue: Catalogue,
  { wijze, main }: Saved,
): string {
  const [first, ...others] = headlinesFirst(changes);
  const what = first === undefined ? 'niets gewijzigd' : publicWords(first, catalogue, main);
  const andMore = others.length === 0 ? '' : ` en ${counted(others.length, 'andere wijziging')}`;
  return `${naam}: ${what}${andMore}${onWord(wijze)}`;
}

/** Each change on a line, and whose word it is: what stands under the title. */
export function commitBody(changes: readonly Change[], catalogue: Catalogue, { wijze, main }: Saved): string {
  const lines = changes.map((change) => `- ${publicWords(change, catalogue, main)}`);
  const approval = wijze.kind === 'goedgekeurd' && wijze.op ? ['', approvedSentence(wijze.op)] : [];
  return [...lines, ...approval].join('\n');
}

/** The same, before → after, for the LOP-deskundige alone: free text is quoted, and is data to escape. */
export function expertSentence(change: Change, catalogue: Catalogue): string {
  return expertWords(change, catalogue);
}

/** Why a change waits. */
export function expertReasonSentence(reason: ExpertReason): string {
  return expertReason(reason);
}

/** Why a change is refused, and what to do. */
export function refuseReasonSentence(reason: RefuseReason): string {
  return refuseReason(reason);
}

/** What the school reads after a save, a sentence a line. */
export function saveMessage(judgements: readonly Judgement[], catalogue: Catalogue, main?: School): string[] {
  const sentence = (change: Change): string => publicWords(change, catalogue, main);
  const waiting = judgements.flatMap(({ change, verdict }) =>
    verdict.kind === 'expert' ? [`${sentence(change)}. ${expertReason(verdict.reason)}`] : [],
  );
  const refused = judgements.flatMap(({ change, verdict }) => {
    if (verdict.kind !== 'refuse') return [];
    const why = refuseReason(verdict.reason);
    // Whose school it is says nothing about one change.
    return [verdict.reason.kind === 'andereSchool' ? why : `Niet opgeslagen: ${sentence(change)}. ${why}`];
  });
  return [
    ...(judgements.length === 0 ? ['Er is niets gewijzigd.'] : []),
    ...publishedSentence(judgements),
    ...(waiting.length > 1 ? [`${waiting.length} wijzigingen wachten op het LOP:`] : []),
    ...(waiting.length === 1 ? waiting.map((line) => `Eén wijziging wacht op het LOP: ${line}`) : waiting),
    ...new Set(refused),
  ];
}

function publishedSentence(judgements: readonly Judgement[]): string[] {
  const published = judgements.filter(({ verdict }) => verdict.kind === 'publish');
  const kinds = new Set(published.map(({ change }) => change.kind));
  // The order in the file is nothing to announce beside a change that waits or is refused.
  if (published.length < judgements.length) kinds.delete('volgordeGewijzigd');
  if (kinds.size === 0) return [];
  if (kinds.size === 1 && kinds.has('bevestigd')) return ['Bevestigd. Ouders zien: vandaag bevestigd.'];
  return ['Wijzigingen succesvol opgeslagen! Over enkele minuten zien ouders dit.'];
}

/** "Goedgekeurd door het LOP op 15 maart 2027." */
export function approvedSentence(dag: string): string {
  const date = new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(dag));
  return `Goedgekeurd door het LOP op ${date}.`;
}

/** For both sides, when a change that waited no longer fits what stands on main. */
export function droppedSentence(change: Change, catalogue: Catalogue, main?: School): string {
  return `Vervallen, want intussen veranderde er iets: ${publicWords(change, catalogue, main)}.`;
}

/** For both sides, when a later save asks otherwise what still waited. */
export function replacedSentence(change: Change, catalogue: Catalogue, main?: School): string {
  return `Vervallen, want de school vraagt nu iets anders: ${publicWords(change, catalogue, main)}.`;
}

/** `uur` as it is shown, like 14:05. */
export function staleSentence(uur: string): string {
  return `Een collega paste dit aan om ${uur}. Jouw invoer staat er nog. Vergelijk en sla opnieuw op.`;
}

/** What a reader of the log looks for stands in front; the order in the file is of no interest to anybody. */
function headlinesFirst(changes: readonly Change[]): readonly Change[] {
  const rank = ({ kind }: Change): number => {
    if (kind === 'volzetVerklaard' || kind === 'volzetOpgeheven') return 0;
    if (kind === 'capaciteitBereikt' || kind === 'capaciteitNietMeerBereikt') return 0;
    return kind === 'volgordeGewijzigd' ? 2 : 1;
  };
  return changes.toSorted((a, b) => rank(a) - rank(b));
}

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}en`;
}

function onWord(wijze: Wijze): string {
  switch (wijze.kind) {
    case 'school':
      return '';
    case 'namensSchool':
      return ' (namens de school)';
    case 'goedgekeurd':
      return ' (goedgekeurd door het LOP)';
    default:
      return wijze satisfies never;
  }
}
