// The rules of data, one broken rule a test: the sentence says what to do, and where.
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../model/problem.ts';
import { problemSentence } from '../../texts/problems.ts';
import { documents, linde, loadLinde, loadWilg, loadWith } from '../fixture.ts';
import type { LoadedContent } from '../load.ts';

function said({ problems }: LoadedContent): string[] {
  return problems.map((problem) => `${problem.line}:${problem.column} ${problemSentence(problem)}`);
}

const kinds = ({ problems }: LoadedContent): Problem['kind'][] => problems.map(({ kind }) => kind);

test('the fixtures themselves have no problem', () => {
  expect(loadLinde()).toMatchObject({ problems: [], content: { lop: documents.lop } });
});

describe('a school', () => {
  test.each<[string, [string, string][], string]>([
    [
      'vrije plaatsen as a word',
      [['vrijePlaatsen: 0', 'vrijePlaatsen: vijf']],
      '13:24 Vrije plaatsen: vul 0, JA of een getal in, of laat leeg. Er staat "vijf".',
    ],
    [
      'vrije plaatsen as "0"',
      [['vrijePlaatsen: 0', 'vrijePlaatsen: "0"']],
      '13:24 Vrije plaatsen: vul 0, JA of een getal in, of laat leeg. Er staat "0".',
    ],
    [
      'a negative number',
      [['vrijePlaatsen: 0', 'vrijePlaatsen: -1']],
      '13:24 Vrije plaatsen: vul 0, JA of een getal in, of laat leeg. Er staat "-1".',
    ],
    [
      'a broken number',
      [['vrijePlaatsen: 0', 'vrijePlaatsen: 1.5']],
      '13:24 Vrije plaatsen: vul 0, JA of een getal in, of laat leeg. Er staat "1.5".',
    ],
    [
      'text in a number',
      [['capaciteit: 140', 'capaciteit: veel']],
      '12:21 Capaciteit: vul een geheel getal in, zonder aanhalingstekens. Er staat "veel".',
    ],
    [
      'a capaciteit of 0',
      [['capaciteit: 140', 'capaciteit: 0']],
      '12:21 Capaciteit: vul een getal van 1 of meer in. Er staat "0".',
    ],
    [
      'more free places than the capaciteit',
      [['vrijePlaatsen: 0', 'vrijePlaatsen: 141']],
      '13:24 Vrije plaatsen: er zijn meer vrije plaatsen (141) dan de capaciteit (140). Verbeter een van beide. Er staat "141".',
    ],
    [
      'volzet without the number enrolled',
      [['        ingeschrevenBijVolzet: 48\n', '']],
      '15:24 Vrije plaatsen: volzet? Vul in hoeveel leerlingen ingeschreven zijn (ingeschrevenBijVolzet). Er staat "0".',
    ],
    [
      'a capaciteit in regime volzet',
      [['ingeschrevenBijVolzet: 48\n        vrijePlaatsen: 0', 'capaciteit: 48']],
      '15:21 Capaciteit: deze groep heeft geen capaciteit. Is ze volzet? Vul dan in hoeveel leerlingen ingeschreven zijn (ingeschrevenBijVolzet). Er staat "48".',
    ],
    [
      'a number enrolled in regime capaciteit',
      [['capaciteit: 140', 'ingeschrevenBijVolzet: 140']],
      '12:32 Ingeschreven bij volzetverklaring: deze groep heeft een capaciteit en geen volzetverklaring. Laat dit veld weg. Er staat "140".',
    ],
    [
      'an unknown group',
      [['[6246]', '[9999]']],
      '11:19 Nummer: nummer 9999 kennen we niet. Zoek op naam in content/groepen.yaml. Er staat "9999".',
    ],
    [
      'two niveaus with one key',
      [['[40091, 40092]', '[40091]\n      - groepen: [40091]']],
      '15:19 Nummer: deze opleiding staat al in je aanbod. Verwijder er één, of vraag het LOP om een achtervoegsel. Er staat "40091".',
    ],
    [
      'a group in two niveaus',
      [['[40091, 40092]', '[40091]\n      - groepen: [40091, 40092]']],
      '15:19 Nummer: deze opleiding staat al in je aanbod. Verwijder er één, of vraag het LOP om een achtervoegsel. Er staat "40091".',
    ],
    [
      'the same group twice in a niveau',
      [['[40091, 40092]', '[40091, 40091]']],
      '14:18 Administratieve groepen: hetzelfde staat er twee keer. Verwijder er één.',
    ],
    [
      '1A with 1B',
      [['[6246]', '[6246, 6247]']],
      '11:18 Administratieve groepen: 1A en 1B kan je niet samenvoegen met andere groepen.',
    ],
    [
      '1A with another year',
      [
        ['[40091, 40092]', '[6247, 40092]'],
        ['        ingeschrevenBijVolzet: 48\n        vrijePlaatsen: 0\n', ''],
      ],
      '14:18 Administratieve groepen: 1A en 1B kan je niet samenvoegen met andere groepen.',
    ],
    [
      'a number that only BuSO has',
      [['capaciteit: 140', 'capaciteit: 140\n        zittendeLeerlingen: 3']],
      '13:29 Zittende leerlingen: dit veld bestaat alleen in het buitengewoon onderwijs. Laat het weg. Er staat "3".',
    ],
    [
      'weigeringen while the switch is off',
      [['vrijePlaatsen: 0\n      -', 'vrijePlaatsen: 0\n        weigeringen: 2\n      -']],
      '14:22 Weigeringen: dit LOP gebruikt dit veld niet (schakelaars.weigeringen in content/lop.yaml). Laat het weg. Er staat "2".',
    ],
    [
      'directie while the switch is off',
      [['gemeente: Gent\n', 'gemeente: Gent\ndirectie: Directie\n']],
      '5:1 Directie: dit LOP gebruikt dit veld niet (schakelaars.directie in content/lop.yaml). Laat het weg. Er staat "directie".',
    ],
    [
      'a school year of two years apart',
      [['2026-2027', '2026-2028']],
      '9:3 Schooljaar: een schooljaar bestaat uit twee jaren na elkaar, zoals 2026-2027. Er staat "2026-2028".',
    ],
    [
      'a school year without a calendar',
      [['2026-2027', '2031-2032']],
      '9:3 Schooljaar: dit schooljaar staat niet in content/kalender.yaml. Voeg het daar toe of verbeter het. Er staat "2031-2032".',
    ],
    [
      'a website with a script',
      [['https://delinde.example', 'javascript:alert(1)']],
      '6:10 Website: vul een adres in dat met https:// begint, zonder gebruikersnaam. Er staat "javascript:alert(1)".',
    ],
    [
      'a website with userinfo',
      [['https://delinde.example', 'https://a:b@delinde.example']],
      '6:10 Website: vul een adres in dat met https:// begint, zonder gebruikersnaam. Er staat "https://a:b@delinde.example".',
    ],
    [
      'a website over http is only warned about',
      [['https://delinde.example', 'http://delinde.example']],
      '6:10 Website: gebruik https:// als de website dat kan. Er staat "http://delinde.example".',
    ],
    [
      'a telephone number that is none',
      [['09 267 12 40', '09 267']],
      '5:11 Telefoon: schrijf minstens 9 tekens. Er staat "09 267".',
    ],
    [
      'a telephone number with words',
      [['09 267 12 40', 'bel het secretariaat']],
      '5:11 Telefoon: vul een Belgisch nummer in, zoals 09 123 45 67, of een nummer dat met + begint. Er staat "bel het secretariaat".',
    ],
    [
      'an unknown key',
      [['gemeente: Gent\n', 'gemeente: Gent\nkleur: rood\n']],
      '5:1 Dit veld bestaat niet. Verwijder het of verbeter de naam. Er staat "kleur".',
    ],
    [
      'an e-mail address that is none',
      [['telefoon: 09', 'email: secretariaat\ntelefoon: 09']],
      '5:8 E-mail: vul een e-mailadres in, zoals info@school.be. Er staat "secretariaat".',
    ],
    [
      'a moment of confirmation in another form',
      [['aanbod:', 'bevestigd: 2026-11-20\naanbod:']],
      '8:12 Bevestigd: verbeter de schrijfwijze. Wanneer de school haar gegevens het laatst bevestigde. De server vult dit in. Er staat "2026-11-20".',
    ],
    ['a missing key', [['gemeente: Gent\n', '']], '1:1 Gemeente: dit veld ontbreekt. Vul het in.'],
    [
      'a value outside the list',
      [['onderwijs: gewoon', 'onderwijs: bijzonder']],
      '7:12 Onderwijs: kies uit: gewoon, buitengewoon. Er staat "bijzonder".',
    ],
    [
      'too long a text',
      [['Ook voor anderstalige nieuwkomers', 'x'.repeat(201)]],
      `17:15 Extra info: schrijf hoogstens 200 tekens. Er staat "${'x'.repeat(40)}…".`,
    ],
    [
      'space around a text',
      [['Ook voor anderstalige nieuwkomers', '" Ook voor"']],
      '17:15 Extra info: verwijder de spaties aan het begin of het einde, en dubbele spaties. Er staat " Ook voor".',
    ],
  ])('%s', (_name, replacements, sentence) => {
    expect(said(loadLinde(...replacements))).toEqual([sentence]);
  });

  test('a warning does not stop publication', () => {
    expect(loadLinde(['https://delinde.example', 'http://delinde.example']).content).toBeDefined();
  });

  test('every problem of a file is told at once, sorted by place', () => {
    const loaded = loadLinde(['9000', '90'], ['capaciteit: 140', 'capaciteit: x'], ['[6246]', '[]']);
    expect(loaded.problems.map(({ line }) => line)).toEqual([3, 11, 12]);
  });
});

