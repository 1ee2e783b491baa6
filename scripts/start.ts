// npm start [-- --content DIR --port N]: the site on this machine. A change in content shows at once.
import { parseArgs } from 'node:util';
import { currentContent } from '../src/bron/site.ts';
import { startedAt } from '../src/texts/problems.ts';
import { siteLinks } from '../src/views/links.ts';

const { values } = parseArgs({ options: { content: { type: 'string' }, port: { type: 'string' } } });
if (values.content !== undefined) process.env.CONTENT_DIR = values.content;
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK = 'true';

const { dev } = await import('astro');
const { address } = await dev({
  logLevel: 'warn',
  ...(values.port !== undefined && { server: { port: Number(values.port) } }),
});
const adres = currentContent().content?.lop.adres;
console.log(
  startedAt(`http://localhost:${address.port}${adres === undefined ? '/' : siteLinks(adres).base}`),
);
