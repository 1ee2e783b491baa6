// The aanbod table inside the editor: what it holds reaches the file line by line, and what is wrong does not.
import type { Locator, Page } from '@playwright/test';
import { asWispelberg, expect, messages, saveButton, saved, signIn, test } from './editor-test.ts';

const kunst = '2e leerjaar A Kunst en creatie';

/** The row of a group in the school year that is shown first. */
function row(page: Page, richting: string): Locator {
  return page
    .locator('tbody.niveau')
    .filter({ has: page.locator('.naam', { hasText: new RegExp(`^${richting}$`) }) })
    .first();
}

test('volzet is declared with its number, and lifted again', async ({ page, server }) => {
  await signIn(page, server, asWispelberg);
  await row(page, kunst).getByRole('radio', { name: 'Volzet' }).check();
  await saveButton(page).click();
  const ingeschreven = row(page, kunst).getByLabel(/Hoeveel leerlingen zijn nu ingeschreven/);
  await expect(ingeschreven).toHaveAccessibleDescription('Vul in hoeveel leerlingen ingeschreven zijn.');
  await expect(ingeschreven).toBeFocused();
  expect(server.changedLines()).toEqual([]);

  await page.keyboard.type('24');
  await saveButton(page).click();
  await expect(messages(page)).toContainText(saved);
  expect(server.changedLines()).toEqual(['+        ingeschrevenBijVolzet: 24', '+        vrijePlaatsen: 0']);

  await row(page, kunst).getByRole('radio', { name: 'Nog plaatsen vrij' }).check();
  await row(page, kunst).getByRole('radio', { name: 'Wissen' }).check();
  await saveButton(page).click();
  await expect.poll(() => server.changedLines()).toEqual([]);
});

test('a wrong number is not saved, and stays', async ({ page, server }) => {
  await signIn(page, server, asWispelberg);
  const aantal = row(page, kunst).getByRole('textbox', { name: /^Aantal vrije plaatsen/ });
  await aantal.fill('vijf');
  await saveButton(page).click();
  await expect(aantal).toBeFocused();
  await expect(aantal).toHaveValue('vijf');
  await expect(aantal).toHaveAccessibleDescription(
    'Vul 0, JA of een getal in, of laat leeg. Er staat "vijf".',
  );
  expect(server.changedLines()).toEqual([]);
});

test('an opleiding that is added is one line', async ({ page, server }) => {
  await signIn(page, server, asWispelberg);
  await page.getByRole('combobox', { name: 'Extra opleiding toevoegen' }).first().click();
  await page.keyboard.type('6247');
  await page.keyboard.press('Enter');
  await saveButton(page).click();
  await expect(messages(page)).toContainText(saved);
  expect(server.changedLines()).toEqual(['+      - groepen: [6247]']);
});
