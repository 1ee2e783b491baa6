// node scripts/content-summary.ts BASE: what the content of this checkout changes for parents since commit BASE, as Markdown in Dutch.
import { execFileSync } from 'node:child_process';
import { readContent } from '../src/bron/content-folder.ts';
import { contentFolder } from '../src/bron/site.ts';
import { diff } from '../src/change/diff.ts';
import { contentKind, loadContent } from '../src/load/load.ts';
import type { Content } from '../src/model/content.ts';
import { contentSummary } from '../src/texts/github.ts';

const [base = ''] = process.argv.slice(2);
if (!/^[0-9a-f]{40}$/.test(base)) {
  console.error(
    'Name the commit to compare with: node scripts/content-summary.ts $(git merge-base origin/main HEAD)',
  );
  process.exit(2);
}
const before = loadContent(filesAt(base)).content;
const after = readContent(contentFolder()).content;
console.log(
  after === undefined
    ? contentSummary(undefined, new Map())
    : contentSummary(changesOf(before, after), after.catalogue),
);

function changesOf(was: Content | undefined, is: Content) {
  const ids = [...new Set([...(was?.scholen.keys() ?? []), ...is.scholen.keys()])].sort();
  return ids.flatMap((id) => {
    const [from, to] = [was?.scholen.get(id), is.scholen.get(id)];
    const changes = diff(from, to, is.catalogue);
    return changes.length === 0 ? [] : [{ naam: to?.naam ?? from?.naam ?? id, changes }];
  });
}

function filesAt(commit: string) {
  const paths = git('ls-tree', '-r', '-z', '--name-only', commit, '--', 'content').split('\0');
  return paths
    .filter((path) => contentKind(path) !== undefined)
    .map((path) => ({ path, text: git('show', `${commit}:${path}`) }));
}

function git(...args: readonly string[]): string {
  return execFileSync('git', [...args], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}
