import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Change, NiveauKey } from '../change/change.ts';
import { diff } from '../change/diff.ts';
import { platform } from '../change/fixtures/platform.fixture.ts';
import { maybeSchool } from '../change/fixtures/random-schools.fixture.ts';
import { schoolWith } from '../change/fixtures/school.fixture.ts';
import type { ExpertReason, Judgement, RefuseReason, Verdict } from '../change/verdict.ts';
import type { School } from '../model/content.ts';
import {
  approvedSentence,
  commitBody,
  commitTitle,
  droppedSentence,
  expertReasonSentence,
  expertSentence,
  publicSentence,
  refuseReasonSentence,
  saveMessage,
  staleSentence,
  type Wijze,
} from './changes.ts';

const { catalogue } = platform;
const kunst: NiveauKey = { schooljaar: '2027-2028', groepen: [40093] };
const volzet: Change = {
  kind: 'volzetVerklaard',
  niveau: kunst,
  edits: { vrijePlaatsen: { to: 0 }, ingeschrevenBijVolzet: { to: 24 } },
};
const info = (to: string): Change => ({ kind: 'infoGewijzigd', niveau: kunst, edits: { info: { to } } });
const order: Change = { kind: 'volgordeGewijzigd', schooljaar: '2027-2028', to: [] };

