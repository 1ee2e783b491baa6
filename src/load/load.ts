// The whole content folder: texts to one checked Content, or to every problem in them, sorted by place.
import type { Content, Documents, School } from '../model/content.ts';
import { isWarning, type Problem } from '../model/problem.ts';
import type { ContentKind } from '../model/schemas.ts';
import { fileProblem, type LoadedDocument, loadDocument, type SourceFile } from './document.ts';
import { schoolContext, type SchoolContext } from './rules/context.ts';
import { checkGroepen, checkKalender, checkLop, checkToegang } from './rules/platform.ts';
import { checkSchool } from './rules/school.ts';

const platformKinds = ['lop', 'kalender', 'groepen', 'toegang'] as const;
const schoolPath = /^content\/scholen\/([^/]+)\.yaml$/;
const schoolId = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** `content` is there only when nothing but warnings was found. */
export interface LoadedContent {
  readonly content?: Content;
  readonly problems: readonly Problem[];
}

/** What a file of the content folder holds, by its path; undefined for a file that has no place there. */
export function contentKind(path: string): ContentKind | undefined {
  if (schoolPath.test(path)) return 'school';
  return platformKinds.find((kind) => path === `content/${kind}.yaml`);
}

/** Checks every file under `content/`. Paths are relative to the folder above it and use `/`. */
export function loadContent(files: readonly SourceFile[]): LoadedContent {
  const problems: Problem[] = [];
  const collect = <Data>(loaded: ReturnType<typeof loadDocument<ContentKind>>): LoadedDocument<Data> | undefined => {
    if ('problems' in loaded) {
      problems.push(...loaded.problems);
      return undefined;
    }
    problems.push(...loaded.canonical);
    return loaded as LoadedDocument<unknown> as LoadedDocument<Data>;
  };
  const platform = <Kind extends (typeof platformKinds)[number]>(kind: Kind): LoadedDocument<Documents[Kind]> | undefined => {
    const path = `content/${kind}.yaml`;
    const file = files.find((candidate) => candidate.path === path);
    if (file !== undefined) return collect(loadDocument(kind, file));
    problems.push(fileProblem(path, { kind: 'missingFile' }));
    return undefined;
  };

  const lop = platform('lop');
  const kalender = platform('kalender');
  const groepen = platform('groepen');
  const toegang = platform('toegang');
  if (lop) problems.push(...lop.place(checkLop(lop.data)));
  if (kalender) problems.push(...kalender.place(checkKalender(kalender.data, lop?.data)));
  if (groepen) problems.push(...groepen.place(checkGroepen(groepen.data)));

  const catalogue = new Map(groepen?.data.groepen.map((groep) => [groep.nummer, groep]));
  // Without the files of the LOP no reference can be judged, but each school's own shape can.
  const context = lop && kalender && groepen && schoolContext({ lop: lop.data, kalender: kalender.data, catalogue });
  const scholen = new Map<string, School>();
  const ids = new Set<string>();
  for (const file of files) {
    if (platformKinds.some((kind) => file.path === `content/${kind}.yaml`)) continue;
    const id = schoolPath.exec(file.path)?.[1];
    if (id === undefined) {
      problems.push(fileProblem(file.path, { kind: 'unknownFile' }));
      continue;
    }
    if (!schoolId.test(id)) problems.push(fileProblem(file.path, { kind: 'fileName' }));
    ids.add(id);
    const school = collect<School>(loadDocument('school', file));
    if (school === undefined) continue;
    scholen.set(id, school.data);
    if (context) problems.push(...school.place(checkSchool(school.data, context)));
  }
  if (toegang) problems.push(...toegang.place(checkToegang(toegang.data, ids)));

  const sorted = problems.sort(byPlace);
  if (!(lop && kalender && toegang && groepen) || sorted.some((problem) => !isWarning(problem))) return { problems: sorted };
  const content: Content = {
    lop: lop.data,
    kalender: kalender.data,
    catalogue,
    toegang: toegang.data,
    scholen: new Map([...scholen].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  return { content, problems: sorted };
}

/** One school's text, as a save or an editor hands it in, against a platform that is already checked. */
export function loadSchool(file: SourceFile, context: SchoolContext): { readonly school?: School; readonly problems: readonly Problem[] } {
  const loaded = loadDocument('school', file);
  if ('problems' in loaded) return loaded;
  const problems = loaded.place(checkSchool(loaded.data, context)).sort(byPlace);
  return problems.some((problem) => !isWarning(problem)) ? { problems } : { school: loaded.data, problems };
}

function byPlace(a: Problem, b: Problem): number {
  return (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.line - b.line || a.column - b.column || (a.kind < b.kind ? -1 : 1);
}
