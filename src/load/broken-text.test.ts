// Every way in which a text can be no content: refused with a place and a remedy.
import { describe, expect, test } from 'vitest';
import { problemLine } from '../texts/problems.ts';
import { fixtureFiles, linde, lindeText } from './fixture.ts';
import { loadContent } from './load.ts';

const at = (line: number, column: number, sentence: string): string =>
  `${linde}:${line}:${column} ${sentence}`;
const from = (search: string, replacement: string): string => lindeText.replace(search, replacement);

const cases: Readonly<Record<string, readonly [text: string, line: string]>> = {
  'an empty file': ['', at(1, 1, 'Dit bestand is leeg. Zet de vorige versie terug.')],
  'nothing but space': ['\n \n', at(1, 1, 'Dit bestand is leeg. Zet de vorige versie terug.')],
  'a list at the top': [
    '- naam: De Linde\n',
    at(1, 1, 'Dit bestand moet uit velden bestaan, zoals "naam: …". Zet de vorige versie terug.'),
  ],
  'a scalar at the top': [
    'De Linde\n',
    at(
      1,
      1,
      'Dit bestand moet uit velden bestaan, zoals "naam: …". Zet de vorige versie terug. Er staat "De Linde".',
    ),
  ],
  'a duplicate key': [
    from('straat:', 'naam: Iets anders\nstraat:'),
    at(2, 1, 'Dit veld staat er twee keer. Verwijder er één. Er staat "naam".'),
  ],
  'an anchor': [
    from('capaciteit: 140', 'capaciteit: &n 140'),
    at(12, 24, 'Een anker (&) mag hier niet. Schrijf de waarde zelf.'),
  ],
  'an alias': [
    from('capaciteit: 140', 'capaciteit: *n'),
    at(12, 21, 'Een verwijzing (*) mag hier niet. Schrijf de waarde zelf.'),
  ],
  'a merge key': [
    from('straat:', '<<: {naam: x}\nstraat:'),
    at(2, 1, 'Samenvoegen (<<) mag hier niet. Schrijf de velden zelf.'),
  ],
  'a core tag': [from('140', '!!str 140'), at(12, 27, 'Een type (!) mag hier niet. Verwijder het.')],
  'a local tag': [from('140', '!foo 140'), at(12, 21, 'Een type (!) mag hier niet. Verwijder het.')],
  'a YAML directive': [
    `%YAML 1.2\n---\n${lindeText}`,
    at(1, 1, 'Een instructie (%) mag hier niet. Verwijder de regel.'),
  ],
  'a tag directive': [
    `%TAG ! tag:x,2000:\n---\n${lindeText}`,
    at(1, 1, 'Een instructie (%) mag hier niet. Verwijder de regel.'),
  ],
  'two documents': [
    `${lindeText}---\nnaam: x\n`,
    at(18, 1, 'Er mag maar één document in een bestand staan. Verwijder --- of ... en wat erna komt.'),
  ],
  'a comment': [
    from('postcode: 9000', 'postcode: 9000 # Gent'),
    at(3, 16, 'Commentaar (#) zou bij het opslaan verdwijnen. Verwijder het.'),
  ],
  'a comment on the first line': [
    `# Gent\n${lindeText}`,
    at(1, 1, 'Commentaar (#) zou bij het opslaan verdwijnen. Verwijder het.'),
  ],
  'a comment at the end': [
    `${lindeText}# Gent\n`,
    at(18, 1, 'Commentaar (#) zou bij het opslaan verdwijnen. Verwijder het.'),
  ],
  'minus zero': [
    from('140', '-0'),
    at(
      12,
      21,
      'Schrijf een gewoon getal, true of false, of zet tekst tussen aanhalingstekens. Er staat "-0".',
    ),
  ],
  'a combining grapheme joiner': [
    from('Lindelei', 'Linde\u034flei'),
    at(2, 14, 'Hier staat een onzichtbaar teken (U+034F). Verwijder het.'),
  ],
  'a blank of braille': [
    from('Lindelei', 'Linde\u2800lei'),
    at(2, 14, 'Hier staat een onzichtbaar teken (U+2800). Verwijder het.'),
  ],
  'a school year in another form': [
    from('2026-2027:', '2026/2027:'),
    at(9, 3, 'Schooljaar: schrijf een schooljaar als 2026-2027. Er staat "2026/2027".'),
  ],
  'the key __proto__': [
    from('straat:', '__proto__: {naam: x}\nstraat:'),
    at(2, 1, 'Deze naam mag geen veld zijn. Verwijder hem. Er staat "__proto__".'),
  ],
  'a quoted key constructor': [
    from('straat:', '"constructor": x\nstraat:'),
    at(2, 1, 'Deze naam mag geen veld zijn. Verwijder hem. Er staat "constructor".'),
  ],
  'a list as a key': [
    from('straat:', '? [a]\n: 1\nstraat:'),
    at(2, 3, 'De naam van een veld is gewone tekst. Verbeter de naam.'),
  ],
  'a NUL byte': [
    from('Lindelei', 'Linde\u0000lei'),
    at(2, 14, 'Hier staat een onzichtbaar teken (U+0000). Verwijder het.'),
  ],
  'a NUL as an escape': [
    from('Lindelei 1', '"Linde\\0lei 1"'),
    at(2, 9, 'Hier staat een onzichtbaar teken (U+0000). Verwijder het.'),
  ],
  'a bidirectional override': [
    from('Lindelei', 'Linde\u202elei'),
    at(2, 14, 'Hier staat een onzichtbaar teken (U+202E). Verwijder het.'),
  ],
  'a bidirectional isolate as an escape': [
    from('Lindelei 1', '"Linde\\u2066lei 1"'),
    at(2, 9, 'Hier staat een onzichtbaar teken (U+2066). Verwijder het.'),
  ],
  'a zero-width space': [
    from('Lindelei', 'Linde\u200blei'),
    at(2, 14, 'Hier staat een onzichtbaar teken (U+200B). Verwijder het.'),
  ],
  'a byte order mark': [
    `\ufeff${lindeText}`,
    at(1, 1, 'Hier staat een byte order mark (U+FEFF). Bewaar het bestand als UTF-8 zonder BOM.'),
  ],
  'a tab': [from('straat: ', 'straat:\t'), at(2, 8, 'Hier staat een tab. Gebruik spaties.')],
  'a new line in a value': [
    from('Lindelei 1', '"Lindelei\\n1"'),
    at(2, 9, 'Hier staat een nieuwe regel midden in een tekst. Schrijf alles op één regel.'),
  ],
  'decomposed Unicode': [
    from('Lindelei', 'Lindele\u0308i'),
    at(2, 15, 'Hier staat een letter met een los accentteken. Typ de letter opnieuw.'),
  ],
  'a block text': [
    from('info: Ook', 'info: |\n          Ook'),
    at(17, 15, 'Schrijf de tekst op één regel, zonder | of >.'),
  ],
  'broken syntax': [
    from('[6246]', '[6246'),
    at(12, 9, 'Dit is geen geldige YAML. Kijk de inspringing, de dubbele punten en de aanhalingstekens na.'),
  ],
  'a hexadecimal number': [
    from('140', '0x8C'),
    at(
      12,
      21,
      'Schrijf een gewoon getal, true of false, of zet tekst tussen aanhalingstekens. Er staat "0x8C".',
    ),
  ],
  'a number with a leading zero': [
    from('140', '0140'),
    at(
      12,
      21,
      'Schrijf een gewoon getal, true of false, of zet tekst tussen aanhalingstekens. Er staat "0140".',
    ),
  ],
  'a file above 64 KiB': [
    from('Ook voor', 'x'.repeat(70_000)),
    at(1, 1, 'Dit bestand is te groot. Hoogstens 64 KiB.'),
  ],
  'a file above 64 KiB in bytes only': [
    from('Ook voor', 'é'.repeat(40_000)),
    at(1, 1, 'Dit bestand is te groot. Hoogstens 64 KiB.'),
  ],
  'another order of keys': [
    from('postcode: 9000\ngemeente: Gent\n', 'gemeente: Gent\npostcode: 9000\n'),
    at(3, 1, 'Dit staat niet in de vaste schrijfwijze. Voer uit: npm run format:content'),
  ],
  'another way of writing the same': [
    from('naam: Voorbeeldschool De Linde', "naam: 'Voorbeeldschool De Linde'"),
    at(1, 1, 'Dit staat niet in de vaste schrijfwijze. Voer uit: npm run format:content'),
  ],
  'Windows line ends': [
    lindeText.replaceAll('\n', '\r\n'),
    at(1, 1, 'Dit staat niet in de vaste schrijfwijze. Voer uit: npm run format:content'),
  ],
};

