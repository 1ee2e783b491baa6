// One save after another, two people on one school, and everything that can come between a save and its answer.
import { readFileSync } from 'node:fs';
import { request } from '@playwright/test';
import {
  asVoorbeeldscholen,
  asWispelberg,
  expect,
  expectRefusal,
  messages,
  openForm,
  saveButton,
  saved,
  signIn,
  test,
  wispelberg,
} from './editor-test.ts';

const file = `scholen/${wispelberg}.yaml`;

test('a school signs in, lands on its own form and saves the same field twice', async ({ page, server }) => {
  await signIn(page, server, asWispelberg);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Atheneum Wispelberg');
  const telefoon = page.getByLabel('Telefoon');

  await telefoon.fill('09 123 45 67');
  await saveButton(page).click();
  await expect(messages(page)).toContainText(saved);
  expect(server.changedLines()).toEqual(['+telefoon: 09 123 45 67']);

  await telefoon.fill('09 123 45 68');
  await expect(page.getByText('Je wijzigingen zijn nog niet opgeslagen.')).toBeVisible();
  await saveButton(page).click();
  await expect.poll(() => server.changedLines()).toEqual(['+telefoon: 09 123 45 68']);
  await expect(page.getByText('Je wijzigingen zijn nog niet opgeslagen.')).toBeHidden();
  await expect(messages(page)).toContainText(saved);

  // A value that comes back gives the file of before, and the form is still not stale.
  await telefoon.fill('09 123 45 67');
  await saveButton(page).click();
  await expect.poll(() => server.changedLines()).toEqual(['+telefoon: 09 123 45 67']);
  await telefoon.fill('');
  await saveButton(page).click();
  await expect.poll(() => server.changedLines()).toEqual([]);
  await expect(messages(page)).toContainText(saved);
});

test('a number that is saved shows on the public page at once', async ({ page, server }) => {
  await signIn(page, server, asWispelberg);
  await page.getByLabel('Aantal vrije plaatsen, 2e leerjaar A Kunst en creatie').first().fill('3');
  await saveButton(page).click();
  await expect(messages(page)).toContainText(saved);
  expect(server.changedLines()).toEqual(['+        vrijePlaatsen: 3']);
  await messages(page).getByRole('link', { name: 'Bekijk je school' }).click();
  await expect(page.getByText('Nog 3 plaatsen vrij')).toBeVisible();
});

