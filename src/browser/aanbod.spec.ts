// The aanbod table of the editor, alone on a page: with the mouse, with a finger and with the keyboard.
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import type { AanbodInvoer } from '../cms/aanbod/invoer.ts';
import type { AanbodProblem } from '../cms/aanbod/problems.ts';
import { serveAanbod } from './aanbod-server.ts';

const wilg = '?school=voorbeeldschool-de-wilg-wilgenlaan-3';

interface Table {
  readonly open: (query?: string) => Promise<void>;
  /** The row whose first group has this number. */
  readonly row: (nummer: number, nth?: number) => Locator;
  readonly choice: (nummer: number, name: string) => Locator;
  readonly aantal: (nummer: number) => Locator;
  readonly value: () => Promise<AanbodInvoer>;
  readonly niveau: (nummer: number) => Promise<AanbodInvoer['niveaus'][number] | undefined>;
  readonly problems: () => Promise<AanbodProblem[]>;
}

const test = base.extend<{ readonly table: Table }, { readonly server: string }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures this one needs
    async ({}, use) => {
      const { url, close } = await serveAanbod();
      await use(url);
      await close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  table: async ({ page, server }, use) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    const row = (nummer: number, nth = 0): Locator =>
      page
        .locator('tbody.niveau')
        .filter({ has: page.locator('td.nummer', { hasText: new RegExp(`^${nummer}$`) }) })
        .nth(nth);
    const data = async (): Promise<{ value: AanbodInvoer; problems: AanbodProblem[] }> =>
      JSON.parse((await page.locator('#data').textContent()) ?? '');
    await use({
      open: async (query = '') => {
        await page.goto(server + query);
        await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
      },
      row,
      choice: (nummer, name) => row(nummer).getByRole('radio', { name, exact: true }),
      aantal: (nummer) => row(nummer).getByRole('textbox', { name: /^Aantal vrije plaatsen/ }),
      value: async () => (await data()).value,
      niveau: async (nummer) => (await data()).value.niveaus.find(({ groepen }) => groepen.includes(nummer)),
      problems: async () => (await data()).problems,
    });
    expect(complaints).toEqual([]);
  },
});

test('every row has the word that parents see', async ({ table, page }) => {
  await table.open();
  await expect(page.locator('tbody .woord')).toHaveText([
    'Volzet: capaciteit bereikt',
    'Nog 21 plaatsen vrij',
    'Volzet',
    'Nog plaatsen vrij',
    'Nog plaatsen vrij',
    'Volzet',
    'Nog 15 plaatsen vrij',
    'Nog 1 plaats vrij',
  ]);
  await table.open('?schooljaar=2027-2028');
  await expect(table.row(6246).locator('.woord')).toHaveText('Nog niet bekend');
  await expect(table.choice(6246, 'Nog niet bekend')).toBeChecked();
});

test('declaring volzet: choose, type the number', async ({ table, page }) => {
  await table.open();
  await press(table.choice(40093, 'Volzet'));
  await expect(table.row(40093).getByLabel(/Hoeveel leerlingen zijn nu ingeschreven/)).toBeFocused();
  await expect(table.row(40093).locator('.woord')).toHaveText('Volzet');
  await expect(table.row(40093).locator('.probleem')).toHaveCount(0);
  await page.keyboard.type('24');
  expect(await table.niveau(40093)).toEqual({
    groepen: [40093],
    vrijePlaatsen: 0,
    ingeschrevenBijVolzet: 24,
  });
  expect(await table.problems()).toEqual([]);
});

test('a declaration without its number says so once the row is left', async ({ table }) => {
  await table.open();
  await press(table.choice(40093, 'Volzet'));
  await table.aantal(40099).focus();
  await expect(table.row(40093).locator('.probleem')).toHaveText(
    'Vul in hoeveel leerlingen ingeschreven zijn.',
  );
});

test('a number: type it, and nothing else', async ({ table, page }) => {
  await table.open();
  await press(table.aantal(40093));
  await page.keyboard.type('12');
  await expect(table.row(40093).locator('.woord')).toHaveText('Nog 12 plaatsen vrij');
  await expect(table.choice(40093, 'Aantal')).toBeChecked();
  expect(await table.niveau(40093)).toEqual({ groepen: [40093], vrijePlaatsen: 12 });
});

