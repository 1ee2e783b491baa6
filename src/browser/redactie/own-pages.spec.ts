// The pages around the form: choosing and confirming, what waits, undoing, opening and closing a school, the LOP's own files.
import { type APIRequestContext, type Page, request } from '@playwright/test';
import type { DevServer } from './dev-server.ts';
import {
  asDeskundige,
  asVoorbeeldscholen,
  asWispelberg,
  expect,
  expectRefusal,
  linde,
  look,
  messages,
  saveButton,
  saved,
  signIn,
  test,
  wispelberg,
} from './editor-test.ts';

const today = 'Bevestigd. Ouders zien: vandaag bevestigd.';

// What waits outlives the content that a test puts back.
test.beforeEach(async ({ server }) => {
  await asked(server, 'lop-deskundige', async (ask) => {
    const { voorstellen } = await ask('GET', '/voorstellen');
    for (const { school, revision } of voorstellen)
      await ask('POST', `/voorstellen/${school}/weigeren`, { revision, reden: 'Opnieuw' });
  });
  for (const account of ['lop-deskundige', 'secretariaat-voorbeeldscholen'])
    await asked(server, account, async (ask) => {
      const { berichten } = await ask('GET', '/mij');
      await ask('POST', '/berichten/gelezen', { ids: berichten.map(({ id }: { id: string }) => id) });
    });
});

test('who manages more schools chooses, and confirms one or all with one click', async ({ page, server }) => {
  await signIn(page, server, asVoorbeeldscholen);
  await expect(page).toHaveURL(/\/admin\/scholen\/$/);
  await page.getByRole('button', { name: 'Nog steeds correct: Voorbeeldschool De Linde' }).click();
  await expect(messages(page)).toContainText(today);
  const linde = page.getByRole('listitem').filter({ hasText: 'De Linde' });
  await expect(linde).toContainText('Vandaag bevestigd');
  const changed = server.changedLines();
  expect(changed.map((line) => line.replace(/\d{4}-.*/, ''))).toEqual(['-bevestigd: ', '+bevestigd: ']);

  await page.getByRole('button', { name: 'Nog steeds correct voor mijn 3 scholen' }).click();
  await expect(page.getByRole('main').getByText('Vandaag bevestigd')).toHaveCount(3);
  expect(server.changedLines().every((line) => /^[+-]bevestigd: /.test(line))).toBe(true);
});

test('a confirmation of what a colleague changed meanwhile is not given unseen', async ({
  page,
  server,
  complaints,
}) => {
  await signIn(page, server, asVoorbeeldscholen);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kies je school');
  await asked(server, 'secretariaat-wispelberg', async (ask) => {
    const { data, revision } = await ask('GET', `/scholen/${wispelberg}`);
    await ask('PUT', `/scholen/${wispelberg}`, { data: { ...data, telefoon: '09 123 45 67' }, revision });
  });
  await page.getByRole('button', { name: 'Nog steeds correct: Atheneum Wispelberg' }).click();
  await expect(messages(page)).toContainText('Niet bevestigd: een collega paste dit intussen aan.');
  expect(server.changedLines()).toEqual(['+telefoon: 09 123 45 67']);
  await page.getByRole('button', { name: 'Nog steeds correct: Atheneum Wispelberg' }).click();
  await expect(messages(page)).toContainText(today);
  expectRefusal(complaints);
});

test('the LOP-deskundige searches in all schools, and keeps those that were not confirmed recently', async ({
  page,
  server,
}) => {
  await signIn(page, server, asDeskundige);
  const status = page.getByRole('status');
  await expect(status).toHaveText(/^(\d+) van \1 scholen$/);
  await page.getByLabel('Zoek een school').fill('wilg laan');
  await expect(status).toHaveText(/^1 van/);
  await page.getByLabel(/^Alleen niet recent bevestigd/).check();
  await expect(page.getByText('Geen school gevonden.')).toBeVisible();
  await page.getByLabel('Zoek een school').fill('');
  await expect(page.getByText('Niet recent bevestigd', { exact: true }).first()).toBeVisible();
});