describe('a school for buitengewoon onderwijs', () => {
  test.each<[string, [string, string][], Problem['kind']]>([
    [
      'more free places than capaciteit minus zittende leerlingen',
      [['zittendeLeerlingen: 31', 'zittendeLeerlingen: 32']],
      'aboveRemaining',
    ],
    [
      'more zittende leerlingen than capaciteit',
      [['zittendeLeerlingen: 31', 'zittendeLeerlingen: 41']],
      'zittendeAboveCapaciteit',
    ],
    [
      'contingents that do not add up',
      [['contingentIndicator: 3', 'contingentIndicator: 4']],
      'contingentSum',
    ],
    ['one contingent without the other', [['        contingentIndicator: 3\n', '']], 'contingentIncomplete'],
    ['the same group twice with one achtervoegsel', [['Type 9', 'Type 2']], 'duplicateNiveau'],
    ['the same achtervoegsel in other capitals', [['Type 9', 'type 2']], 'duplicateNiveau'],
    ['a percentage above 100', [['33.3', '133.3']], 'tooGreat'],
  ])('%s', (_name, replacements, kind) => {
    expect(kinds(loadWilg(...replacements))).toEqual([kind]);
  });

  test('a percentage indicator does not exist in gewoon onderwijs', () => {
    const loaded = loadLinde(['    niveaus:', '    percentageIndicator: 10\n    niveaus:']);
    expect(kinds(loaded)).toEqual(['onlyInBuitengewoon']);
  });
});

