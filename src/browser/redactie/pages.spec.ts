// The pages of the editor: who sees which, on a phone and a laptop, in light and dark, for everybody.
import {
  asDeskundige,
  asVoorbeeldscholen,
  asWispelberg,
  expect,
  linde,
  look,
  messages,
  openForm,
  saveButton,
  saved,
  signIn,
  test,
  wispelberg,
} from './editor-test.ts';

test('without a session there is only the page to sign in, and a deep link survives it', async ({
  page,
  server,
}) => {
  await page.goto(`${server.origin}/admin/#/collections/scholen/entries/${linde}`);
  await expect(page.getByRole('heading', { name: 'Inloggen' })).toBeVisible();
  await page.getByRole('button', { name: asVoorbeeldscholen }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Voorbeeldschool De Linde');
});

test('who manages more schools chooses one, and finds the way back', async ({ page, server }) => {
  await signIn(page, server, asVoorbeeldscholen);
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(3);
  await openForm(page, 'Voorbeeldschool De Wilg');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Voorbeeldschool De Wilg');
  await page.getByRole('link', { name: 'Kies een andere school' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kies je school');
});

test('the LOP-deskundige sees every school and edits on behalf of one', async ({ page, server }) => {
  await signIn(page, server, asDeskundige);
  await openForm(page, 'Atheneum Wispelberg');
  await expect(page.getByText('Je past dit aan namens de school.')).toBeVisible();
  await page.getByLabel('Gemeente').fill('Gentbrugge');
  await saveButton(page).click();
  await expect(messages(page)).toContainText(saved);
  expect(server.changedLines()).toEqual(['-gemeente: Gent', '+gemeente: Gentbrugge']);
});

test('another school than one’s own has no form', async ({ page, server }) => {
  await signIn(page, server, asWispelberg);
  await page.goto(`${server.origin}/admin/#/collections/scholen/entries/${linde}`);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Atheneum Wispelberg');
  await expect(page).toHaveURL(new RegExp(wispelberg));
});

test('the form is saved by keyboard alone', async ({ page, server }) => {
  await signIn(page, server, asWispelberg);
  await page.getByLabel('Telefoon').focus();
  await page.keyboard.type('09 123 45 67');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(saveButton(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(messages(page)).toContainText(saved);
  expect(server.changedLines()).toEqual(['+telefoon: 09 123 45 67']);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('axe finds nothing, and nothing sticks out', async ({ page, server }) => {
      await page.goto(`${server.origin}/admin/`);
      await page.getByRole('button', { name: asVoorbeeldscholen }).waitFor();
      await look(page);
      await page.getByRole('button', { name: asVoorbeeldscholen }).click();
      await page.getByRole('heading', { name: /De Linde/ }).waitFor();
      await look(page);
      await openForm(page, 'Voorbeeldschool De Linde');
      await page.getByLabel('E-mail').fill('x');
      await saveButton(page).click();
      await expect(messages(page)).toContainText('Niet opgeslagen.');
      await look(page);
      await page.getByLabel('E-mail').fill('info@nieuw.example');
      await page.getByLabel('Gemeente').fill('Gentbrugge');
      await saveButton(page).click();
      await expect(messages(page)).toContainText('Dit wacht op het LOP:');
      await look(page);
    });
  });
}