test('a capaciteit that rises waits, and is approved with the date of the LOP', async ({ page, server }) => {
  await raise(server);
  await signIn(page, server, asDeskundige);
  await page.getByRole('link', { name: 'Voorstellen (1)' }).click();
  await expect(page.getByRole('main')).toContainText('capaciteit 140 → 150');
  await expect(page.getByRole('main')).toContainText('Gevraagd door Secretariaat van drie scholen');
  await look(page);
  const approve = page.getByRole('button', { name: 'Goedkeuren: Voorbeeldschool De Linde' });
  await approve.click();
  const day = page.getByLabel('Datum van de goedkeuring door het LOP');
  await expect(day).toBeFocused();
  await expect(day).toHaveAccessibleDescription(/Vul de datum in/);
  await day.fill('2026-11-02');
  await approve.click();
  await expect(messages(page)).toContainText('Goedgekeurd.');
  await expect(page.getByText('Er wacht niets.')).toBeVisible();
  expect(server.changedLines()).toEqual(['-        capaciteit: 140', '+        capaciteit: 150']);
});

test('what is refused is told to the school with the reason, until it is read', async ({
  page,
  server,
  complaints,
}) => {
  await raise(server);
  await signIn(page, server, asDeskundige);
  await page.goto(`${server.origin}/admin/voorstellen/`);
  const refuse = page.getByRole('button', { name: 'Weigeren: Voorbeeldschool De Linde' });
  await refuse.click();
  const reason = page.getByLabel('Reden');
  await expect(reason).toBeFocused();
  await refuse.click();
  await expect(reason).toHaveAccessibleDescription(/Schrijf waarom je weigert/);
  await reason.fill('Bel 0470 12 34 56');
  await refuse.click();
  await expect(messages(page)).toContainText('Hier mogen geen gegevens van personen staan.');
  await expect(reason).toHaveValue('Bel 0470 12 34 56');
  expectRefusal(complaints);
  await reason.fill('Het LOP keurde dit niet goed');
  await refuse.click();
  await expect(messages(page)).toContainText('Niet goedgekeurd. De school leest je reden.');
  expect(server.changedLines()).toEqual([]);
  await signOut(page);

  await page.getByRole('button', { name: asVoorbeeldscholen }).click();
  const news = page.getByRole('region', { name: 'Nieuw voor jou' });
  await expect(news).toContainText('Niet goedgekeurd: Het LOP keurde dit niet goed.');
  await look(page);
  await news.getByRole('button', { name: /^Gelezen/ }).click();
  await expect(news).toBeHidden();
});

test('a school withdraws what waits', async ({ page, server }) => {
  await raise(server);
  await signIn(page, server, asVoorbeeldscholen);
  await page.getByRole('link', { name: 'Eén wijziging wacht op het LOP' }).click();
  await page.getByRole('button', { name: 'Intrekken: Voorbeeldschool De Linde' }).click();
  await expect(messages(page)).toContainText('Ingetrokken.');
  await expect(page.getByText('Er wacht niets.')).toBeVisible();
});

test('a proposal that changed since is shown anew before anybody decides', async ({
  page,
  server,
  complaints,
}) => {
  await raise(server);
  await signIn(page, server, asDeskundige);
  await page.goto(`${server.origin}/admin/voorstellen/`);
  await expect(page.getByText('140 → 150')).toBeVisible();
  await raise(server, 155);
  await page.getByLabel('Datum van de goedkeuring door het LOP').fill('2026-11-02');
  await page.getByRole('button', { name: /^Goedkeuren/ }).click();
  await expect(messages(page)).toContainText('Dit voorstel veranderde intussen. Bekijk het opnieuw.');
  await expect(page.getByText('140 → 155')).toBeVisible();
  expect(server.changedLines()).toEqual([]);
  expectRefusal(complaints);
});

