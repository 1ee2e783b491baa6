// For tests and benchmarks: a LOP with many editors, on schools of their own or all on the same one.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from '../bron/content-folder.ts';
import { loadDocument } from '../load/document.ts';
import { writeContent } from '../load/write.ts';
import type { Groepen, School } from '../model/content.ts';
import type { Folders } from './test-content.ts';

export interface Editor {
  readonly account: string;
  readonly school: string;
  /** A niveau of that school that is this editor's to change, by its place in the file. */
  readonly schooljaar: string;
  readonly niveau: number;
}

/** Gives `count` accounts a school each, the largest first, and writes toegang.yaml. */
export function crowdOnSchools({ contentFolder }: Folders, count: number): Editor[] {
  const editors = places(contentFolder)
    .filter((place, index, all) => all.findIndex(({ school }) => school === place.school) === index)
    .slice(0, count)
    .map((place, index) => ({ ...place, account: `redactie-${index + 1}` }));
  writeAccounts(contentFolder, editors);
  return editors;
}

/** Gives `count` accounts the one school with the most niveaus, and each a niveau there. */
export function crowdOnOneSchool({ contentFolder }: Folders, count: number): Editor[] {
  const all = places(contentFolder);
  const school = all[0]?.school ?? '';
  const editors = all
    .filter((place) => place.school === school)
    .slice(0, count)
    .map((place, index) => ({ ...place, account: `redactie-${index + 1}` }));
  writeAccounts(contentFolder, editors);
  return editors;
}

/** Every niveau whose free places may be any number, schools with the most of them first. */
function places(contentFolder: string): Omit<Editor, 'account'>[] {
  const catalogue = new Map(
    load<Groepen>(contentFolder, 'content/groepen.yaml').groepen.map((groep) => [groep.nummer, groep]),
  );
  const bySchool = readFolder(contentFolder).files.flatMap(({ path }) => {
    const school = /^content\/scholen\/(.+)\.yaml$/.exec(path)?.[1];
    if (school === undefined) return [];
    const { aanbod } = load<School>(contentFolder, path);
    return [
      Object.entries(aanbod).flatMap(([schooljaar, { niveaus }]) =>
        niveaus.flatMap(({ groepen: [groep] }, niveau) =>
          catalogue.get(groep ?? 0)?.regime === 'volzet' ? [{ school, schooljaar, niveau }] : [],
        ),
      ),
    ];
  });
  return bySchool.sort((a, b) => b.length - a.length).flat();
}

function writeAccounts(contentFolder: string, editors: readonly Editor[]): void {
  const accounts = editors.map(({ account, school }) => ({
    id: account,
    functie: 'Secretariaat',
    rol: 'schoolbeheerder' as const,
    scholen: [school],
  }));
  const deskundige = { id: 'lop-deskundige', functie: 'LOP-deskundige', rol: 'lop-deskundige' as const };
  const text = writeContent('toegang', { accounts: [...accounts, deskundige] });
  writeFileSync(join(contentFolder, 'toegang.yaml'), text);
}

function load<Data>(contentFolder: string, path: string): Data {
  const text = readFileSync(join(contentFolder, path.slice('content/'.length)), 'utf8');
  const loaded = loadDocument(path === 'content/groepen.yaml' ? 'groepen' : 'school', { path, text });
  if ('problems' in loaded) throw new Error(`${path} is wrong`);
  return loaded.data as Data;
}
