// The table of a school says, to eyes and to a screen reader, exactly what its content file says.
import { readFileSync } from 'node:fs';
import { type TreeTable, treeTables } from './accessibility-tree.ts';
import { expect, paths, test } from './test.ts';

const plain = ['Nr.', 'Studierichting / leerjaar', 'Cap/VZ', 'VP', 'i'];

test('De Linde shows every status in its own words, in the order of the catalogue', async ({ page }) => {
  await page.goto(paths.deLinde);
  const [lopend] = await treeTables(page);
  expect(lopend?.name).toBe('Voorbeeldschool De Linde 2026-2027, lopend schooljaar');
  expect(lopend?.headers).toEqual(plain);
  expect(words(lopend)).toEqual([
    ['6246', '1ste leerjaar A', '140', 'Volzet: capaciteit bereikt'],
    ['6247', '1ste leerjaar B', '60', 'Nog 21 plaatsen vrij'],
    [
      '40091',
      '2e leerjaar A Economie en organisatie Samen met Klassieke talen (Grieks en Latijn) (40092)',
      '48',
      'Volzet',
    ],
    [
      '40092',
      '2e leerjaar A Klassieke talen (Grieks en Latijn) Samen met Economie en organisatie (40091)',
      '48',
      'Volzet',
    ],
    ['40093', '2e leerjaar A Kunst en creatie', '', 'Nog plaatsen vrij'],
    [
      '40094',
      '2e leerjaar A Maatschappij en welzijn',
      '',
      'Nog plaatsen vrij',
      'Ook voor anderstalige nieuwkomers',
    ],
    ['40095', '2e leerjaar A Moderne talen en wetenschappen', '16', 'Volzet'],
    // No longer volzet; the number that was enrolled stays.
    ['40098', '2e leerjaar A Stem-technieken (toepassingsgericht)', '20', 'Nog 15 plaatsen vrij'],
    ['40099', '2e leerjaar A Stem-wetenschappen (meer conceptueel)', '', 'Nog 1 plaats vrij'],
  ]);
});

test('the first year is not known yet before its free enrolments, the other years are free', async ({
  page,
}) => {
  await page.goto(paths.deLinde);
  const [, volgend] = await treeTables(page);
  expect(volgend?.name).toBe('Voorbeeldschool De Linde 2027-2028, volgend schooljaar');
  const [eersteA, eersteB, ...others] = words(volgend);
  expect(eersteA).toEqual(['6246', '1ste leerjaar A', '140', 'Nog niet bekend']);
  expect(eersteB).toEqual(['6247', '1ste leerjaar B', '', 'Nog niet bekend']);
  expect(others.map((row) => row[3])).toEqual(Array(7).fill('Nog plaatsen vrij'));
});

test('a school where nothing is entered has places in all of its groups', async ({ page }) => {
  await page.goto(paths.wispelberg);
  const [lopend] = await treeTables(page);
  expect(words(lopend).map(([nummer, , capaciteit, status]) => [nummer, capaciteit, status])).toEqual(
    ['6246', '40091', '40092', '40093', '40094', '40095'].map((nummer) => [nummer, '', 'Nog plaatsen vrij']),
  );
});

test('buitengewoon has its own columns, its percentage, and one group with two achtervoegsels', async ({
  page,
}) => {
  await page.goto(paths.deWilg);
  const [lopend, volgend] = await treeTables(page);
  const figures = ['ZLL', 'Ind.', 'N.-ind.'];
  expect(lopend?.headers).toEqual([...plain.slice(0, 4), ...figures, 'i']);
  expect(words(lopend)).toEqual([
    [
      '15080',
      'BuSO Opleidingsvorm 1 (Type 2)',
      '40',
      'Nog 9 plaatsen vrij',
      '31',
      '3',
      '6',
      'Een verslag voor type 2 is nodig',
    ],
    ['15080', 'BuSO Opleidingsvorm 1 (Type 9)', '24', 'Volzet: capaciteit bereikt', '24'],
  ]);
  // Buitengewoon has no phases: a capaciteit without free places is never unknown.
  expect(words(volgend)).toEqual([
    ['15080', 'BuSO Opleidingsvorm 1 (Type 2)', '40', 'Nog plaatsen vrij', '28'],
    ['15080', 'BuSO Opleidingsvorm 1 (Type 9)', '', 'Nog plaatsen vrij'],
  ]);
  await expect(page.getByText('Percentage indicatorleerlingen: 33,3 %')).toHaveCount(2);
});