describe('personal data is refused and never repeated', () => {
  test.each([
    ['website', 'https://delinde.example/jan-0477123456'],
    ['website', 'https://delinde.example/?rr=850730%2003328'],
    ['email', '85073003328@delinde.example'],
  ])('in %s %s', (field, address) => {
    const loaded =
      field === 'website'
        ? loadLinde(['https://delinde.example', address])
        : loadLinde(['telefoon: 09', `email: ${address}\ntelefoon: 09`]);
    expect(loaded.problems).toMatchObject([{ kind: 'personalData', at: [field] }]);
    expect(JSON.stringify(loaded.problems)).not.toContain(address);
  });

  test('in the files of the LOP', () => {
    const functie = 'Secretariaat, bel Jan op 0477 12 34 56';
    const loaded = loadWith('toegang', ({ accounts }) => ({
      accounts: accounts.map((one) => ({ ...one, functie })),
    }));
    expect(kinds(loaded)).toEqual(['personalData', 'personalData']);
  });

  test('a name in letters of another script that look the same is refused', () => {
    expect(kinds(loadLinde(['De Linde', 'De \u041binde']))).toEqual(['foreignLetter']);
  });

  test.each([
    ['rijksregisternummer', '93.05.18-223.61'],
    ['geboortedatum', 'geboren 12/03/2012'],
    ['email', 'mail naar voornaam.naam@gmail.com'],
    ['telefoon', 'bel 0470 12 34 56'],
    ['url', 'zie www.voorbeeld.be'],
  ])('%s', (what, text) => {
    const loaded = loadLinde(['Ook voor anderstalige nieuwkomers', text]);
    expect(loaded.problems).toMatchObject([
      { kind: 'personalData', what, path: linde, line: 17, column: 15 },
    ]);
    expect(JSON.stringify(loaded.problems) + said(loaded).join()).not.toContain(text.slice(-8));
  });
});

