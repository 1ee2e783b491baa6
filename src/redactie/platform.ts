// The files of the LOP as they stand in the store, checked; read anew only when one of them changed.
import { type LoadedDocument, loadDocument } from '../load/document.ts';
import { loadSchool } from '../load/load.ts';
import { type SchoolContext, schoolContext } from '../load/rules/context.ts';
import { checkGroepen, checkKalender, checkLop, checkToegang } from '../load/rules/platform.ts';
import type { Content, Documents, School } from '../model/content.ts';
import { isWarning, type Problem } from '../model/problem.ts';
import type { Snapshot, StoredFile } from './store.ts';

export type PlatformKind = 'lop' | 'kalender' | 'groepen' | 'toegang';

export interface Platform extends Pick<Content, 'lop' | 'kalender' | 'catalogue' | 'toegang'> {
  /** What the rules for one school need of it. */
  readonly context: SchoolContext;
}

/** Undefined: this server can decide nothing until the LOP's files are mended. */
export type PlatformOrProblems = { readonly platform: Platform } | { readonly problems: readonly Problem[] };

export const platformKinds: readonly PlatformKind[] = ['lop', 'kalender', 'groepen', 'toegang'];

export function schoolPath(id: string): string {
  return `content/scholen/${id}.yaml`;
}

/** The ids of all schools, in order. */
export function schoolIds({ files }: Pick<Snapshot, 'files'>): string[] {
  return [...files.keys()].flatMap((path) => /^content\/scholen\/(.+)\.yaml$/.exec(path)?.[1] ?? []).sort();
}

let last: { readonly key: string; readonly loaded: PlatformOrProblems } | undefined;

/** The files of the LOP in `files`, with every problem in them and between them. */
export function loadPlatform(files: ReadonlyMap<string, StoredFile>): PlatformOrProblems {
  const revisions = platformKinds.map((kind) => files.get(`content/${kind}.yaml`)?.revision);
  const key = [...revisions, ...schoolIds({ files })].join(' ');
  if (last?.key !== key) last = { key, loaded: loadAll(files) };
  return last.loaded;
}

function loadAll(files: ReadonlyMap<string, StoredFile>): PlatformOrProblems {
  const lop = load('lop', files);
  const kalender = load('kalender', files);
  const groepen = load('groepen', files);
  const toegang = load('toegang', files);
  if ('problems' in lop) return lop;
  if ('problems' in kalender) return kalender;
  if ('problems' in groepen) return groepen;
  if ('problems' in toegang) return toegang;
  const problems = [
    ...lop.place(checkLop(lop.data)),
    ...kalender.place(checkKalender(kalender.data, lop.data)),
    ...groepen.place(checkGroepen(groepen.data)),
    ...toegang.place(checkToegang(toegang.data, new Set(schoolIds({ files })))),
  ].filter((problem) => !isWarning(problem));
  if (problems.length > 0) return { problems };
  const catalogue = catalogueOf(groepen.data);
  const parts = { lop: lop.data, kalender: kalender.data, catalogue };
  return { platform: { ...parts, toegang: toegang.data, context: contextOf(parts) } };
}

/** A school as it stands; undefined when there is none, or a mistake by hand made it invalid. */
export function schoolIn(
  files: ReadonlyMap<string, StoredFile>,
  id: string,
  { context }: Platform,
): School | undefined {
  const file = files.get(schoolPath(id));
  return file && readSchool(file, context);
}

// Parsing the catalogue takes a fifth of a second, and most requests find the files as they were.
const documents = new Map<string, { readonly text: string; readonly loaded: unknown }>();
const catalogues = new WeakMap<object, Content['catalogue']>();
const contexts = new WeakMap<object, SchoolContext>();
const schools = new Map<
  string,
  { readonly text: string; readonly context: SchoolContext; readonly school: School | undefined }
>();

type Loaded<Kind extends PlatformKind> =
  | LoadedDocument<Documents[Kind]>
  | { readonly problems: readonly Problem[] };

function load<Kind extends PlatformKind>(kind: Kind, files: ReadonlyMap<string, StoredFile>): Loaded<Kind> {
  const path = `content/${kind}.yaml`;
  const text = files.get(path)?.text ?? '';
  const cached = documents.get(path);
  if (cached?.text === text) return cached.loaded as Loaded<Kind>;
  const loaded = loadDocument(kind, { path, text });
  documents.set(path, { text, loaded });
  return loaded;
}

function catalogueOf(groepen: Documents['groepen']): Content['catalogue'] {
  const known = catalogues.get(groepen);
  if (known !== undefined) return known;
  const catalogue = new Map(groepen.groepen.map((groep) => [groep.nummer, groep]));
  catalogues.set(groepen, catalogue);
  return catalogue;
}

/** One context as long as nothing in it changed, so that schools need not be read again. */
function contextOf(parts: Pick<Content, 'lop' | 'kalender' | 'catalogue'>): SchoolContext {
  const known = contexts.get(parts.lop);
  const made = schoolContext(parts);
  const same =
    known?.catalogue === made.catalogue && [...made.schooljaren].join() === [...known.schooljaren].join();
  if (known !== undefined && same) return known;
  contexts.set(parts.lop, made);
  return made;
}

function readSchool(file: StoredFile, context: SchoolContext): School | undefined {
  const cached = schools.get(file.path);
  if (cached?.text === file.text && cached.context === context) return cached.school;
  const { school } = loadSchool(file, context);
  schools.set(file.path, { text: file.text, context, school });
  return school;
}
