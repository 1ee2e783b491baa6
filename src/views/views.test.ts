// What the pages show, as data: words, order, links.
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { documents, fixtureFiles, loadLinde } from '../load/fixture.ts';
import { loadContent } from '../load/load.ts';
import type { Content, School } from '../model/content.ts';
import { nl } from '../texts/nl.ts';
import type { ViewContext } from './context.ts';
import { legendView } from './legend.ts';
import { siteLinks } from './links.ts';
import { notFoundView } from './not-found.ts';
import { compareSchools, homeView, overviewView } from './overview.ts';
import { schoolView } from './school.ts';
import { statusView, tableView } from './table.ts';
import { formatTelefoon } from './telefoon.ts';

const content = loadContent(fixtureFiles()).content as Content;
const context: ViewContext = {
  content,
  texts: nl,
  links: siteLinks(content.lop.adres),
  now: Temporal.Instant.from('2026-11-24T12:00:00+01:00'),
};
const school = (id: string): School => content.scholen.get(id) as School;

describe('links', () => {
  test.each([
    [
      'https://lop.example/vrije-plaatsen/',
      '/vrije-plaatsen/',
      '/vrije-plaatsen/scholen/x/',
      'https://lop.example/vrije-plaatsen/2026-2027/',
    ],
    ['https://lop.example/a/b/', '/a/b/', '/a/b/scholen/x/', 'https://lop.example/a/b/2026-2027/'],
    ['https://lop.example/', '/', '/scholen/x/', 'https://lop.example/2026-2027/'],
    ['https://lop.example:8443/', '/', '/scholen/x/', 'https://lop.example:8443/2026-2027/'],
  ])('of a site at %s stay under its path', (adres, home, schoolPath, canonical) => {
    const links = siteLinks(adres);
    expect([links.home, links.school('x'), links.absolute(links.overview('2026-2027'))]).toEqual([
      home,
      schoolPath,
      canonical,
    ]);
  });
});

describe('the table', () => {
  test('has one row a group, in catalogue order, with the word, the tone and the figure', () => {
    const { rows } = tableView(school('de-linde'), '2026-2027', context);
    expect(rows).toEqual([
      {
        nummer: 6246,
        richting: '1ste leerjaar A',
        capaciteit: 140,
        figures: [],
        status: { tone: 'volzet', word: 'Volzet: capaciteit bereikt' },
      },
      {
        nummer: 40092,
        richting: '2e leerjaar A Klassieke talen',
        samenMet: 'Samen met 2e leerjaar A Economie (40091)',
        capaciteit: 48,
        figures: [],
        status: { tone: 'volzet', word: 'Volzet' },
        info: 'Ook voor anderstalige nieuwkomers',
      },
      {
        nummer: 40091,
        richting: '2e leerjaar A Economie',
        samenMet: 'Samen met 2e leerjaar A Klassieke talen (40092)',
        capaciteit: 48,
        figures: [],
        status: { tone: 'volzet', word: 'Volzet' },
        info: 'Ook voor anderstalige nieuwkomers',
      },
    ]);
  });

  test('of a BuSO school has its columns, its achtervoegsels and its percentage', () => {
    const table = tableView(school('de-wilg'), '2026-2027', context);
    expect(table.columns.map(({ short }) => short)).toEqual([
      'Nr.',
      'Studierichting / leerjaar',
      'Cap/VZ',
      'VP',
      'ZLL',
      'Ind.',
      'N.-ind.',
      'i',
    ]);
    expect(table.percentage).toBe('Percentage indicatorleerlingen: 33,3 %');
    expect(
      table.rows.map(({ richting, figures }) => [richting, ...figures.map(({ value }) => value)]),
    ).toEqual([
      ['BuSO Opleidingsvorm 1 (Type 2)', 31, 3, 6],
      ['BuSO Opleidingsvorm 1 (Type 9)', 24, undefined, undefined],
    ]);
  });

  test('has weigeringen only where the switch of the LOP lets them in', () => {
    const withSwitch = { ...documents.lop, schakelaars: { ...documents.lop.schakelaars, weigeringen: true } };
    const withRefusals = {
      ...school('de-linde'),
      aanbod: { '2026-2027': { niveaus: [{ groepen: [40091], weigeringen: 2 }] } },
    };
    const table = tableView(withRefusals, '2026-2027', {
      ...context,
      content: { ...content, lop: withSwitch },
    });
    expect(table.columns.map(({ short }) => short)).toContain('W');
    expect(table.rows[0]?.figures).toEqual([{ key: 'weigeringen', value: 2 }]);
  });

  test('is empty for a school year that the school has not filled in', () => {
    expect(tableView(school('de-linde'), '2027-2028', context)).toMatchObject({
      rows: [],
      empty: nl.noOffer,
    });
  });
});

