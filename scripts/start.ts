// npm start [-- --content DIR --port N --data DIR]: the site and the editors' server on this machine, on one port.
// A change in content shows at once, whoever made it.
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder, currentContent } from '../src/bron/site.ts';
import { startedAt } from '../src/texts/problems.ts';
import { redactieAt } from '../src/texts/redactie.ts';
import { siteLinks } from '../src/views/links.ts';

const { values } = parseArgs({
  options: { content: { type: 'string' }, port: { type: 'string' }, data: { type: 'string' } },
});
if (values.content !== undefined) process.env.CONTENT_DIR = values.content;
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';

const { dev } = await import('astro');
const { redactieIntegration } = await import('../src/redactie/integration.ts');
const { address } = await dev({
  logLevel: 'warn',
  integrations: [
    redactieIntegration({
      contentFolder: contentFolder(),
      dataFolder: values.data ?? dataFolder(),
      write: logLine,
    }),
  ],
  ...(values.port !== undefined && { server: { port: Number(values.port) } }),
});
const origin = `http://localhost:${address.port}`;
const { content } = currentContent();
console.log(startedAt(`${origin}${content === undefined ? '/' : siteLinks(content.lop.adres).base}`));
console.log(redactieAt(`${origin}/admin/`, content?.toegang.accounts ?? []));

/** What waits belongs to one content folder, and so each has its own. */
function dataFolder(): string {
  const folder = resolve(contentFolder());
  if (folder === resolve('content')) return '.local';
  return `.local/${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`;
}

/** On a developer's screen only what was refused or broke. */
function logLine(line: string): void {
  if (!line.includes('"kind":"verzoek"')) process.stderr.write(line);
}
