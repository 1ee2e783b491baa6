// axe, with its best practices, on every kind of page in both colour schemes.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, expectComplaint, paths, reportOf404, test } from './test.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    for (const name of ['lopend', 'volgend', 'deLinde', 'deWilg', 'wispelberg'] as const) {
      test(`axe finds nothing on the page ${name}`, async ({ page }) => {
        await page.goto(paths[name]);
        expect(await violations(page)).toEqual([]);
      });
    }

    test('axe finds nothing on the page of an address that does not exist', async ({ page, complaints }) => {
      await page.goto(paths.missing);
      expectComplaint(complaints, reportOf404);
      expect(await violations(page)).toEqual([]);
    });

    test('axe finds nothing when the explanations and the list of schools are open', async ({ page }) => {
      await page.goto(paths.lopend);
      for (const summary of await page.locator('summary').all()) await summary.click();
      await expect(page.locator('details[open]')).toHaveCount(2);
      expect(await violations(page, 'main > :not(section[id])')).toEqual([]);
    });
  });
}

test('axe finds a contrast that is too low', async ({ page }) => {
  await page.goto(paths.wispelberg);
  await page.locator('h1').evaluate((heading) => {
    heading.style.color = '#ccc';
    heading.style.backgroundColor = '#fff';
  });
  expect(await violations(page)).toEqual(['color-contrast: #naam']);
});

/** The rules that the page breaks, and where; a contrast that axe could not judge counts as well. */
async function violations(page: Page, within = 'html'): Promise<string[]> {
  const { violations, incomplete } = await new AxeBuilder({ page })
    // Without frames there is nothing to merge, which takes half a minute on the overview.
    .setLegacyMode()
    .include(within)
    .options({ resultTypes: ['violations', 'incomplete'], rules: { 'target-size': { enabled: true } } })
    .analyze();
  const unjudged = incomplete.filter(({ id }) => id === 'color-contrast');
  return [...violations, ...unjudged].flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}
