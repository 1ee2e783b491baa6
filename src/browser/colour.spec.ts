// A status is a word, an icon and a colour: where one of them is lost, the others remain.
import type { Page } from '@playwright/test';
import { expect, paths, test } from './test.ts';

/** The width of a sheet without its margins, in CSS pixels. */
const a4 = { width: 718, height: 1000 };

for (const colorScheme of ['light', 'dark'] as const) {
  test(`each row has a word, an icon and a background of its status in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(paths.deLinde);
    const looks = await rowLooks(page);
    expect(looks).toHaveLength(18);
    const byTone = Map.groupBy(looks, ({ tone }) => tone);
    expect([...byTone.keys()].sort()).toEqual(['onbekend', 'volzet', 'vrij']);
    for (const [tone, rows] of byTone) {
      expect(new Set(rows.map(({ icon }) => icon)).size, `one icon for ${tone}`).toBe(1);
      expect(new Set(rows.map(({ ground }) => ground)).size, `one background for ${tone}`).toBe(1);
    }
    const tones = [...byTone.values()].flatMap(([row]) => row ?? []);
    expect(new Set(tones.map(({ icon }) => icon)).size).toBe(3);
    expect(new Set(tones.map(({ ground }) => ground)).size).toBe(3);
    for (const { word, icon, ground } of looks) {
      expect(word).toMatch(/^(Nog |Volzet)/);
      expect(icon).toMatch(/^url\("data:image\/svg\+xml,/);
      expect(ground).not.toBe('rgba(0, 0, 0, 0)');
    }
  });
}

test('only 0 is red, and only what is not known is grey', async ({ page }) => {
  await page.goto(paths.lopend);
  for (const { tone, word } of await rowLooks(page)) {
    expect([tone, word]).toEqual([toneOf(word), word]);
  }
});

test('the legend shows the icons and the colours of the rows', async ({ page }) => {
  await page.goto(paths.deLinde);
  const rows = new Map((await rowLooks(page)).map(({ tone, icon, ground }) => [tone, `${ground} ${icon}`]));
  const legend = await page
    .locator('.legend li')
    .evaluateAll((items) =>
      items.map((item): [string, string] => [
        item.className,
        `${getComputedStyle(item).backgroundColor} ${getComputedStyle(item, '::before').content.split(' / ')[0]}`,
      ]),
    );
  expect(new Map(legend)).toEqual(rows);
});

test('an icon is not read out', async ({ page }) => {
  await page.goto(paths.deLinde);
  for (const { alternative } of await rowLooks(page)) expect(alternative).toBe('""');
});

test('in forced colours the words and the icons remain', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(paths.deLinde);
  const looks = await rowLooks(page);
  expect(new Set(looks.map(({ icon }) => icon)).size).toBe(3);
  await expect(page.getByText('Volzet: capaciteit bereikt')).toBeVisible();
  await expect(page.getByText('Nog niet bekend').last()).toBeVisible();
  const colours = await page
    .getByText('Volzet: capaciteit bereikt')
    .evaluate((cell) => [
      getComputedStyle(cell).color,
      getComputedStyle(document.documentElement).backgroundColor,
    ]);
  expect(colours[0]).not.toBe(colours[1]);
});

test('paper shows the table with its colours, without navigation', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(a4);
  await page.goto(paths.lopend);
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.locator('.skip')).toBeHidden();
  await expect(page.locator('.jump')).toBeHidden();
  await expect(page.locator('.banner')).toBeVisible();
  const table = page.getByRole('table', { name: 'Voorbeeldschool De Linde' });
  const heading = table.getByRole('columnheader', { name: 'Cap/VZ' });
  expect((await heading.boundingBox())?.width).toBeGreaterThan(30);
  expect(
    await table
      .getByRole('row')
      .first()
      .evaluate((row) => getComputedStyle(row).display),
  ).toBe('table-row');
  await expect(table.getByText('Volzet: capaciteit bereikt')).toBeVisible();
  for (const { ground, icon, printed } of await rowLooks(page)) {
    expect(printed).toEqual(['exact', 'exact']);
    expect(ground).not.toBe('rgba(0, 0, 0, 0)');
    expect(icon).toContain('data:image/svg+xml');
  }
});

function toneOf(word: string): string {
  if (word.startsWith('Volzet')) return 'volzet';
  return word === 'Nog niet bekend' ? 'onbekend' : 'vrij';
}

function rowLooks(page: Page) {
  return page.locator('tbody tr').evaluateAll((rows) =>
    rows.map((row) => {
      const cell = row.querySelectorAll('th, td')[3] ?? row;
      const icon = getComputedStyle(cell, '::before');
      const [picture = '', alternative = ''] = icon.content.split(' / ');
      return {
        tone: row.className,
        word: cell.textContent?.trim() ?? '',
        icon: picture,
        alternative,
        ground: getComputedStyle(row).backgroundColor,
        printed: [getComputedStyle(row).printColorAdjust, icon.printColorAdjust],
      };
    }),
  );
}
