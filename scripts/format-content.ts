// npm run format:content [-- --content DIR]: writes every content file in its canonical form.
// A file that is wrong in another way is left as it is: npm run check says what to do with it.
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readFolder } from '../src/bron/content-folder.ts';
import { contentFolder } from '../src/bron/site.ts';
import { loadDocument } from '../src/load/document.ts';
import { contentKind } from '../src/load/load.ts';
import { writeContent } from '../src/load/write.ts';
import { formatLeft, formatWrote } from '../src/texts/problems.ts';

const { values } = parseArgs({ options: { content: { type: 'string' } } });
const folder = values.content ?? contentFolder();
const { files, problems } = readFolder(folder);
const left = problems.map(({ path }) => path);

for (const file of files) {
  const kind = contentKind(file.path);
  const loaded = kind && loadDocument(kind, file);
  if (!loaded || 'problems' in loaded) {
    left.push(file.path);
    continue;
  }
  if (loaded.canonical.length === 0) continue;
  const target = join(folder, file.path.slice('content/'.length));
  writeFileSync(`${target}.tmp`, writeContent(kind, loaded.data));
  renameSync(`${target}.tmp`, target);
  console.log(formatWrote(file.path));
}
for (const path of left) console.log(formatLeft(path));
process.exitCode = left.length === 0 ? 0 : 1;
