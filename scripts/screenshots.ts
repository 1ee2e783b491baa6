// npm run screenshots: takes the pictures in docs/ anew, of a build of content/ at a fixed moment.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { currentContent } from '../src/bron/site.ts';
import { serveFolder } from '../src/browser/static-server.ts';
import { siteLinks } from '../src/views/links.ts';
import { findChromium } from './chromium.ts';

const now = '2026-11-20T12:00:00+01:00';
const adres = currentContent().content?.lop.adres;
if (adres === undefined) throw new Error('The content has problems. Run: npm run check');

const out = mkdtempSync(join(tmpdir(), 'vrije-plaatsen-screenshots-'));
execFileSync(process.execPath, ['scripts/build.ts', '--out', out], {
  env: { ...process.env, NOW: now },
  stdio: 'inherit',
});
const server = await serveFolder(out, siteLinks(adres).base);
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 570 }, locale: 'nl-BE' });

// The one school that shows every status.
await page.goto(`${server.url}2026-2027/#voorbeeldschool-de-linde-lindelei-1`);
await page.screenshot({ path: 'docs/overview.png' });

await browser.close();
await server.close();
rmSync(out, { recursive: true });