test('emptying a number is "Nog plaatsen vrij", and leaves no trace in the data', async ({ table }) => {
  await table.open();
  await table.aantal(40099).fill('');
  await expect(table.aantal(40099)).toBeFocused();
  await table.aantal(40093).focus();
  await expect(table.choice(40099, 'Nog plaatsen vrij')).toBeChecked();
  expect(await table.niveau(40099)).toEqual({ groepen: [40099] });
});

test('lifting: choose; the number stays unless somebody says otherwise', async ({ table }) => {
  await table.open();
  await press(table.choice(40095, 'Nog plaatsen vrij'));
  const question = table.row(40095).getByRole('group', {
    name: 'Volzetverklaring opgeheven. Het aantal (16) laten staan?',
  });
  await expect(question.getByRole('radio', { name: 'Laten staan' })).toBeChecked();
  expect(await table.niveau(40095)).toEqual({ groepen: [40095], ingeschrevenBijVolzet: 16 });
  await press(question.getByRole('radio', { name: 'Wissen' }));
  expect(await table.niveau(40095)).toEqual({ groepen: [40095] });
  await press(table.choice(40095, 'Volzet'));
  expect(await table.niveau(40095)).toEqual({
    groepen: [40095],
    vrijePlaatsen: 0,
    ingeschrevenBijVolzet: 16,
  });
});

test('lifting with a number', async ({ table, page }) => {
  await table.open();
  await press(table.choice(40095, 'Aantal'));
  await expect(table.aantal(40095)).toBeFocused();
  await page.keyboard.type('3');
  await expect(table.row(40095).getByText('Volzetverklaring opgeheven.')).toBeVisible();
  expect(await table.niveau(40095)).toEqual({
    groepen: [40095],
    vrijePlaatsen: 3,
    ingeschrevenBijVolzet: 16,
  });
});

test('0 and JA may be typed, and the field stays while they are', async ({ table, page }) => {
  await table.open();
  await table.aantal(40099).fill('0');
  await expect(table.row(40099).locator('.woord')).toHaveText('Volzet');
  await page.keyboard.type('7');
  expect((await table.niveau(40099))?.vrijePlaatsen).toBe(7);
  await table.aantal(40099).fill('ja');
  await expect(table.aantal(40099)).toBeFocused();
  await table.aantal(40093).focus();
  await expect(table.choice(40099, 'JA')).toBeChecked();
  expect((await table.niveau(40099))?.vrijePlaatsen).toBe('JA');
});

test('a wrong text stays, and its problem stands beside the field once it is left', async ({
  table,
  page,
}) => {
  await table.open();
  await press(table.aantal(6247));
  await table.aantal(6247).fill('vijf');
  await expect(table.row(6247).locator('.probleem')).toHaveCount(0);
  await table.aantal(40099).focus();
  const field = table.aantal(6247);
  await expect(field).toHaveValue('vijf');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(
    'Vul 0, JA of een getal in, of laat leeg. Er staat "vijf".',
  );
  expect(await table.problems()).toMatchObject([{ index: 1, veld: 'vrijePlaatsen' }]);
  await table.aantal(40099).focus();
  await page.getByRole('button', { name: 'Controleren' }).click();
  await expect(field).toBeFocused();
  await field.fill('5');
  await expect(table.row(6247).locator('.probleem')).toHaveCount(0);
});

test('a problem that appears does not move what is being clicked', async ({ table, page }) => {
  await table.open();
  await table.aantal(6247).fill('vijf');
  await table.choice(40093, 'Volzet').scrollIntoViewIfNeeded();
  const box = await table.choice(40093, 'Volzet').boundingBox();
  if (box === null) throw new Error('Not visible');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.waitForTimeout(150);
  await page.mouse.up();
  await expect(table.choice(40093, 'Volzet')).toBeChecked();
  await expect(table.row(6247).locator('.probleem')).toHaveCount(1);
});

test('the wheel changes no number', async ({ table, page, isMobile }) => {
  await table.open();
  await press(table.aantal(40099));
  if (!isMobile) await page.mouse.wheel(0, 300);
  await page.keyboard.press('ArrowUp');
  expect((await table.niveau(40099))?.vrijePlaatsen).toBe(1);
});