test('a volzetverklaring leaves a proof to print, and the LOP-deskundige can undo it', async ({
  page,
  server,
}) => {
  await asked(server, 'secretariaat-wispelberg', async (ask) => {
    const { data, revision } = await ask('GET', `/scholen/${wispelberg}`);
    const [schooljaar = ''] = Object.keys(data.aanbod);
    const niveau = data.aanbod[schooljaar].niveaus.find(
      ({ groepen }: { groepen: number[] }) => groepen[0] === 40093,
    );
    Object.assign(niveau, { vrijePlaatsen: 0, ingeschrevenBijVolzet: 23 });
    await ask('PUT', `/scholen/${wispelberg}`, { data, revision });
  });
  const changed = server.changedLines();
  expect(changed).toContain('+        ingeschrevenBijVolzet: 23');

  await signIn(page, server, asDeskundige);
  await page.goto(`${server.origin}/admin/geschiedenis/?school=${wispelberg}`);
  await page
    .getByRole('link', { name: /^Bewijs afdrukken: .*volzet verklaard/ })
    .first()
    .click();
  await expect(page.getByRole('main')).toContainText('Atheneum Wispelberg, Wispelbergstraat 2');
  await expect(page.getByRole('main')).toContainText(/20\d\d, \d{1,2}\.\d\d\.\d\d uur/);
  await expect(page.getByRole('main')).toContainText('Ingeschreven leerlingen23');
  await look(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Uitloggen' })).toBeHidden();
  await page.emulateMedia({ media: null });

  await page.goBack();
  const undo = page.getByRole('button', { name: /^Ongedaan maken: .*volzet verklaard/ }).first();
  await undo.click();
  await look(page);
  await undo.click();
  await expect(messages(page)).toContainText('Ongedaan gemaakt.');
  expect(server.changedLines()).toEqual([]);
});

test('after a volzetverklaring: what is live, the proof, and the rest confirmed with one click', async ({
  page,
  server,
}) => {
  await signIn(page, server, asWispelberg);
  await page
    .getByRole('group', { name: /Kunst en creatie/ })
    .getByRole('radio', { name: 'Volzet', exact: true })
    .first()
    .check();
  await page.keyboard.type('24');
  await saveButton(page).click();
  await expect(messages(page)).toContainText(saved);
  await expect(messages(page)).toContainText('Nu zichtbaar voor ouders:');
  await expect(messages(page)).toContainText('De rest nog correct?');
  await look(page);
  const proof = await messages(page).getByRole('link', { name: 'Bewijs afdrukken' }).getAttribute('href');
  await messages(page).getByRole('button', { name: 'Ja, nog steeds correct' }).click();
  await expect(messages(page)).toContainText(today);
  expect(server.changedLines().some((line) => line.startsWith('+bevestigd: '))).toBe(true);
  await page.getByLabel('Telefoon').fill('09 123 45 67');
  await saveButton(page).click();
  await expect(messages(page)).toContainText(saved);
  await page.goto(`${server.origin}${proof}`);
  await expect(page.getByRole('main')).toContainText('Volzet verklaard');
  await expect(page.getByRole('main')).toContainText('Ingeschreven leerlingen24');
});

test('a capaciteit that the LOP-deskundige raises in the form goes out with its date', async ({
  page,
  server,
  complaints,
}) => {
  await signIn(page, server, asDeskundige);
  await page.goto(`${server.origin}/admin/#/collections/scholen/entries/${linde}`);
  const capaciteit = page.getByLabel(/^Capaciteit/).first();
  await capaciteit.fill('150');
  await saveButton(page).click();
  await expect(messages(page)).toContainText('Vul de datum van de goedkeuring in.');
  expectRefusal(complaints);
  await page.getByLabel('Datum van de goedkeuring door het LOP').fill('2026-11-02');
  await saveButton(page).click();
  await expect(messages(page)).toContainText(saved);
  expect(server.changedLines()).toEqual(['-        capaciteit: 140', '+        capaciteit: 150']);
});

test('the LOP-deskundige adds a school and closes it again', async ({ page, server, complaints }) => {
  await signIn(page, server, asDeskundige);
  await page.getByRole('link', { name: 'School toevoegen' }).click();
  await page.getByLabel('Naam', { exact: true }).fill('Voorbeeldschool De Es');
  await page.getByLabel('Straat en nummer').fill('Essenlaan 5');
  await page.getByLabel('Postcode').fill('negenduizend');
  await page.getByLabel('Gemeente').fill('Gent');
  await page.getByLabel('Onderwijs', { exact: true }).selectOption('gewoon');
  await page.getByRole('button', { name: 'School toevoegen' }).click();
  await expect(page.getByLabel('Postcode')).toHaveAccessibleDescription(/Postcode: vul/);
  await look(page);
  expectRefusal(complaints);
  await page.getByLabel('Postcode').fill('9000');
  await page.getByRole('button', { name: 'School toevoegen' }).click();
  await expect(messages(page)).toContainText('De school is toegevoegd.');
  const file = 'scholen/voorbeeldschool-de-es-essenlaan-5.yaml';
  expect(server.read(file)).toContain('postcode: 9000');

  await page.goto(`${server.origin}/admin/geschiedenis/?school=voorbeeldschool-de-es-essenlaan-5`);
  await page.getByText('School sluiten').first().click();
  const naam = page.getByLabel('Naam van de school');
  await naam.fill('De Es');
  await page.getByRole('button', { name: 'School sluiten' }).click();
  await expect(naam).toHaveAccessibleDescription(/Dat is niet de naam/);
  await naam.fill('Voorbeeldschool De Es');
  await page.getByRole('button', { name: 'School sluiten' }).click();
  await expect(messages(page)).toContainText('De school is gesloten.');
  expect(() => server.read(file)).toThrow('ENOENT');
});

test('a mistake in the calendar is shown beside its line, and mending it saves', async ({
  page,
  server,
  complaints,
}) => {
  await signIn(page, server, asDeskundige);
  await page.getByRole('link', { name: 'Het LOP' }).click();
  await page.getByRole('link', { name: 'Kalender' }).click();
  const text = page.getByRole('textbox', { name: /^Kalender/ });
  const before = await text.inputValue();
  const at = before.split('\n').findIndex((line) => /20\d\d-\d\d-\d\d/.test(line));
  await text.fill(before.replace(/(20\d\d)-\d\d-\d\d/, '$1-13-45'));
  await saveButton(page).click();
  await expect(messages(page)).toContainText('Niet opgeslagen.');
  await page.getByRole('button', { name: `Regel ${at + 1}`, exact: true }).click();
  await expect(text).toBeFocused();
  expect(
    await text.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    ),
  ).toContain('13-45');
  expect(server.changedLines()).toEqual([]);
  await look(page);
  await text.fill(before);
  await saveButton(page).click();
  await expect(messages(page)).toContainText('Er is niets gewijzigd.');
  expectRefusal(complaints);
});

