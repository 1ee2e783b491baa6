// npm run build [-- --content DIR --out DIR]: the public site as files. Refuses when the content has problems.
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/bron/site.ts';
import { reportContent } from './report.ts';

const { values } = parseArgs({
  options: { content: { type: 'string' }, out: { type: 'string', default: 'dist' } },
});
if (values.content !== undefined) process.env.CONTENT_DIR = values.content;
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';

// A build that fails must not leave the previous site behind, to be published as if it were this one.
rmSync(values.out, { recursive: true, force: true });
if (reportContent(contentFolder())) {
  const { build } = await import('astro');
  await build({ outDir: values.out, logLevel: 'warn' });
} else {
  process.exitCode = 1;
}
