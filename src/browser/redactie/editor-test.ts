// What every test of the editor starts from: a server of its own, and a console in which nothing may appear.
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { type DevServer, startDevServer } from './dev-server.ts';

export { expect };

export const wispelberg = 'atheneum-wispelberg-wispelbergstraat-2';
export const linde = 'voorbeeldschool-de-linde-lindelei-1';

interface Worker {
  readonly server: DevServer;
}

interface Fixtures {
  /** Every test finds the content as it is in this repository. */
  readonly fresh: undefined;
  /** Messages in the console, exceptions and refusals by the policy; a test that expects one takes it out. */
  readonly complaints: string[];
}

export const test = base.extend<Fixtures, Worker>({
  server: [
    async ({ browserName: _ }, use) => {
      const server = await startDevServer();
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  fresh: [
    async ({ server }, use) => {
      server.reset();
      await use(undefined);
    },
    { auto: true },
  ],
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      await watch(context, complaints);
      await use(complaints);
      expect(complaints, 'the browser has nothing to complain about').toEqual([]);
    },
    { auto: true },
  ],
});

/** Decap names its version, Vite its connection on the public pages, and Chromium what signing out cleared. */
const expected =
  /^(?:decap-cms-core [\d.]+$|\[vite\] connect|Clear-Site-Data header on .* Cleared data types)/;

async function watch(context: BrowserContext, complaints: string[]): Promise<void> {
  context.on('console', (message) => {
    if (!expected.test(message.text())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`exception: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && hostname !== 'localhost')
      complaints.push(`third party: ${request.url()}`);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      console.error(`policy: ${effectiveDirective} refuses ${blockedURI}`);
    });
  });
}

/** Chromium reports every refused request, and Decap logs the error that our message already explained. */
export function expectRefusal(complaints: string[]): void {
  expect(complaints).not.toEqual([]);
  const others = complaints.filter(
    (complaint) => !/^error: (?:Failed to load resource|NotDone|Error: )/.test(complaint),
  );
  complaints.splice(0, complaints.length, ...others);
}

/** Signs in with the button of this account, and waits for the editor. */
export async function signIn(page: Page, { origin }: DevServer, account: RegExp): Promise<void> {
  await page.goto(`${origin}/admin/`);
  await page.getByRole('button', { name: account }).click();
  await expect(page.getByRole('button', { name: 'Uitloggen' })).toBeVisible();
}

/** From the list of schools to the form of one. */
export function openForm(page: Page, naam: string): Promise<void> {
  return page.getByRole('link', { name: `Vrije plaatsen invullen: ${naam}` }).click();
}

/** axe finds nothing on the page, and nothing sticks out of it. */
export async function look(page: Page): Promise<void> {
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(tooWide, 'pixels that stick out').toBeLessThanOrEqual(0);
  // What stays in sight lies over other things, and axe cannot judge a contrast there.
  const style = await page.addStyleTag({
    content: '.berichten, .bewaarbalk { position: static !important }',
  });
  const { violations, incomplete } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations', 'incomplete'], rules: { 'target-size': { enabled: true } } })
    .analyze();
  await style.evaluate((element) => element.parentElement?.removeChild(element));
  const unjudged = incomplete.filter(({ id }) => id === 'color-contrast');
  expect(
    [...violations, ...unjudged].flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    ),
  ).toEqual([]);
}

export const asWispelberg = /^Secretariaat Atheneum/;
export const asVoorbeeldscholen = /^Secretariaat van drie scholen/;
export const asDeskundige = /^LOP-deskundige/;

export function saveButton(page: Page) {
  return page.getByRole('button', { name: 'Wijzigingen opslaan', exact: true });
}

/** The messages that stand on the page. */
export function messages(page: Page) {
  return page.getByRole('region', { name: 'Berichten' });
}

export const saved = 'Wijzigingen succesvol opgeslagen!';