describe('a text that is no content is refused, with its place and the remedy', () => {
  test.each(Object.entries(cases))('%s', (_name, [text, line]) => {
    const { content, problems } = loadContent(fixtureFiles({ [linde]: text }));
    expect(problems.map(problemLine)).toEqual([line]);
    expect(content).toBeUndefined();
  });
});

const bombs: Readonly<Record<string, string>> = {
  'an alias bomb': [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...Array.from({ length: 9 }, (_, level) => {
      const below = level === 0 ? '*a' : `*b${level - 1}`;
      return `b${level}: &b${level} [${Array.from({ length: 9 }, () => below).join(',')}]`;
    }),
  ].join('\n'),
  'sixty thousand brackets': '['.repeat(60_000),
  'sixty thousand braces': '{'.repeat(60_000),
  'thirty thousand dashes': '- '.repeat(30_000),
  'thirty thousand question marks': '? '.repeat(30_000),
  'twenty thousand nested keys on a line': `a: ${'b: '.repeat(20_000)}`,
  'three hundred levels of indentation': Array.from(
    { length: 300 },
    (_, level) => `${' '.repeat(level)}a:`,
  ).join('\n'),
  'sixty thousand commas': `[${','.repeat(60_000)}]`,
  'twenty thousand anchors': '&a '.repeat(20_000),
  'fifteen thousand documents': '---\n'.repeat(15_000),
  'twenty thousand directives': '%a\n'.repeat(20_000),
};

describe('a text made to be slow or deep is refused like any other', () => {
  test.each(Object.entries(bombs))('%s', (_name, text) => {
    const { content, problems } = loadContent(fixtureFiles({ [linde]: text }));
    expect(content).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]).toMatchObject({ path: linde });
  });
});
