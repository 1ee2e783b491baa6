import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closedBody, commitText, letterBody, letterTitle } from './github.ts';
import { markdown, plain } from './github-escape.ts';

/** What GitHub acts on in a commit message, a title or a comment. */
const acts = [
  /@[a-z\d]/i,
  /#\d/,
  /\bGH-\d/i,
  /\[(?:skip ci|ci skip|no ci|skip actions|actions skip)\]/i,
  /:\/\//,
  /\bwww\.\w/i,
  /\b[0-9a-f]{7,40}\b/,
  /^skip-checks:/im,
  /[\p{Cc}\u2028\u2029\u202e]/u,
];

const nasty = [
  '@lop-gent',
  'fixes #1',
  'closes lop-gent/vrije-plaatsen#12',
  'GH-7',
  '[skip ci]',
  '[ci skip]',
  '[no ci]',
  'x\n\nskip-checks: true',
  'https://evil.example',
  'www.evil.example',
  'mail@evil.example',
  'be9f2615eebe4dcb12fbf2fe1c579b952b21769e',
  '![x](https://evil.example/p.png)',
  '<img src=x onerror=alert(1)>',
  '| a | b |',
  '`code`',
  'a\u202eb',
  'x\nDoor: lop-deskundige (lop-deskundige) LOP',
];

describe('text that somebody typed', () => {
  test.each(nasty)('%j does nothing on GitHub', (text) => {
    for (const act of acts) expect(plain(text)).not.toMatch(act);
    for (const act of acts) expect(markdown(text)).not.toMatch(act);
    expect(markdown(text)).not.toMatch(/(?<!\\)[`*_[\]|!]/);
    expect(markdown(text)).not.toContain('<');
  });

  test('whatever it is, does nothing on GitHub', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(...nasty, '@', '#', '[', 'skip ci]', ':', '//', 'www', '.', 'GH-', '1'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        return acts.every((act) => !act.test(plain(text)) && !act.test(markdown(text)));
      }),
    );
  });

  test('that does nothing stays as it is', () => {
    expect(plain('Sint-Lievens, 2de graad (A-stroom): 40 plaatsen')).toBe(
      'Sint-Lievens, 2de graad (A-stroom): 40 plaatsen',
    );
  });
});

describe('the letter', () => {
  const change = {
    kind: 'schoolgegevenGewijzigd',
    veld: 'naam',
    edit: { from: 'A | B', to: '@x fixes #1 [skip ci]' },
  } as const;
  const letter = {
    naam: 'School [skip ci] @x',
    waiting: [{ change, functie: 'Secretariaat', moment: '2026-11-20T09:12:44+01:00' }],
    voorstellen: 'https://redactie.example/admin/',
  };

  test('carries nothing of its content that GitHub acts on', () => {
    const own = letterBody(letter, new Map()).replace('https://redactie.example/admin/', '');
    for (const text of [letterTitle(letter, new Map()), own, closedBody(['@x #1'], own)]) {
      for (const act of acts.slice(0, -1)) expect(text).not.toMatch(act);
    }
  });

  test('has one row a value, with three cells', () => {
    const row = letterBody(letter, new Map())
      .split('\n')
      .find((line) => line.startsWith('| Naam'));
    expect(row?.split(/(?<!\\)\|/)).toHaveLength(5);
  });
});

test('a commit tells numbers, and of a text only that it changed', () => {
  const niveau = { groepen: [40093], schooljaar: '2026-2027' };
  const text = commitText(
    { title: 'School: info gewijzigd' },
    [
      {
        naam: 'School',
        changes: [
          { kind: 'infoGewijzigd', niveau, edits: { info: { to: 'geheim' } } },
          {
            kind: 'volzetVerklaard',
            niveau,
            edits: { vrijePlaatsen: { from: 3, to: 0 }, ingeschrevenBijVolzet: { to: 24 } },
          },
        ],
      },
    ],
    new Map(),
  );
  expect(text).not.toContain('geheim');
  expect(text).toMatchInlineSnapshot(`
    "School: info gewijzigd

    - extra info bij 40093 ingevuld (2026-2027)
    - 40093 volzet verklaard (2026-2027)

    Voor → na
      40093 (2026-2027), extra info: leeg → een tekst
      40093 (2026-2027), vrije plaatsen: 3 → 0
      40093 (2026-2027), ingeschreven bij volzetverklaring: leeg → 24"
  `);
});
