// The rules of data for the files of the LOP itself: lop, kalender, groepen and toegang.
import type { Groep, Groepen, Kalender, Lop, Regime, Toegang } from '../../model/content.ts';
import { isEersteLeerjaar } from '../../model/groep.ts';
import type { Finding } from '../../model/problem.ts';
import { isTelefoon } from './school.ts';
import { isConsecutive, isRealDay } from './schooljaar.ts';

export function checkLop({ schooljaren, capaciteitVastVanaf = {}, helpdesk }: Lop): Finding[] {
  const findings: Finding[] = [];
  for (const key of ['lopend', 'volgend'] as const) {
    if (!isConsecutive(schooljaren[key]))
      findings.push({ kind: 'schooljaarNotConsecutive', at: ['schooljaren', key] });
  }
  if (findings.length === 0 && schooljaren.lopend.slice(5) !== schooljaren.volgend.slice(0, 4)) {
    findings.push({ kind: 'volgendNotNext', at: ['schooljaren', 'volgend'] });
  }
  for (const [schooljaar, tijdstip] of Object.entries(capaciteitVastVanaf)) {
    const at = ['capaciteitVastVanaf', schooljaar];
    if (!isConsecutive(schooljaar)) findings.push({ kind: 'schooljaarNotConsecutive', at, point: 'key' });
    if (!isRealDay(tijdstip)) findings.push({ kind: 'noSuchDate', at });
  }
  if (!isTelefoon(helpdesk.telefoon)) findings.push({ kind: 'telefoon', at: ['helpdesk', 'telefoon'] });
  return findings;
}

export function checkKalender(kalender: Kalender, lop: Lop | undefined): Finding[] {
  const findings: Finding[] = [];
  for (const [schooljaar, { eersteLeerjaar, andereLeerjaren }] of Object.entries(kalender.schooljaren)) {
    const at = ['schooljaren', schooljaar];
    if (!isConsecutive(schooljaar)) findings.push({ kind: 'schooljaarNotConsecutive', at, point: 'key' });
    for (const [soort, fasen] of Object.entries({ eersteLeerjaar, andereLeerjaren })) {
      for (const [fase, dates] of Object.entries(fasen)) {
        findings.push(...checkDates(dates, [...at, soort, fase]));
      }
    }
  }
  for (const schooljaar of Object.values(lop?.schooljaren ?? {})) {
    if (!Object.hasOwn(kalender.schooljaren, schooljaar)) {
      findings.push({ kind: 'missing', at: ['schooljaren', schooljaar] });
    }
  }
  return findings;
}

interface Dates {
  readonly van?: string;
  readonly tot?: string;
  readonly uiterlijk?: string;
}

function checkDates(dates: Dates, at: Finding['at']): Finding[] {
  const wrong = (['van', 'tot', 'uiterlijk'] as const).filter(
    (key) => dates[key] !== undefined && !isRealDay(dates[key]),
  );
  if (wrong.length > 0) return wrong.map((key) => ({ kind: 'noSuchDate', at: [...at, key] }));
  const { van, tot } = dates;
  // A day without an hour counts whole, so that the end may be the day of the start.
  const ends =
    van !== undefined && tot !== undefined && (tot.includes('T') ? tot < van : tot < van.slice(0, 10));
  return ends ? [{ kind: 'endsBeforeStart', at: [...at, 'tot'] }] : [];
}

export function checkGroepen({ groepen }: Groepen): Finding[] {
  const seen = new Set<number>();
  return groepen.flatMap((groep, index): Finding[] => {
    const { nummer, regime } = groep;
    const expected = regimeOf(groep);
    const duplicate = seen.has(nummer);
    seen.add(nummer);
    return [
      ...(duplicate ? [{ kind: 'duplicateGroep' as const, nummer, at: ['groepen', index, 'nummer'] }] : []),
      ...(regime === expected
        ? []
        : [{ kind: 'wrongRegime' as const, regime: expected, at: ['groepen', index, 'regime'] }]),
    ];
  });
}

/** Capaciteit for 1A, 1B and buitengewoon; volzet for every other group. */
function regimeOf(groep: Groep): Regime {
  return groep.onderwijs === 'buitengewoon' || isEersteLeerjaar(groep) ? 'capaciteit' : 'volzet';
}

/** `scholen` undefined: the schools could not be read, so that no reference is called wrong. */
export function checkToegang({ accounts }: Toegang, scholen: ReadonlySet<string> | undefined): Finding[] {
  const ids = new Set<string>();
  const logins = new Set<number>();
  const findings = accounts.flatMap((account, index): Finding[] => {
    const { id, rol, github, scholen: own = [] } = account;
    const at = ['accounts', index];
    const found: Finding[] = [];
    if (ids.has(id)) found.push({ kind: 'duplicateAccount', at: [...at, 'id'] });
    if (github && logins.has(github.id))
      found.push({ kind: 'duplicateAccount', at: [...at, 'github', 'id'] });
    if (rol === 'schoolbeheerder' && own.length === 0)
      found.push({ kind: 'beheerderWithoutSchool', at: [...at, 'scholen'] });
    if (rol === 'lop-deskundige' && own.length > 0)
      found.push({ kind: 'deskundigeWithSchool', at: [...at, 'scholen'] });
    own.forEach((school, place) => {
      if (scholen && !scholen.has(school))
        found.push({ kind: 'unknownSchool', at: [...at, 'scholen', place] });
    });
    ids.add(id);
    if (github) logins.add(github.id);
    return found;
  });
  if (!accounts.some(({ rol }) => rol === 'lop-deskundige'))
    findings.push({ kind: 'noDeskundige', at: ['accounts'] });
  return findings;
}
