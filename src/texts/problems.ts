// Problems in words: what to do, and what stands there. Dutch, because schools and the LOP read them.
import type { Problem } from '../model/problem.ts';
import { remedy } from './remedies.ts';

const longest = 40;

/** `content/scholen/de-linde.yaml:12:15 Vrije plaatsen: vul 0, JA of een getal in, of laat leeg. Er staat "vijf".` */
export function problemLine(problem: Problem): string {
  return `${visible(problem.path)}:${problem.line}:${problem.column} ${problemSentence(problem)}`;
}

/** An annotation of GitHub Actions: shown beside the line in a pull request. */
export function problemAnnotation(problem: Problem): string {
  const level = problem.kind === 'websiteHttp' ? 'warning' : 'error';
  const place = `file=${escapeProperty(problem.path)},line=${problem.line},col=${problem.column}`;
  return `::${level} ${place}::${escapeData(problemSentence(problem))}`;
}

/** The label of the field, what to do, and what stands there; personal data is never repeated. */
export function problemSentence(problem: Problem): string {
  const label = problem.field === undefined ? '' : `${problem.field}: `;
  const said = remedy(problem);
  const sentence = label === '' ? said : `${said[0]?.toLowerCase()}${said.slice(1)}`;
  return `${label}${sentence}${quoted(problem.value)}`;
}

/** The heading above a list of problems. */
export function problemCount(count: number): string {
  return count === 1 ? '1 probleem in de inhoud' : `${count} problemen in de inhoud`;
}

export const checkPassed = 'De inhoud is in orde.';

export const startedAt = (url: string): string => `\nDe site staat op ${url}\nStoppen: Ctrl+C`;
export const formatWrote = (path: string): string => `${path} herschreven.`;
export const formatLeft = (path: string): string => `${path} niet herschreven. Voer uit: npm run check`;

/** At most forty characters, or as many as `most`, on one line, with everything invisible made visible. */
export function quote(value: string, most = longest): string {
  const characters = [...value];
  const shown = visible(characters.slice(0, most).join(''));
  return `"${shown}${characters.length > most ? '…' : ''}"`;
}

/** The same on one line, with everything invisible made visible: a file name can hold a line of its own. */
function visible(text: string): string {
  return text.replace(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

function quoted(value: string | undefined): string {
  return value === undefined ? '' : ` Er staat ${quote(value)}.`;
}

// https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