test('a figure above the capaciteit, and a capaciteit that rises or falls', async ({ table }) => {
  await table.open();
  await table.aantal(6247).fill('61');
  await table.aantal(40099).focus();
  await expect(table.row(6247).locator('.probleem')).toContainText(
    'meer vrije plaatsen (61) dan de capaciteit (60)',
  );
  const capaciteit = table.row(6247).getByLabel(/^Capaciteit/);
  await capaciteit.fill('70');
  await expect(table.row(6247).locator('.probleem')).toHaveCount(0);
  await expect(capaciteit).toHaveAccessibleDescription(
    'Deze capaciteit ligt vast. Verhogen kan na goedkeuring door het LOP.',
  );
  await capaciteit.fill('50');
  await table.aantal(40099).focus();
  await expect(capaciteit).toHaveAccessibleDescription('Verlagen kan niet tijdens de inschrijvingen.');
});

test('adding by number: type, Enter; the focus stays to add another', async ({ table, page }) => {
  await table.open();
  const search = page.getByRole('combobox', { name: 'Extra opleiding toevoegen' });
  await press(search);
  await page.keyboard.type('40102');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(search).toBeFocused();
  await expect(search).toHaveValue('');
  await expect(page.getByRole('status').filter({ hasText: 'toegevoegd' })).toBeAttached();
  expect((await table.value()).niveaus.map(({ groepen }) => groepen[0])).toEqual([
    6246, 6247, 40091, 40102, 40093, 40094, 40095, 40098, 40099,
  ]);
  await press(page.getByRole('button', { name: 'Naar de rij' }));
  await expect(table.choice(40102, 'Nog plaatsen vrij')).toBeFocused();
});

test('adding by name: type, point; what is offered already cannot be chosen', async ({ table, page }) => {
  await table.open();
  await press(page.getByRole('combobox', { name: 'Extra opleiding toevoegen' }));
  await page.keyboard.type('orga econ 2e');
  const offered = page.getByRole('option', { name: '40091 2e leerjaar A Economie en organisatie' });
  await expect(offered).toBeDisabled();
  await expect(offered).toContainText('Staat al in je aanbod');
  // On a phone the list stays hidden until the keyboard has come up.
  await expect(page.locator('.aanbodOpties')).toHaveCSS('opacity', '1');
  await press(page.getByRole('option', { name: /^40103/ }));
  expect(await table.niveau(40103)).toEqual({ groepen: [40103] });
});

test('adding by keyboard: type, arrows, Enter', async ({ table, page }) => {
  await table.open();
  await page.getByRole('combobox', { name: 'Extra opleiding toevoegen' }).focus();
  await page.keyboard.type('orga econ 2e');
  await expect(page.getByRole('option')).toHaveCount(6);
  for (const expected of [/^40102/, /^40103/, /^40104/]) {
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('option', { name: expected })).toHaveAttribute('data-focused');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option')).toHaveCount(0);
  expect(await table.niveau(40104)).toEqual({ groepen: [40104] });
});

test('a number that is not known, or offered already, is said to be so', async ({ table, page }) => {
  await table.open();
  const search = page.getByRole('combobox', { name: 'Extra opleiding toevoegen' });
  await press(search);
  await page.keyboard.type('123456');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Nummer 123456 kennen we niet. Zoek op naam.');
  await search.fill('40091');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Deze opleiding staat al in je aanbod.');
  expect((await table.value()).niveaus).toHaveLength(8);
});

test('two richtingen together, and apart again as they were', async ({ table, page }) => {
  await table.open();
  const before = await table.value();
  await press(table.row(40094).getByRole('button', { name: /^Meer/ }));
  const group = page.getByRole('group', { name: 'Geldt dit ook voor andere richtingen?' });
  const box = group.getByRole('checkbox', { name: /^40093/ });
  await press(box);
  await expect(box).toBeChecked();
  await expect(box).toBeFocused();
  expect(await table.niveau(40093)).toEqual({
    groepen: [40094, 40093],
    vrijePlaatsen: 'JA',
    info: 'Ook voor anderstalige nieuwkomers',
  });
  await expect(table.row(40094).locator('th small').first()).toHaveText('Samen met Kunst en creatie (40093)');
  await press(box);
  await expect(box).not.toBeChecked();
  await expect(box).toBeFocused();
  expect(await table.value()).toEqual(before);
});

