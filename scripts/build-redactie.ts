// npm run build:redactie [-- --out DIR]: the editor's pages as files, and how much a browser loads. The public site is npm run build.
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildEditor } from '../src/redactie/editor/build.ts';
import { editorSize } from '../src/redactie/editor/size.ts';
import { editorBuilt, editorTooLarge } from '../src/texts/redactie.ts';

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'dist-redactie' }, quiet: { type: 'boolean', default: false } },
});
// Also when a development server asks: Decap and React check and warn far too much otherwise.
process.env.NODE_ENV = 'production';
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';

rmSync(values.out, { recursive: true, force: true });
await buildEditor(values.out);
const { bytes, most } = editorSize(values.out);
if (!values.quiet) console.log(editorBuilt(values.out, bytes));
if (bytes > most) {
  console.error(editorTooLarge(bytes, most));
  process.exitCode = 1;
}