test.each([
  [{ kind: 'nogNietBekend' }, 'onbekend', 'Nog niet bekend'],
  [{ kind: 'plaatsenVrij' }, 'vrij', 'Nog plaatsen vrij'],
  [{ kind: 'aantalVrij', aantal: 1, laatste: false }, 'vrij', 'Nog 1 plaats vrij'],
  [{ kind: 'aantalVrij', aantal: 12, laatste: false }, 'vrij', 'Nog 12 plaatsen vrij'],
  [{ kind: 'aantalVrij', aantal: 2, laatste: true }, 'vrij', 'Laatste plaatsen: nog 2'],
  [{ kind: 'volzet' }, 'volzet', 'Volzet'],
  [{ kind: 'capaciteitBereikt' }, 'volzet', 'Volzet: capaciteit bereikt'],
] as const)('%o is a tone and a word', (status, tone, word) => {
  expect(statusView(status, nl)).toEqual({ tone, word });
});

describe('the overview', () => {
  test('puts gewoon before buitengewoon and schools in Dutch order', () => {
    const { groups } = overviewView('2026-2027', context);
    expect(groups.map(({ heading, schools }) => [heading, schools.map(({ id }) => id)])).toEqual([
      ['Gewoon secundair onderwijs', ['de-linde']],
      ['Buitengewoon secundair onderwijs', ['de-wilg']],
    ]);
    const names = [
      'Zilver',
      'École',
      'GO! atheneum',
      'de Linde',
      'Eik',
      'Go-school',
      'Sint-Jan 10',
      'Sint Jan 2',
    ];
    const sorted = names.map((naam) => ({ ...school('de-linde'), naam })).sort(compareSchools);
    expect(sorted.map(({ naam }) => naam)).toEqual([
      'de Linde',
      'École',
      'Eik',
      'GO! atheneum',
      'Go-school',
      'Sint Jan 2',
      'Sint-Jan 10',
      'Zilver',
    ]);
  });

  test('of a LOP without schools says so', () => {
    const view = overviewView('2026-2027', { ...context, content: { ...content, scholen: new Map() } });
    expect(view).toMatchObject({ groups: [], empty: nl.noSchools });
  });

  test('at the first page is that of the year that matters, with the address of that year', () => {
    expect(homeView(context).page.canonical).toBe('https://lop.example/vrije-plaatsen/2026-2027/');
  });

  test('explains the columns that its tables have, and no others', () => {
    const shorts = (id: string) =>
      legendView([tableView(school(id), '2026-2027', context)], nl).columns.map(({ short }) => short);
    expect(shorts('de-linde')).toEqual(['Nr.', 'Cap/VZ', 'VP', 'i']);
    expect(shorts('de-wilg')).toEqual(['Nr.', 'Cap/VZ', 'VP', 'ZLL', 'Ind.', 'N.-ind.', 'i']);
  });
});

describe('the frame', () => {
  test('says that the figures are invented, and keeps search engines out, while they are', () => {
    const { page } = overviewView('2026-2027', context);
    expect(page).toMatchObject({ noindex: true, banner: { title: 'Voorbeeld: de cijfers zijn verzonnen' } });
    const real = { ...context, content: { ...content, lop: { ...content.lop, voorbeeld: false } } };
    expect(overviewView('2026-2027', real).page).not.toHaveProperty('banner');
    expect(overviewView('2026-2027', real).page.noindex).toBe(false);
    expect(notFoundView(real).page).toMatchObject({ noindex: true });
    expect(notFoundView(real).page).not.toHaveProperty('canonical');
  });

  test('has Inloggen only where there is something to sign in to', () => {
    expect(homeView(context).page).not.toHaveProperty('login');
    const lop = { ...content.lop, redactieUrl: 'https://redactie.lop.example/' };
    expect(homeView({ ...context, content: { ...content, lop } }).page.login).toEqual({
      label: 'Inloggen',
      href: lop.redactieUrl,
    });
  });
});

describe('the page of a school', () => {
  test('gives what is known of the contact, each thing as a link that works', () => {
    const view = schoolView('de-linde', school('de-linde'), context);
    expect(view.contact).toEqual([
      { label: 'Adres', text: 'Lindelei 1, 9000 Gent' },
      { label: 'Telefoon', text: '09 267 12 40', href: 'tel:+3292671240' },
      { label: 'Website', text: 'delinde.example', href: 'https://delinde.example' },
      { label: 'Onderwijs', text: 'Gewoon secundair onderwijs' },
    ]);
    expect(view.years.map(({ heading }) => heading)).toEqual([
      '2026-2027, lopend schooljaar',
      '2027-2028, volgend schooljaar',
    ]);
    expect(view.bevestigd).toEqual({ text: nl.nietBevestigd });
  });

  test('says when it was confirmed, in Belgian time', () => {
    const bevestigd = '2026-07-20T23:59:30+01:00';
    const view = schoolView('de-linde', { ...school('de-linde'), bevestigd }, context);
    expect(view.bevestigd.text).toBe('De school bevestigde deze gegevens op 21 juli 2026, 0.59 uur.');
  });
});

test.each([
  ['092671240', '09 267 12 40', 'tel:+3292671240'],
  ['+32 9 267 12 40', '09 267 12 40', 'tel:+3292671240'],
  ['+31 20 123 4567', '+31 20 123 4567', 'tel:+31201234567'],
])('telephone %s is shown as %s', (typed, text, href) => {
  expect(formatTelefoon(typed)).toEqual({ text, href });
});

test('the fixture of this file is right', () => {
  expect(loadLinde().problems).toEqual([]);
});