test('extra info counts, and refuses what points to a person', async ({ table }) => {
  await table.open();
  await press(table.row(40093).getByRole('button', { name: /^Meer/ }));
  const info = table.row(40093).getByLabel('Extra info voor ouders');
  await info.fill('Bel 0470 12 34 56');
  await expect(table.row(40093).locator('.teller')).toHaveText('Nog 183 tekens');
  await table.aantal(40099).focus();
  await expect(info).toHaveAccessibleDescription(/Hier mogen geen gegevens van personen staan/);
  await info.fill('Ook voor nieuwkomers ');
  await info.press('Enter');
  expect((await table.niveau(40093))?.info).toBe('Ook voor nieuwkomers');
});

test('JA stands under ⋯', async ({ table }) => {
  await table.open();
  await press(table.row(40099).getByRole('button', { name: /^Meer/ }));
  await press(table.row(40099).getByRole('checkbox', { name: /^JA/ }));
  expect(await table.niveau(40099)).toEqual({ groepen: [40099], vrijePlaatsen: 'JA' });
  await press(table.row(40099).getByRole('checkbox', { name: /^JA/ }));
  expect(await table.niveau(40099)).toEqual({ groepen: [40099] });
});

test('removing can be undone, in place and as it was', async ({ table, page }) => {
  await table.open();
  const before = await table.value();
  await press(table.row(40094).getByRole('button', { name: /^Verwijderen/ }));
  await press(table.row(40095).getByRole('button', { name: /^Verwijderen/ }));
  expect((await table.value()).niveaus).toHaveLength(6);
  const undo = page.getByRole('button', { name: /^Ongedaan maken/ });
  await expect(undo).toHaveCount(2);
  await expect(undo.nth(1)).toBeFocused();
  await expect(page.locator('tbody.verwijderd').first()).toContainText(
    '2e leerjaar A Maatschappij en welzijn verwijderd.',
  );
  await press(undo.first());
  await expect(table.choice(40094, 'JA')).toBeFocused();
  await press(undo.first());
  expect(await table.value()).toEqual(before);
});

test('a BuSO school has its figures, its percentage and its legend', async ({ table, page }) => {
  await table.open(wilg);
  await expect(page.getByLabel('Percentage indicatorleerlingen')).toHaveValue('33,3');
  await page.getByLabel('Percentage indicatorleerlingen').fill('40,5');
  expect((await table.value()).percentageIndicator).toBe(40.5);
  await press(page.getByText('Wat betekenen de afkortingen?'));
  await expect(page.locator('.legende dl')).toContainText('Zittende leerlingen');
  await table.aantal(15080).fill('8');
  await table.row(15080, 1).getByRole('radio', { name: 'Volzet' }).focus();
  await expect(table.row(15080).locator('.probleem')).toHaveText(
    'De contingenten zijn samen 9, maar er zijn 8 vrije plaatsen. Maak ze gelijk.',
  );
  await table
    .row(15080)
    .getByLabel(/^Vrije plaatsen voor niet-indicatorleerlingen/)
    .fill('5');
  expect(await table.problems()).toEqual([]);
  await press(table.row(15080).getByRole('radio', { name: 'Volzet' }));
  expect(await table.problems()).toEqual([]);
});

test('the expert offers a group twice, with an achtervoegsel', async ({ table, page }) => {
  await table.open(`${wilg}&rol=lop-deskundige`);
  await press(page.getByRole('combobox', { name: 'Extra opleiding toevoegen' }));
  await page.keyboard.type('15080');
  await page.keyboard.press('Enter');
  const achtervoegsel = table.row(15080, 2).getByLabel('Achtervoegsel');
  await press(achtervoegsel);
  await page.keyboard.type('Type 3');
  await expect(achtervoegsel).toBeFocused();
  expect((await table.value()).niveaus[2]).toEqual({ groepen: [15080], achtervoegsel: 'Type 3' });
});

test('weigeringen are asked when the LOP uses them', async ({ table }) => {
  await table.open();
  await expect(table.row(40099).getByLabel(/^Weigeringen/)).toHaveCount(0);
  await table.open('?weigeringen');
  await table
    .row(40099)
    .getByLabel(/^Weigeringen/)
    .fill('2');
  expect((await table.niveau(40099))?.weigeringen).toBe(2);
});