test('a message stays until it is closed, by keyboard as well', async ({ page, server }) => {
  await signIn(page, server, asWispelberg);
  await page.getByLabel('Gemeente').fill('Gentbrugge');
  await saveButton(page).click();
  const message = messages(page).getByText('Dit wacht op het LOP');
  await expect(message).toBeVisible();
  await page.clock.install();
  await page.clock.fastForward('10:00');
  await expect(message).toBeVisible();
  await messages(page)
    .getByRole('button', { name: /^Sluiten/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(message).toBeHidden();
  await expect(saveButton(page)).toBeFocused();
});

test('a field that is wrong is not sent; it says what to do, and holds what was typed', async ({
  page,
  server,
}) => {
  await signIn(page, server, asWispelberg);
  const email = page.getByLabel('E-mail');
  await email.fill('geen adres');
  await saveButton(page).click();
  await expect(messages(page)).toContainText('Niet opgeslagen. Verbeter wat hieronder staat.');
  await expect(messages(page)).toBeInViewport();
  await expect(email).toBeFocused();
  await expect(email).toBeInViewport();
  await expect(email).toHaveAttribute('aria-invalid', 'true');
  await expect(email).toHaveAccessibleDescription(/E-mail: vul een e-mailadres in/);
  await expect(email).toHaveValue('geen adres');
  await email.fill('info@school.example');
  await saveButton(page).click();
  await expect(messages(page)).toContainText(saved);
  expect(server.changedLines()).toEqual(['+email: info@school.example']);
});

test('personal data never leave the browser', async ({ page, server }) => {
  await signIn(page, server, asWispelberg);
  const naam = page.getByLabel('Naam');
  await naam.fill('Bel naar 0470 12 34 56');
  await saveButton(page).click();
  await expect(naam).toHaveAccessibleDescription(/gegevens van personen/);
  expect(server.changedLines()).toEqual([]);
});

test('a refusal of the server stays, in its own words, and what was typed is still there', async ({
  page,
  server,
  complaints,
}) => {
  await signIn(page, server, asWispelberg);
  await page.getByLabel('Telefoon').fill('09 123 45 67');
  const toegang = server.read('toegang.yaml');
  server.write('toegang.yaml', toegang.replace(`[${wispelberg}]`, '[voorbeeldschool-de-wilg-wilgenlaan-3]'));
  await saveButton(page).click();
  await expect(messages(page)).toContainText('Je beheert deze school niet. Bel het LOP.');
  await expect(page.getByLabel('Telefoon')).toHaveValue('09 123 45 67');
  server.write('toegang.yaml', toegang);
  expect(server.changedLines()).toEqual([]);
  expectRefusal(complaints);
});

test('two people on one school: each sees who changed what, nothing is lost, and both changes stand', async ({
  page,
  server,
  browser,
  complaints,
}) => {
  await signIn(page, server, asWispelberg);
  await page.getByLabel('Telefoon').fill('09 123 45 67');

  const other = await browser.newContext();
  const colleague = await other.newPage();
  await signIn(colleague, server, asVoorbeeldscholen);
  await openForm(colleague, 'Atheneum Wispelberg');
  await colleague.getByLabel('E-mail').fill('collega@school.example');
  await saveButton(colleague).click();
  await expect(messages(colleague)).toContainText(saved);

  await saveButton(page).click();
  await expect(messages(page)).toContainText('Jouw invoer staat er nog. Vergelijk en sla opnieuw op.');
  await expect(messages(page)).toContainText('Secretariaat van drie scholen');
  await expect(page.getByLabel('Telefoon')).toHaveValue('09 123 45 67');
  await expect(page.getByLabel('E-mail')).toHaveValue('collega@school.example');
  expect(server.changedLines()).toEqual(['+email: collega@school.example']);
  expectRefusal(complaints);

  await saveButton(page).click();
  await expect(messages(page)).toContainText(saved);
  expect(server.changedLines()).toEqual(['+email: collega@school.example', '+telefoon: 09 123 45 67']);

  // Now the colleague's form is the stale one, and both want the same field.
  await colleague.getByLabel('Telefoon').fill('09 999 99 99');
  await saveButton(colleague).click();
  await expect(messages(colleague)).toContainText('Jullie pasten hetzelfde aan.');
  await expect(colleague.getByLabel('Telefoon')).toHaveValue('09 999 99 99');
  colleague.once('dialog', (dialog) => void dialog.accept());
  await messages(colleague)
    .getByRole('button', { name: /weggooien/ })
    .click();
  await expect(colleague.getByLabel('Telefoon')).toHaveValue('09 123 45 67');
  await expect(colleague.getByText('Je wijzigingen zijn nog niet opgeslagen.')).toBeHidden();
  await other.close();
});

test('a session that ended elsewhere: signing in again loses nothing', async ({
  page,
  server,
  complaints,
}) => {
  await signIn(page, server, asWispelberg);
  await page.getByLabel('Telefoon').fill('09 123 45 67');
  const elsewhere = await request.newContext({ storageState: await page.context().storageState() });
  const answer = await elsewhere.post(`${server.origin}/api/uitloggen`, {
    data: {},
    headers: { origin: server.origin },
  });
  expect(answer.status()).toBe(200);
  await elsewhere.dispose();

  await saveButton(page).click();
  await messages(page).getByRole('button', { name: 'Opnieuw inloggen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: asWispelberg }).click();
  await expect(messages(page)).toContainText('Je bent opnieuw ingelogd. Je invoer staat er nog.');
  await expect(page.getByLabel('Telefoon')).toHaveValue('09 123 45 67');
  expect(server.changedLines()).toEqual([]);
  await saveButton(page).click();
  await expect(messages(page)).toContainText(saved);
  expect(server.changedLines()).toEqual(['+telefoon: 09 123 45 67']);
  expectRefusal(complaints);
});

test('a server that is gone: the message says so, and the save works once it is back', async ({
  page,
  server,
  complaints,
}) => {
  await signIn(page, server, asWispelberg);
  await page.getByLabel('Telefoon').fill('09 123 45 67');
  await server.kill();
  await saveButton(page).click();
  await expect(messages(page)).toContainText('Opslaan lukt nu niet. Je invoer staat er nog.');
  await expect(messages(page)).toBeInViewport({ ratio: 1 });
  await expect(page.getByLabel('Telefoon')).toHaveValue('09 123 45 67');

  // It forgot every session: the form stays, and signing in again is enough.
  await server.start();
  await saveButton(page).click();
  await messages(page).getByRole('button', { name: 'Opnieuw inloggen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: asWispelberg }).click();
  await expect(messages(page)).toContainText('Je bent opnieuw ingelogd.');
  await saveButton(page).click();
  await expect(messages(page)).toContainText(saved);
  expect(server.changedLines()).toEqual(['+telefoon: 09 123 45 67']);
  expectRefusal(complaints);
});

test('content that was broken by hand: nothing is saved, and nothing typed is lost', async ({
  page,
  server,
  complaints,
}) => {
  await signIn(page, server, asWispelberg);
  await page.getByLabel('Telefoon').fill('09 123 45 67');
  const lop = server.read('lop.yaml');
  server.write('lop.yaml', lop.replace('nummer: 51', 'nummer: 999'));
  await saveButton(page).click();
  await expect(messages(page)).toContainText('Opslaan lukt nu niet. Je invoer staat er nog.');
  server.write('lop.yaml', lop);
  await saveButton(page).click();
  await expect(messages(page)).toContainText(saved);
  expect(server.changedLines()).toEqual(['+telefoon: 09 123 45 67']);
  expectRefusal(complaints);
});

test('what was typed survives a reload on a slow line', async ({ page, server }) => {
  await signIn(page, server, asWispelberg);
  await page.getByLabel('Telefoon').fill('09 123 45 67');
  // Decap keeps a draft two seconds after the last change.
  await page.waitForTimeout(3000);
  page.on('dialog', (dialog) => void dialog.accept());
  // The draft is there long before the file.
  await page.route('**/api/decap', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  await page.reload();
  await expect(page.getByLabel('Telefoon')).toHaveValue('09 123 45 67');
  await saveButton(page).click();
  await expect(messages(page)).toContainText(saved);
  expect(server.changedLines()).toEqual(['+telefoon: 09 123 45 67']);
});

test('a draft is held against what it was typed on, not against what stands when it comes back', async ({
  page,
  server,
  complaints,
}) => {
  await signIn(page, server, asWispelberg);
  await page.getByLabel('Telefoon').fill('09 123 45 67');
  await page.waitForTimeout(3000);
  // Meanwhile, elsewhere.
  server.write(file, server.read(file).replace('onderwijs:', 'email: collega@school.example\nonderwijs:'));
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByLabel('Telefoon')).toHaveValue('09 123 45 67');
  await saveButton(page).click();
  await expect(messages(page)).toContainText('Vergelijk en sla opnieuw op.');
  await expect(page.getByLabel('E-mail')).toHaveValue('collega@school.example');
  await saveButton(page).click();
  await expect(messages(page)).toContainText(saved);
  expect(server.changedLines()).toEqual(['+email: collega@school.example', '+telefoon: 09 123 45 67']);
  expectRefusal(complaints);
});

test('signing out forgets the draft, and the next person does not see it', async ({ page, server }) => {
  await signIn(page, server, asWispelberg);
  await page.getByLabel('Telefoon').fill('09 123 45 67');
  await page.waitForTimeout(3000);
  const questions: string[] = [];
  page.on('dialog', (dialog) => {
    questions.push(dialog.message());
    void dialog.accept();
  });
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await expect(page.getByText('Je bent uitgelogd.')).toBeVisible();
  expect(questions).toEqual([
    'Je wijzigingen zijn nog niet opgeslagen. Toch uitloggen? Dan gaan ze verloren.',
  ]);
  const kept = await page.evaluate(() => Object.keys(localStorage));
  expect(kept).toEqual([]);

  await page.getByRole('button', { name: asWispelberg }).click();
  await expect(page.getByLabel('Telefoon')).toHaveValue('');
  expect(questions).toHaveLength(1);
  expect(server.read(file)).toBe(readFileSync(`content/${file}`, 'utf8'));
});