test('the overview shows the same rows as the page of the school', async ({ page }) => {
  await page.goto(paths.deLinde);
  const [lopend, volgend] = await treeTables(page);
  for (const [path, ofSchool] of [
    [paths.lopend, lopend],
    [paths.volgend, volgend],
  ] as const) {
    await page.goto(path);
    const onOverview = (await treeTables(page)).find(({ name }) => name === 'Voorbeeldschool De Linde');
    expect(words(onOverview)).toEqual(words(ofSchool));
  }
});

test('every table has headers, and its rows stand in the order of the catalogue', async ({ page }) => {
  const catalogue = [...readFileSync('content/groepen.yaml', 'utf8').matchAll(/nummer: (\d+)/g)].map(
    ([, nummer]) => nummer,
  );
  for (const path of [paths.lopend, paths.volgend]) {
    await page.goto(path);
    const tables = await treeTables(page);
    expect(tables).toHaveLength(await page.locator('main section[id]').count());
    for (const { name, headers, rows } of tables) {
      expect(headers.slice(0, 4), name).toEqual(plain.slice(0, 4));
      expect(headers.at(-1), name).toBe('i');
      const order = rows.map(({ cells }) => catalogue.indexOf(cells[0] ?? ''));
      expect(order, name).toEqual(order.toSorted((a, b) => a - b));
      expect(order, name).not.toContain(-1);
      expect(
        rows.map(({ header, cells }) => header === cells[1]),
        name,
      ).not.toContain(false);
    }
  }
});

test('schools stand in Dutch order, gewoon before buitengewoon', async ({ page }) => {
  await page.goto(paths.lopend);
  const headings = await page.locator('main h2, main h3').allInnerTexts();
  const buitengewoon = headings.indexOf('Buitengewoon secundair onderwijs');
  expect(headings[0]).toBe('Gewoon secundair onderwijs');
  expect(headings.slice(buitengewoon + 1)).toEqual(['Voorbeeldschool De Wilg']);
  const gewoon = headings.slice(1, buitengewoon);
  expect(gewoon[0]).toBe('Atheneum Wispelberg');
  expect(gewoon).toEqual(gewoon.toSorted((a, b) => a.localeCompare(b, 'nl', { ignorePunctuation: true })));
});

test('a table, its row and its cell can be found by role and name', async ({ page }) => {
  await page.goto(paths.lopend);
  const table = page.getByRole('table', { name: 'Voorbeeldschool De Linde' });
  const row = table.getByRole('row').filter({
    has: page.getByRole('rowheader', { name: '2e leerjaar A Kunst en creatie' }),
  });
  await expect(row.getByRole('cell', { name: 'Nog plaatsen vrij' })).toBeVisible();
});

test('a school page names only the contact data that the school has', async ({ page }) => {
  await page.goto(paths.deLinde);
  const labels = page.locator('.contact dt');
  await expect(labels).toHaveText(['Adres', 'Telefoon', 'E-mail', 'Website', 'Onderwijs', 'Net']);
  await expect(page.getByRole('link', { name: 'info@delinde.example' })).toHaveAttribute(
    'href',
    'mailto:info@delinde.example',
  );
  await expect(
    page.getByText('De school bevestigde deze gegevens op 20 november 2026, 9.12 uur.'),
  ).toBeVisible();
  await page.goto(paths.wispelberg);
  await expect(labels).toHaveText(['Adres', 'Onderwijs']);
  await expect(page.getByText('De school bevestigde deze gegevens nog niet.')).toBeVisible();
});

/**
 * The cells of each row, without the empty ones at its end. On a phone, where no headings show, a figure carries
 * its own label; the heading has to be the right one.
 */
function words(table: TreeTable | undefined): string[][] {
  const headers = table?.headers ?? [];
  return (table?.rows ?? []).map(({ cells }) => {
    const figures = cells.map((cell, index) => cell.replace(`${headers[index]} `, ''));
    return figures.slice(0, figures.findLastIndex((cell) => cell !== '') + 1);
  });
}