describe('what everybody may read', () => {
  test('never repeats a text that somebody typed', () => {
    const typed = /Beuk|Berk|Type|internaat|deeltijds|Gent|http|@|09 9/;
    fc.assert(
      fc.property(maybeSchool, maybeSchool, (before, after) => {
        const changes = diff(before, after, catalogue);
        const texts = [
          ...changes.map((change) => publicSentence(change, catalogue)),
          ...changes.map((change) => droppedSentence(change, catalogue)),
          commitTitle('De school', changes, catalogue, { wijze: { kind: 'school' } }),
          commitBody(changes, catalogue, { wijze: { kind: 'school' } }),
          ...saveMessage(changes.map(waiting), catalogue),
          ...saveMessage(changes.map(refused), catalogue),
        ];
        expect(texts.filter((text) => typed.test(text))).toEqual([]);
        expect(texts.filter((text) => /undefined|\[object|NaN/.test(text))).toEqual([]);
      }),
    );
  });

  test('names an achtervoegsel that stands on main, and no other', () => {
    const school = schoolWith(
      { groepen: [15080], achtervoegsel: 'Type 2' },
      { groepen: [15080], achtervoegsel: 'Type 9' },
    );
    const place = { schooljaar: '2027-2028', groepen: [15080] };
    const places = (achtervoegsel: string): Change => ({
      kind: 'vrijePlaatsenGewijzigd',
      niveau: { ...place, achtervoegsel },
      edits: { vrijePlaatsen: { to: 7 } },
    });
    const words = (change: Change, main?: School): string => publicSentence(change, catalogue, main);
    const name = '15080 BuSO Opleidingsvorm 1';
    expect(words(places('Type 2'), school)).toBe(
      `vrije plaatsen van ${name} "Type 2" ingevuld: 7 (2027-2028)`,
    );
    expect(words(places('Jan'), school)).toContain(`${name} (met achtervoegsel) `);
    expect(words(places('Type 2'))).toContain(`${name} (met achtervoegsel) `);
    const renamed: Change = {
      kind: 'niveauAndersSamengesteld',
      niveau: { ...place, achtervoegsel: 'Type 9' },
      to: { groepen: [15080], achtervoegsel: 'Jan' },
    };
    expect(words(renamed, school)).toBe(
      `${name} "Type 9" anders samengesteld: ${name} (met achtervoegsel) (2027-2028)`,
    );
  });

  test('says nothing that is not there to the LOP-deskundige either', () => {
    fc.assert(
      fc.property(maybeSchool, maybeSchool, (before, after) => {
        const texts = diff(before, after, catalogue).map((change) => expertSentence(change, catalogue));
        expect(texts.filter((text) => /undefined|\[object|NaN/.test(text))).toEqual([]);
      }),
    );
  });
});

describe('the title of a commit', () => {
  const title = (changes: readonly Change[], wijze: Wijze): string =>
    commitTitle('Atheneum Wispelberg', changes, catalogue, { wijze });

  test('names the school and the change', () => {
    expect(title([volzet], { kind: 'school' })).toBe(
      'Atheneum Wispelberg: 40093 Kunst en creatie volzet verklaard (2027-2028)',
    );
  });

  test('puts volzet first and counts the others', () => {
    expect(title([order, info('a'), volzet], { kind: 'school' })).toBe(
      'Atheneum Wispelberg: 40093 Kunst en creatie volzet verklaard (2027-2028) en 2 andere wijzigingen',
    );
    expect(title([order, info('a')], { kind: 'school' })).toBe(
      'Atheneum Wispelberg: extra info bij 40093 Kunst en creatie ingevuld (2027-2028) en 1 andere wijziging',
    );
  });

  test('says on whose word', () => {
    expect(title([volzet], { kind: 'namensSchool' })).toMatch(/ \(namens de school\)$/);
    expect(title([volzet], { kind: 'goedgekeurd' })).toMatch(/ \(goedgekeurd door het LOP\)$/);
  });

  test('has below it each change, and the day of the approval', () => {
    expect(commitBody([volzet, order], catalogue, { wijze: { kind: 'goedgekeurd', op: '2027-03-15' } })).toBe(
      [
        '- 40093 Kunst en creatie volzet verklaard (2027-2028)',
        '- volgorde gewijzigd (2027-2028)',
        '',
        'Goedgekeurd door het LOP op 15 maart 2027.',
      ].join('\n'),
    );
    expect(commitBody([order], catalogue, { wijze: { kind: 'school' } })).toBe(
      '- volgorde gewijzigd (2027-2028)',
    );
  });
});

describe('what the LOP-deskundige reads', () => {
  test('is the value before and after', () => {
    const change: Change = {
      kind: 'capaciteitVerhoogd',
      niveau: { schooljaar: '2027-2028', groepen: [6246] },
      edits: { capaciteit: { from: 140, to: 160 } },
    };
    expect(expertSentence(change, catalogue)).toBe('6246 1ste leerjaar A (2027-2028): capaciteit 140 → 160');
  });

  test('quotes a whole text on one line, with the invisible made visible', () => {
    const long = 'a'.repeat(200);
    expect(expertSentence(info(long), catalogue)).toContain(`→ "${long}"`);
    expect(expertSentence(info('a\n\u202eb'), catalogue)).toContain('"a\\u{a}\\u{202e}b"');
  });

  test('names every group and the achtervoegsel', () => {
    const niveau = { schooljaar: '2027-2028', groepen: [40091, 40092, 40093, 99999], achtervoegsel: 'x' };
    expect(expertSentence({ kind: 'niveauToegevoegd', niveau, na: [] }, catalogue)).toBe(
      '40091 Economie en organisatie + 40092 Klassieke talen (Grieks en Latijn) + 40093 Kunst en creatie + 99999 "x" (2027-2028): toegevoegd',
    );
  });
});

const waiting = (change: Change): Judgement => ({
  change,
  verdict: { kind: 'expert', reason: { kind: 'naam' } },
});
const refused = (change: Change): Judgement => ({
  change,
  verdict: { kind: 'refuse', reason: { kind: 'vastGegeven' } },
});
const published = (change: Change): Judgement => ({
  change,
  verdict: { kind: 'publish', tellExpert: false },
});

describe('the answer to a save', () => {
  const saved = 'Wijzigingen succesvol opgeslagen! Over enkele minuten zien ouders dit.';

  test('counts what waits', () => {
    expect(saveMessage([published(volzet), waiting(info('a'))], catalogue)).toEqual([
      saved,
      'Eén wijziging wacht op het LOP: extra info bij 40093 Kunst en creatie ingevuld (2027-2028). Het LOP kijkt een nieuwe naam na.',
    ]);
    expect(saveMessage([waiting(volzet), waiting(info('a'))], catalogue)).toHaveLength(3);
    expect(saveMessage([waiting(volzet), waiting(info('a'))], catalogue)[0]).toBe(
      '2 wijzigingen wachten op het LOP:',
    );
  });

  test('announces a new order of the file only when nothing else happened', () => {
    expect(saveMessage([published(order)], catalogue)).toEqual([saved]);
    expect(saveMessage([published(order), waiting(volzet)], catalogue)).toHaveLength(1);
    expect(saveMessage([published(order), published(volzet), waiting(info('a'))], catalogue)[0]).toBe(saved);
  });

  test('thanks for a confirmation in its own words', () => {
    const bevestigd: Change = { kind: 'bevestigd', edit: { to: '2027-02-10T10:00:00+01:00' } };
    expect(saveMessage([published(bevestigd)], catalogue)).toEqual([
      'Bevestigd. Ouders zien: vandaag bevestigd.',
    ]);
    expect(saveMessage([published(bevestigd), published(volzet)], catalogue)).toEqual([saved]);
  });

  test('says once that it is another school', () => {
    const verdict: Verdict = { kind: 'refuse', reason: { kind: 'andereSchool' } };
    const judgements = [volzet, order].map((change) => ({ change, verdict }));
    expect(saveMessage(judgements, catalogue)).toEqual(['Je beheert deze school niet. Bel het LOP.']);
  });

  test('says so when nothing changed', () => {
    expect(saveMessage([], catalogue)).toEqual(['Er is niets gewijzigd.']);
  });
});

describe('the reasons', () => {
  const expert: readonly ExpertReason[] = [
    { kind: 'capaciteitVerhoogd', vast: true },
    { kind: 'veelVerwijderd', aantal: 4 },
    { kind: 'achtervoegsel' },
  ];
  const refuse: readonly RefuseReason[] = [
    { kind: 'verlagenTijdensInschrijvingen' },
    { kind: 'schakelaarUit', schakelaar: 'directie' },
  ];

  test('why a change waits', () => {
    expect(expert.map(expertReasonSentence)).toEqual([
      'Deze capaciteit ligt vast. Verhogen kan na goedkeuring door het LOP.',
      'Je verwijdert 4 opleidingen tegelijk. Het LOP kijkt dit na.',
      'Een opleiding met een achtervoegsel stelt het LOP in.',
    ]);
  });

  test('why a change is refused', () => {
    expect(refuse.map(refuseReasonSentence)).toEqual([
      'Verlagen kan niet tijdens de inschrijvingen.',
      'Dit LOP gebruikt dit veld niet. Laat het leeg.',
    ]);
  });

  test('why a form is stale, and when the LOP approved', () => {
    expect(staleSentence('14:05')).toBe(
      'Een collega paste dit aan om 14:05. Jouw invoer staat er nog. Vergelijk en sla opnieuw op.',
    );
    expect(approvedSentence('2027-08-01')).toBe('Goedgekeurd door het LOP op 1 augustus 2027.');
  });
});
