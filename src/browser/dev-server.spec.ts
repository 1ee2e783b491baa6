// `npm start`: a change of content shows at once in the open page, and a mistake says what to do.
import type { Page } from '@playwright/test';
import { test as base, expect } from '@playwright/test';
import { type DevServer, startDevServer } from './dev-server.ts';
import { paths } from './test.ts';

const test = base.extend<object, { readonly server: DevServer }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const server = await startDevServer();
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
});

// One server, whose content the tests change in turn.
test.describe.configure({ mode: 'default' });
test.afterEach(({ server }) => server.content.restore());

const file = 'scholen/voorbeeldschool-de-linde-lindelei-1.yaml';

test('a change in a school file shows at once in the open page', async ({ page, server }) => {
  await open(page, `${server.url}${paths.deLinde}`);
  await expect(statusOf(page, '1ste leerjaar B')).toHaveText('Nog 21 plaatsen vrij');
  await untilListening(page, () => server.content.edit(file, 'vrijePlaatsen: 21', 'vrijePlaatsen: 20'));
  await expect(statusOf(page, '1ste leerjaar B')).toHaveText('Nog 20 plaatsen vrij');
  server.content.edit(file, 'vrijePlaatsen: 20', 'vrijePlaatsen: 0');
  await expect(statusOf(page, '1ste leerjaar B')).toHaveText('Volzet: capaciteit bereikt');
});

test('a change in lop.yaml shows at once in the open page', async ({ page, server }) => {
  await open(page, `${server.url}${paths.lopend}`);
  await expect(page.locator('.banner')).toBeVisible();
  server.content.edit('lop.yaml', 'voorbeeld: true', 'voorbeeld: false');
  await expect(page.locator('.banner')).toBeHidden();
});

test('a mistake shows its place and its remedy, does not stop the server, and heals itself', async ({
  page,
  server,
}) => {
  const address = `${server.url}${paths.deLinde}`;
  await open(page, address);
  await untilListening(page, () => server.content.edit(file, 'vrijePlaatsen: 21', 'vrijePlaatsen: vijf'));
  await expect(page.getByRole('heading')).toHaveText('1 probleem in de inhoud');
  await expect(page.getByRole('listitem')).toHaveText(
    `content/${file}:25:24 Vrije plaatsen: vul 0, JA of een getal in, of laat leeg. Er staat "vijf".`,
  );
  expect((await fetch(address)).status).toBe(500);
  expect((await fetch(`${server.url}${paths.lopend}`)).status).toBe(500);
  expect(server.alive()).toBe(true);

  server.content.edit(file, 'vrijePlaatsen: vijf', 'vrijePlaatsen: 5');
  await expect(statusOf(page, '1ste leerjaar B')).toHaveText('Nog 5 plaatsen vrij');
  expect((await fetch(address)).status).toBe(200);
});

test('a mistake is shown as text, not as part of the page', async ({ page, server }) => {
  server.content.edit(file, 'vrijePlaatsen: 21', 'vrijePlaatsen: <img src=x><b>vijf</b>');
  await open(page, `${server.url}${paths.deLinde}`);
  await expect(page.getByRole('listitem').filter({ hasText: '"<img src=x><b>vijf</b>"' })).toHaveCount(1);
  await expect(page.locator('img, b')).toHaveCount(0);
});

test('a page that holds a form is not loaded again, so what was typed stays', async ({
  page: form,
  context,
  server,
}) => {
  await form.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      document.documentElement.dataset.keep = '';
    });
  });
  await open(form, `${server.url}${paths.deLinde}`);
  await form.evaluate(() => document.body.append(document.createElement('textarea')));
  await form.getByRole('textbox').fill('getypt');
  const ordinary = await context.newPage();
  await open(ordinary, `${server.url}${paths.deLinde}`);

  // Twice: when the second change shows in the other page, the first had every chance to reload this one.
  for (const [from, to] of [
    ['21', '20'],
    ['20', '19'],
  ] as const) {
    await untilListening(ordinary, () =>
      server.content.edit(file, `vrijePlaatsen: ${from}`, `vrijePlaatsen: ${to}`),
    );
    await expect(statusOf(ordinary, '1ste leerjaar B')).toHaveText(`Nog ${to} plaatsen vrij`);
  }
  await expect(form.getByRole('textbox')).toHaveValue('getypt');
  await expect(statusOf(form, '1ste leerjaar B')).toHaveText('Nog 21 plaatsen vrij');
});

function open(page: Page, address: string): Promise<void> {
  return untilListening(page, () => page.goto(address));
}

/** Until the page that `act` makes load hears of changes: one that comes while it loads is not told to it. */
async function untilListening(page: Page, act: () => unknown): Promise<void> {
  const connected = page.waitForEvent('console', (message) => message.text().includes('[vite] connected'));
  await act();
  await connected;
  await page.waitForLoadState();
}

/** The status in the row of a group, in the first table of the page. */
function statusOf(page: Page, groep: string) {
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: groep }) });
  return row.first().getByRole('cell').nth(2);
}