test('settings and access are forms of their schema; the last LOP-deskundige cannot go', async ({
  page,
  server,
  complaints,
}) => {
  await signIn(page, server, asDeskundige);
  await page.goto(`${server.origin}/admin/lop/`);
  await page.getByLabel('Niet recent na (dagen)').fill('21');
  await look(page);
  await saveButton(page).click();
  await expect(messages(page)).toContainText(saved);
  expect(server.changedLines()).toEqual(['-  nietRecentNaDagen: 28', '+  nietRecentNaDagen: 21']);

  await page.getByRole('link', { name: 'Toegang' }).click();
  await page.getByRole('button', { name: 'Verwijderen: LOP-deskundige (lop-deskundige)' }).click();
  await saveButton(page).click();
  await expect(messages(page)).toContainText('Niet opgeslagen.');
  await expect(messages(page)).toContainText('LOP-deskundige');
  expectRefusal(complaints);
});

test('a school has no way into the files of the LOP', async ({ page, server }) => {
  await signIn(page, server, asWispelberg);
  await expect(page.getByRole('link', { name: 'Het LOP' })).toHaveCount(0);
  await page.goto(`${server.origin}/admin/lop/`);
  await expect(page.getByText('Dit kan alleen de LOP-deskundige.')).toBeVisible();
});

