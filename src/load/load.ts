// The whole content folder: texts to one checked Content, or to every problem in them, sorted by place.
import type { Content, Documents, School } from '../model/content.ts';
import { isWarning, type Problem } from '../model/problem.ts';
import type { ContentKind } from '../model/schemas.ts';
import {
  type DocumentOrProblems,
  fileProblem,
  type LoadedDocument,
  loadDocument,
  type SourceFile,
} from './document.ts';
import { bornBy, type SchoolContext, schoolContext } from './rules/context.ts';
import { checkGroepen, checkKalender, checkLop, checkToegang } from './rules/platform.ts';
import { checkPlatformTexts } from './rules/platform-texts.ts';
import { checkSchool } from './rules/school.ts';

const platformKinds = ['lop', 'kalender', 'groepen', 'toegang'] as const;
const schoolPath = /^content\/scholen\/([^/]+)\.yaml$/;
const schoolId = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What a file of the content folder holds, by its path; undefined for a file that has no place there. */
export function contentKind(path: string): ContentKind | undefined {
  if (schoolPath.test(path)) return 'school';
  return platformKinds.find((kind) => path === `content/${kind}.yaml`);
}

/** `content` is there only when nothing but warnings was found. */
export interface LoadedContent {
  readonly content?: Content;
  readonly problems: readonly Problem[];
}

/**
 * Checks every file under `content/`. Paths are relative to the folder above it and use `/`.
 * `unreadable` are the problems of files that have no text: they are there, but nothing can be said of what is in them.
 */
export function loadContent(
  files: readonly SourceFile[],
  unreadable: readonly Problem[] = [],
): LoadedContent {
  const problems: Problem[] = [...unreadable];
  const platform = loadPlatform(files, problems);
  const { lop, kalender, groepen, toegang } = platform;
  const catalogue = new Map(groepen?.data.groepen.map((groep) => [groep.nummer, groep]));
  // Without the files of the LOP no reference can be judged, but each school's own shape can.
  const context =
    lop && kalender && groepen && schoolContext({ lop: lop.data, kalender: kalender.data, catalogue });
  const scholen = loadScholen(files, context, problems);
  const ids = new Set([...files, ...unreadable].flatMap(({ path }) => schoolPath.exec(path)?.[1] ?? []));
  if (toegang) problems.push(...toegang.place(checkToegang(toegang.data, ids)));

  problems.sort(byPlace);
  const isWrong = problems.some((problem) => !isWarning(problem));
  if (isWrong || !lop || !kalender || !toegang) return { problems };
  const content = { lop: lop.data, kalender: kalender.data, catalogue, toegang: toegang.data, scholen };
  return { content, problems };
}

type Platform = {
  readonly [Kind in (typeof platformKinds)[number]]: LoadedDocument<Documents[Kind]> | undefined;
};

/** The files of the LOP itself, each against its own rules; those of toegang need the schools. */
function loadPlatform(files: readonly SourceFile[], problems: Problem[]): Platform {
  const load = <Kind extends keyof Platform>(kind: Kind): LoadedDocument<Documents[Kind]> | undefined => {
    const path = `content/${kind}.yaml`;
    const file = files.find((candidate) => candidate.path === path);
    if (file !== undefined) return collect(loadDocument(kind, file), problems);
    if (!problems.some((problem) => problem.path === path))
      problems.push(fileProblem(path, { kind: 'missingFile' }));
    return undefined;
  };
  const platform = {
    lop: load('lop'),
    kalender: load('kalender'),
    groepen: load('groepen'),
    toegang: load('toegang'),
  };
  const { lop, kalender, groepen } = platform;
  if (lop) {
    for (const file of Object.values(platform)) {
      if (file) problems.push(...file.place(checkPlatformTexts(file.data, bornBy(lop.data))));
    }
  }
  if (lop) problems.push(...lop.place(checkLop(lop.data)));
  if (kalender) problems.push(...kalender.place(checkKalender(kalender.data, lop?.data)));
  if (groepen) problems.push(...groepen.place(checkGroepen(groepen.data)));
  return platform;
}

/** The schools whose shape is right, by id; a file that is neither a school nor of the LOP is a problem. */
function loadScholen(
  files: readonly SourceFile[],
  context: SchoolContext | undefined,
  problems: Problem[],
): Map<string, School> {
  const scholen = new Map<string, School>();
  for (const file of files) {
    const kind = contentKind(file.path);
    if (kind === undefined) problems.push(fileProblem(file.path, { kind: 'unknownFile' }));
    if (kind !== 'school') continue;
    const id = schoolPath.exec(file.path)?.[1] ?? '';
    if (!schoolId.test(id)) problems.push(fileProblem(file.path, { kind: 'fileName' }));
    const school = collect(loadDocument('school', file), problems);
    if (school === undefined) continue;
    scholen.set(id, school.data);
    if (context) problems.push(...school.place(checkSchool(school.data, context)));
  }
  return new Map([...scholen].sort(([a], [b]) => compare(a, b)));
}

function collect<Data>(
  loaded: DocumentOrProblems<Data>,
  problems: Problem[],
): LoadedDocument<Data> | undefined {
  if ('problems' in loaded) {
    problems.push(...loaded.problems);
    return undefined;
  }
  problems.push(...loaded.canonical);
  return loaded;
}

/** One school's text, as a save or an editor hands it in, against a platform that is already checked. */
export function loadSchool(
  file: SourceFile,
  context: SchoolContext,
): { readonly school?: School; readonly problems: readonly Problem[] } {
  const loaded = loadDocument('school', file);
  if ('problems' in loaded) return loaded;
  const problems = loaded.place(checkSchool(loaded.data, context)).sort(byPlace);
  return problems.some((problem) => !isWarning(problem)) ? { problems } : { school: loaded.data, problems };
}

function byPlace(a: Problem, b: Problem): number {
  return compare(a.path, b.path) || a.line - b.line || a.column - b.column || compare(a.kind, b.kind);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