test('the history of a row is told to the second', async ({ table }) => {
  await table.open('?history');
  await expect(table.row(40098).locator('.geschiedenis time')).toHaveText([
    '23/11/2026 08:30:00',
    '2/11/2026 10:00:05',
    '23/11/2026 08:30:00',
  ]);
});

test('the keyboard alone declares, lifts, opens, removes and undoes', async ({ table, page }) => {
  await table.open();
  const before = await table.value();
  await table.choice(40093, 'Nog plaatsen vrij').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(table.choice(40093, 'Volzet')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('20');
  expect(await table.niveau(40093)).toEqual({
    groepen: [40093],
    vrijePlaatsen: 0,
    ingeschrevenBijVolzet: 20,
  });
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(table.choice(40093, 'Nog plaatsen vrij')).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(table.aantal(40093)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(table.row(40093).getByRole('button', { name: /^Meer/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Ongedaan maken/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(table.choice(40093, 'Nog plaatsen vrij')).toBeFocused();
  const { niveaus } = await table.value();
  expect(niveaus.map(({ groepen }) => groepen)).toEqual(before.niveaus.map(({ groepen }) => groepen));
  expect(niveaus.filter((_, index) => index !== 3)).toEqual(before.niveaus.filter((_, index) => index !== 3));
});

for (const [width, size] of [
  [320, '100%'],
  [390, '200%'],
  [1280, '200%'],
] as const) {
  test(`nothing runs over the edge at ${width} pixels with text at ${size}`, async ({ table, page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const query of ['?history&weigeringen', wilg]) {
      await table.open(query);
      await page.locator('html').evaluate((html, fontSize) => {
        html.style.fontSize = fontSize;
      }, size);
      const more = page.getByRole('button', { name: /^Meer/ });
      // All at once: this test opens everything there is.
      await more.evaluateAll((buttons) => {
        for (const button of buttons) if (button instanceof HTMLElement) button.click();
      });
      await expect(page.locator('.meerVelden')).toHaveCount(await more.count());
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    }
  });
}

test('a finger finds 44 pixels', async ({ table, page, isMobile }) => {
  if (!isMobile) return;
  await table.open('?history');
  await press(table.row(40095).getByRole('radio', { name: 'Nog plaatsen vrij' }));
  await press(table.row(40093).getByRole('button', { name: /^Meer/ }));
  await press(table.row(40099).getByRole('button', { name: /^Verwijderen/ }));
  const small = await page
    .locator('.aanbod :is(button, input[type=text], input[type=radio], textarea, label.vink)')
    .evaluateAll((elements) =>
      elements
        .map((element) => ({ html: element.outerHTML.slice(0, 80), box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 43.5 || box.width < 43.5)
        .map(({ html, box }) => `${html} ${box.width} x ${box.height}`),
    );
  expect(small).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    test('axe finds nothing, with problems, questions, removed rows and the list open', async ({
      table,
      page,
    }) => {
      await table.open('?history');
      expect(await violations(page)).toEqual([]);
      await table.aantal(6247).fill('vijf');
      await press(table.choice(40095, 'Nog plaatsen vrij'));
      await press(table.row(40094).getByRole('button', { name: /^Meer/ }));
      await press(table.row(40099).getByRole('button', { name: /^Verwijderen/ }));
      await press(page.getByRole('button', { name: 'Controleren' }));
      expect(await violations(page)).toEqual([]);
      await press(page.getByRole('combobox', { name: 'Extra opleiding toevoegen' }));
      await page.keyboard.type('econ');
      await page.keyboard.press('ArrowDown');
      await expect(page.getByRole('option').first()).toBeVisible();
      expect(await violations(page, '.aanbodOpties')).toEqual([]);
      await table.open(wilg);
      expect(await violations(page)).toEqual([]);
    });
  });
}

/** A click on a laptop, a tap on a phone. */
async function press(target: Locator): Promise<void> {
  const hasTouch = await target.page().evaluate(() => navigator.maxTouchPoints > 0);
  if (hasTouch) await target.tap();
  else await target.click();
}

async function violations(page: Page, within = '.aanbod'): Promise<string[]> {
  const { violations, incomplete } = await new AxeBuilder({ page })
    .include(within)
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze();
  const unjudged = incomplete.filter(({ id }) => id === 'color-contrast');
  return [...violations, ...unjudged].flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}
