// Everything can be reached and used with the keyboard alone, and shows where it is.
import type { Page } from '@playwright/test';
import { expect, paths, test } from './test.ts';

test('the first Tab shows the link to the contents, and it leads there', async ({ page }) => {
  await page.goto(paths.lopend);
  const skip = page.getByRole('link', { name: 'Naar de inhoud' });
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#inhoud$/);
  await page.keyboard.press('Tab');
  await expect(page.getByText('Wat betekenen de afkortingen?')).toBeFocused();
});

for (const name of ['lopend', 'deLinde', 'wispelberg'] as const) {
  test(`Tab visits everything on the page ${name}, in the order of reading, and shows where it is`, async ({
    page,
  }) => {
    await page.goto(paths[name]);
    const expected = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('a[href], summary')]
        .filter((element) => element.checkVisibility())
        .map((element) => element.textContent?.trim()),
    );
    const visited: string[] = [];
    for (const _ of expected) {
      await page.keyboard.press('Tab');
      const { text, outline } = await focused(page);
      visited.push(text);
      expect(outline, text).toMatchObject({ style: 'solid', width: 3 });
      expect(outline.colour, text).not.toBe(outline.ground);
      await expect(page.locator(':focus')).toBeInViewport({ ratio: 0.9 });
    }
    expect(visited).toEqual(expected);
  });
}

test('Enter opens the explanations and the list of schools, and closes them again', async ({ page }) => {
  await page.goto(paths.lopend);
  for (const details of [page.locator('.legend details'), page.locator('details.jump')]) {
    await details.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(details).toHaveAttribute('open');
    await page.keyboard.press('Enter');
    await expect(details).not.toHaveAttribute('open');
  }
});

test('a school is chosen from the list, and Tab goes on from there', async ({ page }) => {
  await page.goto(paths.lopend);
  await page.locator('details.jump summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Atheneum Wispelberg' }).first()).toBeFocused();
  await page.locator('details.jump').getByRole('link', { name: 'Voorbeeldschool De Linde' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#voorbeeldschool-de-linde-lindelei-1$/);
  const school = page.locator(':target');
  await expect(school).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(school.getByRole('heading').getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Voorbeeldschool De Linde');
  await page.getByRole('link', { name: 'Alle scholen' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator(':target')).toBeInViewport();
  await expect(page.locator(':target')).toContainText('Voorbeeldschool De Linde');
});

function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    return {
      text: element.textContent?.trim() ?? '',
      outline: {
        style: outlineStyle,
        width: Number.parseFloat(outlineWidth),
        colour: outlineColor,
        ground: getComputedStyle(document.documentElement).backgroundColor,
      },
    };
  });
}
