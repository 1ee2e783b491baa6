// What no story can show, because src/load refuses it first or because no client can ask for it: the locks behind the locks.
import { describe, expect, test } from 'vitest';
import { startOf } from '../derive/moment.ts';
import type { Account, Lop } from '../model/content.ts';
import type { Change } from './change.ts';
import type { Facts } from './facts.ts';
import { platform } from './fixtures/platform.fixture.ts';
import { judge } from './judge.ts';
import type { Verdict } from './verdict.ts';

const niveau = { schooljaar: '2027-2028', groepen: [40093] };

function verdictOn(change: Change, who: Partial<Account> = {}, lop: Partial<Lop> = {}): Verdict | undefined {
  const facts: Facts = {
    who: { rol: 'schoolbeheerder', scholen: ['a'], ...who },
    school: 'a',
    before: undefined,
    after: undefined,
    platform: { ...platform, lop: { ...platform.lop, ...lop } },
    moment: startOf('2027-02-10'),
    action: 'opslaan',
  };
  return judge([change], facts)[0]?.verdict;
}

const refused = (schakelaar: string): object => ({
  kind: 'refuse',
  reason: { kind: 'schakelaarUit', schakelaar },
});
const off: Partial<Lop> = { schakelaars: { weigeringen: false, contingenten: false, directie: false } };
const on: Partial<Lop> = { schakelaars: { weigeringen: true, contingenten: true, directie: true } };
const roles: readonly Partial<Account>[] = [{}, { rol: 'lop-deskundige' }];

describe.each(roles)('a field of a switch, by %o', (who) => {
  const changes = {
    weigeringen: (edit: object): Change => ({
      kind: 'weigeringenGewijzigd',
      niveau,
      edits: { weigeringen: edit },
    }),
    contingenten: (edit: object): Change => ({
      kind: 'contingentGewijzigd',
      niveau,
      edits: { contingentIndicator: edit, contingentNietIndicator: { from: 1 } },
    }),
    directie: (edit: object): Change => ({ kind: 'schoolgegevenGewijzigd', veld: 'directie', edit }),
  };

  test.each(Object.entries(changes))('%s is refused while the switch is off', (schakelaar, change) => {
    expect(verdictOn(change({ to: 2 }), who, off)).toEqual(refused(schakelaar));
    expect(verdictOn(change({ from: 1, to: 2 }), who, off)).toEqual(refused(schakelaar));
  });

  test.each(Object.entries(changes))('%s may be emptied while the switch is off', (_schakelaar, change) => {
    expect(verdictOn(change({ from: 2 }), who, off)).toMatchObject({ kind: 'publish' });
  });

  test.each(Object.entries(changes))('%s may be filled while the switch is on', (_schakelaar, change) => {
    expect(verdictOn(change({ to: 2 }), who, on)).toMatchObject({ kind: 'publish' });
  });
});

describe('an account', () => {
  const vrij: Change = { kind: 'vrijePlaatsenGewijzigd', niveau, edits: { vrijePlaatsen: { to: 3 } } };
  const andereSchool = { kind: 'refuse', reason: { kind: 'andereSchool' } };

  test('without schools manages none', () => {
    const facts = { school: 'a', before: undefined, after: undefined, platform, action: 'opslaan' } as const;
    const who = { rol: 'schoolbeheerder' } as const;
    const [judged] = judge([vrij], { ...facts, who, moment: startOf('2027-02-10') });
    expect(judged?.verdict).toEqual(andereSchool);
    expect(verdictOn(vrij, { scholen: [] })).toEqual(andereSchool);
  });

  test('manages the school with exactly its id', () => {
    expect(verdictOn(vrij, { scholen: ['A'] })).toEqual(andereSchool);
    expect(verdictOn(vrij, { scholen: ['aa', 'b'] })).toEqual(andereSchool);
    expect(verdictOn(vrij, { scholen: ['b', 'a'] })).toMatchObject({ kind: 'publish' });
  });
});

describe('a website on the same host', () => {
  const moved = (from: string | undefined, to: string): Verdict | undefined =>
    verdictOn({ kind: 'schoolgegevenGewijzigd', veld: 'website', edit: { ...(from && { from }), to } });
  const waits = { kind: 'expert', reason: { kind: 'websiteOpNieuwAdres' } };
  const published = { kind: 'publish', tellExpert: true };

  test.each([
    ['https://beuk.example', 'https://beuk.example/'],
    ['https://www.beuk.example/a', 'http://beuk.example?b'],
    ['https://beuk.example:8443/a', 'https://beuk.example:8443#b'],
  ])('from %s to %s publishes', (from, to) => expect(moved(from, to)).toEqual(published));

  test.each([
    ['https://beuk.example', 'https://beuk.example@berk.example'],
    ['https://beuk.example', 'https://beuk.example\\.berk.example'],
    ['https://beuk.example', 'https://beuk.example.'],
    ['https://beuk.example', 'https://www.www.beuk.example'],
    ['https://abeuk.example', 'https://awww.beuk.example'],
    ['https://beuk.example:8443', 'https://beuk.example'],
    ['javascript:a', 'javascript:a//b'],
    ['x https://beuk.example', 'https://beuk.example'],
    ['ftp://beuk.example', 'ftp://beuk.example/a'],
    [undefined, 'no address'],
  ])('from %s to %s waits', (from, to) => expect(moved(from, to)).toEqual(waits));
});

describe('the date of approval', () => {
  const raise: Change = {
    kind: 'capaciteitVerhoogd',
    niveau: { schooljaar: '2027-2028', groepen: [6246] },
    edits: { capaciteit: { from: 1, to: 2 } },
  };
  const facts = { school: 'a', before: undefined, after: undefined, platform, action: 'opslaan' } as const;

  test.each([
    '',
    'gisteren',
    '2027-02-10T09:00',
    '27-02-10',
    '2027-2-1',
    '2027-02-30',
    ' 2027-02-01',
    '2027-02-01 ',
    '1927-02-01',
  ])('is a day, not %o', (goedgekeurdOp) => {
    const who = { rol: 'lop-deskundige' } as const;
    const moment = startOf('2027-02-10');
    expect(judge([raise], { ...facts, who, moment, goedgekeurdOp })[0]?.verdict).toEqual({
      kind: 'refuse',
      reason: { kind: 'goedkeuringZonderDatum' },
    });
  });
});
