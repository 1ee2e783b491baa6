// What stands on GitHub: commit messages, and the pull request, which is a letter to the LOP-deskundige. Dutch.
import type { Change, Edit } from '../change/change.ts';
import type { Content } from '../model/content.ts';
import { gegevenLabel, niveauLabel, niveauName, wholeNiveauName } from './change-words.ts';
import { publicSentence } from './changes.ts';
import { markdown, plain } from './github-escape.ts';

type Catalogue = Content['catalogue'];

/** The changes of one school in a commit. */
export interface SchoolChanges {
  readonly naam: string;
  readonly changes: readonly Change[];
}

/** One value in the table before → after. */
interface Row {
  readonly wat: string;
  readonly voor: string;
  readonly na: string;
}

/** A commit's message, without its trailers. Numbers only: a text in a commit can never be taken back. */
export function commitText(
  { title, body }: { readonly title: string; readonly body?: string | undefined },
  schools: readonly SchoolChanges[],
  catalogue: Catalogue,
): string {
  const changes = schools.flatMap((school) => school.changes);
  const sentences = changes.map((change) => `- ${publicSentence(change, catalogue)}`);
  const lines = (body ?? sentences.join('\n')).split('\n').map(plain);
  const rows = changes.flatMap((change) => numberRows(change, catalogue));
  const table = rows.map(({ wat, voor, na }) => `  ${plain(wat)}: ${plain(voor)} → ${plain(na)}`);
  const parts = [lines.join('\n').trim(), table.length === 0 ? '' : `Voor → na\n${table.join('\n')}`];
  return [plain(title), ...parts.filter((part) => part !== '')].join('\n\n');
}

/** What waits, as the letter tells it. */
export interface Letter {
  readonly naam: string;
  readonly waiting: readonly { readonly change: Change; readonly functie: string; readonly moment: string }[];
  /** The page of the editor with what waits. */
  readonly voorstellen: string | undefined;
}

/** "Atheneum Wispelberg: capaciteit van 6246 1A verhoogd van 140 naar 160 (2027-2028)". At most 200 characters. */
export function letterTitle({ naam, waiting }: Letter, catalogue: Catalogue): string {
  const [first, ...others] = waiting;
  const what = first === undefined ? 'voorstel' : publicSentence(first.change, catalogue);
  const more = others.length === 0 ? '' : ` en ${counted(others.length, 'andere wijziging')}`;
  return shortened(plain(`${naam}: ${what}${more}`), 200);
}

/** The pull request: who asks what, what changes, and what the LOP-deskundige can do. */
export function letterBody(letter: Letter, catalogue: Catalogue): string {
  const { naam, waiting, voorstellen } = letter;
  const rows = waiting.flatMap(({ change }) => textRows(change, catalogue));
  const asked = waiting.map(
    ({ change, functie, moment }) =>
      `- ${markdown(sentenceCase(publicSentence(change, catalogue)))}, gevraagd door ${markdown(functie)} op ${markdown(momentText(moment))}\\.`,
  );
  const page = voorstellen === undefined ? '' : ` Liever in de redactie? Ga naar ${voorstellen}`;
  return [
    'Dag LOP-deskundige,',
    `${markdown(naam)} vraagt je goedkeuring voor ${waiting.length === 1 ? 'één wijziging' : `${waiting.length} wijzigingen`}:`,
    asked.join('\n'),
    ...(rows.length === 0 ? [] : [table(rows)]),
    [
      '**Goedkeuren?** Open *Files changed*, kies *Review changes* en dan *Approve*. De server kijkt alles nog eens na en publiceert het. Keurde het LOP een capaciteit op een andere dag goed dan vandaag, schrijf die dag er dan bij, zoals 15/3/2027.',
      '**Niet goedkeuren?** Kies *Request changes* en schrijf in één zin waarom. De school leest die zin.',
      `**Zelf samenvoegen kan niet**: dan kijkt niemand nog na wat er intussen veranderde.${page}`,
    ].join('\n\n'),
  ].join('\n\n');
}

/** The letter once it is dealt with: what was decided stands on top. */
export function closedBody(sentences: readonly string[], letter: string): string {
  const lines = sentences.map((sentence) => `> ${markdown(sentence)}`);
  return ['**Afgehandeld.**', ...(lines.length === 0 ? [] : [lines.join('\n>\n')]), '---', letter].join(
    '\n\n',
  );
}

/** The message of the commit on a proposal's branch, without its trailers. */
export function proposalText(letter: Letter, catalogue: Catalogue): string {
  const sentences = letter.waiting.map(
    ({ change }) => `- ${plain(sentenceCase(publicSentence(change, catalogue)))}.`,
  );
  return [`Voorstel: ${letterTitle(letter, catalogue)}`, sentences.join('\n')].join('\n\n');
}

/** Why a review could not be carried out, as a comment. */
export function reviewRefused(sentences: readonly string[]): string {
  return ['Dit is niet gepubliceerd.', ...sentences.map((sentence) => `- ${markdown(sentence)}`)].join(
    '\n\n',
  );
}