test('by keyboard alone: choose, confirm, sign out, and come back to where one was', async ({
  page,
  server,
}) => {
  await page.goto(`${server.origin}/admin/voorstellen/`);
  await page.getByRole('button', { name: asVoorbeeldscholen }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Voorstellen');
  await page.goto(`${server.origin}/admin/scholen/`);
  const confirm = page.getByRole('button', { name: 'Nog steeds correct: Voorbeeldschool De Linde' });
  await confirm.waitFor();
  for (let steps = 0; steps < 30 && !(await isFocused(confirm)); steps++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(messages(page)).toContainText(today);
  await expect(confirm).toBeFocused();
  await page.getByRole('button', { name: 'Uitloggen' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Je bent uitgelogd.')).toBeVisible();
  await page.goto(`${server.origin}/admin/scholen/`);
  await expect(page.getByRole('heading', { name: 'Inloggen' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('axe finds nothing on the pages of our own', async ({ page, server }) => {
      await raise(server);
      await signIn(page, server, asDeskundige);
      for (const path of ['scholen/', 'voorstellen/', 'nieuwe-school/', 'lop/', 'lop/?soort=groepen']) {
        await page.goto(`${server.origin}/admin/${path}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await expect(page.getByText('Even geduld…')).toBeHidden();
        await look(page);
      }
      await page.goto(`${server.origin}/admin/geschiedenis/?school=${linde}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await look(page);
    });
  });
}

// biome-ignore lint/suspicious/noExplicitAny: what the server answers is what these tests are about.
type Ask = (method: string, path: string, data?: object) => Promise<any>;

const clients = new Map<string, APIRequestContext>();

/** A session of its own, signed in once: the server counts how often somebody does. */
async function clientOf(origin: string, account: string): Promise<APIRequestContext> {
  const key = `${origin} ${account}`;
  const known = clients.get(key);
  if (known !== undefined) return known;
  const client = await request.newContext({ baseURL: origin, extraHTTPHeaders: { origin } });
  const response = await client.post('/api/inloggen', { data: { account } });
  expect(response.ok()).toBe(true);
  clients.set(key, client);
  return client;
}

/** Does something as an account, elsewhere than on the page. */
async function asked(
  { origin }: DevServer,
  account: string,
  body: (ask: Ask) => Promise<void>,
): Promise<void> {
  const client = await clientOf(origin, account);
  await body(async (method, path, data = {}) => {
    const response = await client.fetch(`/api${path}`, { method, ...(method !== 'GET' && { data }) });
    expect(response.ok(), `${method} ${path}: ${await response.text()}`).toBe(true);
    return response.json();
  });
}

/** Voorbeeldschool De Linde asks for more places in the first year. */
function raise(server: DevServer, capaciteit = 150): Promise<void> {
  return asked(server, 'secretariaat-voorbeeldscholen', async (ask) => {
    const { data, revision } = await ask('GET', `/scholen/${linde}`);
    Object.assign(data.aanbod['2027-2028'].niveaus[0], { capaciteit });
    await ask('PUT', `/scholen/${linde}`, { data, revision });
  });
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await expect(page.getByText('Je bent uitgelogd.')).toBeVisible();
}

function isFocused(locator: ReturnType<Page['locator']>): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}