describe('the files of the LOP', () => {
  const { lop, kalender, groepen, toegang } = documents;
  test.each<[string, LoadedContent, Problem['kind']]>([
    [
      'volgend does not follow lopend',
      loadWith('lop', () => ({ ...lop, schooljaren: { lopend: '2025-2026', volgend: '2027-2028' } })),
      'missing',
    ],
    [
      'a day that does not exist',
      loadWith('lop', () => ({ ...lop, capaciteitVastVanaf: { '2026-2027': '2027-02-29' } })),
      'noSuchDate',
    ],
    [
      'an hour that does not exist',
      loadWith('lop', () => ({ ...lop, capaciteitVastVanaf: { '2026-2027': '2027-02-28T24:00' } })),
      'wrongForm',
    ],
    [
      'an address without a slash at the end',
      loadWith('lop', () => ({ ...lop, adres: 'https://lop.example/x' })),
      'wrongForm',
    ],
    [
      'an address that is no https',
      loadWith('lop', () => ({ ...lop, adres: 'http://lop.example/' })),
      'wrongForm',
    ],
    [
      'a school year that is shown has no calendar',
      loadWith('kalender', () => ({ schooljaren: { '2026-2027': kalender.schooljaren['2026-2027'] } })),
      'missing',
    ],
    ['a date without a source', loadWith('kalender', () => withAanmelden({ van: '2027-03-29' })), 'goesWith'],
    [
      'an end before its start',
      loadWith('kalender', () =>
        withAanmelden({ van: '2027-03-29', tot: '2027-03-28', bron: 'x.y', zekerheid: 'besluit' }),
      ),
      'endsBeforeStart',
    ],
    [
      'a group twice',
      loadWith('groepen', () => ({ groepen: [...groepen.groepen, groepen.groepen[0]] })),
      'duplicateGroep',
    ],
    [
      'a regime that the group does not have',
      loadWith('groepen', () => ({
        groepen: groepen.groepen.map((groep) =>
          groep.nummer === 6247 ? { ...groep, regime: 'volzet' } : groep,
        ),
      })),
      'wrongRegime',
    ],
    [
      'an account of a school that does not exist',
      loadWith('toegang', () => ({
        accounts: [{ ...toegang.accounts[0], scholen: ['de-eik'] }, toegang.accounts[1]],
      })),
      'unknownSchool',
    ],
    [
      'two accounts of one id',
      loadWith('toegang', () => ({ accounts: [...toegang.accounts, toegang.accounts[1]] })),
      'duplicateAccount',
    ],
    [
      'two accounts of one GitHub number',
      loadWith('toegang', () => ({
        accounts: toegang.accounts.map((account) => ({ ...account, github: { id: 7, login: 'a' } })),
      })),
      'duplicateAccount',
    ],
    ['no LOP-deskundige', loadWith('toegang', () => ({ accounts: [toegang.accounts[0]] })), 'noDeskundige'],
    [
      'a schoolbeheerder without a school',
      loadWith('toegang', () => ({
        accounts: [{ ...toegang.accounts[0], scholen: undefined }, toegang.accounts[1]],
      })),
      'beheerderWithoutSchool',
    ],
    [
      'a deskundige with a school',
      loadWith('toegang', () => ({
        accounts: [toegang.accounts[0], { ...toegang.accounts[1], scholen: ['de-linde'] }],
      })),
      'deskundigeWithSchool',
    ],
  ])('%s', (_name, loaded, kind) => {
    expect(kinds(loaded)).toContain(kind);
    expect(loaded.content).toBeUndefined();
  });

  function withAanmelden(aanmelden: object): unknown {
    const year = kalender.schooljaren['2026-2027'];
    return {
      schooljaren: {
        ...kalender.schooljaren,
        '2026-2027': { ...year, eersteLeerjaar: { ...year?.eersteLeerjaar, aanmelden } },
      },
    };
  }
});