/** What a pull request changes in content, for its checks; `schools` is absent when the content cannot be read. */
export function contentSummary(schools: readonly SchoolChanges[] | undefined, catalogue: Catalogue): string {
  const title = '## Wat wijzigt er voor ouders?';
  if (schools === undefined)
    return `${title}\n\nDat is niet te zeggen: de inhoud heeft fouten. Kijk bij de stap "npm test".`;
  if (schools.length === 0) return `${title}\n\nNiets: geen enkele school verandert.`;
  const parts = schools.map(({ naam, changes }) => {
    const rows = changes.flatMap((change) => textRows(change, catalogue));
    const sentences = changes.map(
      (change) => `- ${markdown(sentenceCase(publicSentence(change, catalogue)))}`,
    );
    return [`### ${markdown(naam)}`, sentences.join('\n'), ...(rows.length === 0 ? [] : [table(rows)])].join(
      '\n\n',
    );
  });
  return [title, ...parts].join('\n\n');
}

export const github = {
  label: 'voorstel',
  /** The required check that keeps a proposal from being merged by hand. */
  check: 'samenvoegen',
  checkTitle: 'Keur goed, de server publiceert',
  checkSummary:
    'Een voorstel wordt niet samengevoegd. Keur het goed met een review: de server kijkt het nog eens na en publiceert het.',
  committer: 'Redactie Vrije Plaatsen',
  /** Who published what a person put on main without the editors' server. */
  byHand: 'Rechtstreeks op GitHub',
} as const;

function numberRows(change: Change, catalogue: Catalogue): Row[] {
  if (!('edits' in change)) return change.kind === 'percentageIndicatorGewijzigd' ? [percentage(change)] : [];
  const { niveau, edits } = change;
  return fields(edits).map(([field, edit]) => ({
    wat: `${niveauName(niveau, catalogue)} (${niveau.schooljaar}), ${niveauLabel(field)}`,
    voor: numberText(edit.from),
    na: numberText(edit.to),
  }));
}

function textRows(change: Change, catalogue: Catalogue): Row[] {
  if ('edits' in change) {
    const { niveau, edits } = change;
    return fields(edits).map(([field, edit]) => ({
      wat: `${wholeNiveauName(niveau, catalogue)} (${niveau.schooljaar}), ${niveauLabel(field)}`,
      voor: valueIn(edit.from),
      na: valueIn(edit.to),
    }));
  }
  switch (change.kind) {
    case 'schoolgegevenGewijzigd':
      return [
        { wat: gegevenLabel(change.veld), voor: valueIn(change.edit.from), na: valueIn(change.edit.to) },
      ];
    case 'percentageIndicatorGewijzigd':
      return [percentage(change)];
    case 'niveauToegevoegd':
      return [{ wat: niveauPlace(change.niveau, catalogue), voor: 'geen', na: 'in het aanbod' }];
    case 'niveauVerwijderd':
      return [{ wat: niveauPlace(change.niveau, catalogue), voor: 'in het aanbod', na: 'geen' }];
    case 'niveauAndersSamengesteld':
      return [
        {
          wat: `samenstelling (${change.niveau.schooljaar})`,
          voor: wholeNiveauName(change.niveau, catalogue),
          na: wholeNiveauName(change.to, catalogue),
        },
      ];
    case 'schooljaarVerwijderd':
      return change.from.niveaus.map((niveau) => ({
        wat: niveauPlace({ ...niveau, schooljaar: change.schooljaar }, catalogue),
        voor: 'in het aanbod',
        na: 'geen',
      }));
    default:
      return [];
  }
}

function niveauPlace(
  niveau: Parameters<typeof wholeNiveauName>[0] & { readonly schooljaar: string },
  catalogue: Catalogue,
): string {
  return `${wholeNiveauName(niveau, catalogue)} (${niveau.schooljaar})`;
}

function percentage({ schooljaar, edit }: { readonly schooljaar: string; readonly edit: Edit<number> }): Row {
  return {
    wat: `percentage indicatorleerlingen (${schooljaar})`,
    voor: numberText(edit.from),
    na: numberText(edit.to),
  };
}

function fields(edits: object): [string, Edit<unknown>][] {
  return Object.entries(edits) as [string, Edit<unknown>][];
}

function numberText(value: unknown): string {
  if (value === undefined) return 'leeg';
  return typeof value === 'number' || value === 'JA' ? String(value) : 'een tekst';
}

function valueIn(value: unknown): string {
  if (value === undefined) return 'leeg';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function table(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ wat, voor, na }) => `| ${markdown(sentenceCase(wat))} | ${markdown(voor)} | ${markdown(na)} |`,
  );
  return ['| Wat | Voor | Na |', '| --- | --- | --- |', ...lines].join('\n');
}

function sentenceCase(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function momentText(moment: string): string {
  const [year = 0, month = 0, day = 0] = moment.slice(0, 10).split('-').map(Number);
  return `${day}/${month}/${year} om ${moment.slice(11, 16)} uur`;
}

function counted(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}en`;
}

function shortened(text: string, length: number): string {
  const letters = [...text];
  return letters.length <= length ? text : `${letters.slice(0, length - 1).join('')}…`;
}
