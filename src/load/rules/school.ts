// The rules of data for one school: its own fields, its texts and its aanbod.
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { School } from '../../model/content.ts';
import type { Finding } from '../../model/problem.ts';
import { findPerson, findPersonalData } from '../personal.ts';
import { checkAanbod } from './aanbod.ts';
import type { SchoolContext } from './context.ts';
import { isRealDay } from './schooljaar.ts';

const webAddress =
  /^https?:\/\/(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,24}(?::\d{1,4})?(?:[/?#][^\s\\<>"^`{|}@]*)?$/i;

/** Every rule of data that `school` breaks. */
export function checkSchool(school: School, context: SchoolContext): Finding[] {
  return [
    ...checkGegevens(school, context),
    ...checkAddresses(school, context),
    ...checkAanbod(school, context),
    ...texts(school).flatMap(({ at, text }) => checkText(text, at, school, context)),
  ];
}

function checkGegevens(school: School, { schakelaars }: SchoolContext): Finding[] {
  const { website, telefoon, directie, bevestigd } = school;
  const findings: Finding[] = [];
  if (website !== undefined && !webAddress.test(website)) findings.push({ kind: 'website', at: ['website'] });
  else if (website?.startsWith('http:')) findings.push({ kind: 'websiteHttp', at: ['website'] });
  if (telefoon !== undefined && !isTelefoon(telefoon)) findings.push({ kind: 'telefoon', at: ['telefoon'] });
  if (directie !== undefined && !schakelaars.directie) {
    findings.push({ kind: 'switchedOff', schakelaar: 'directie', at: ['directie'], point: 'key' });
  }
  if (bevestigd !== undefined && !isRealDay(bevestigd))
    findings.push({ kind: 'noSuchDate', at: ['bevestigd'] });
  return findings;
}

/** Belgian or E.164 form, that can exist. */
export function isTelefoon(text: string): boolean {
  return /^\+?[\d ./]+$/.test(text) && parsePhoneNumberFromString(text, 'BE')?.isValid() === true;
}

/** The free texts of a school, each with its place. */
function texts(school: School): { readonly at: Finding['at']; readonly text: string }[] {
  const own = (['naam', 'straat', 'gemeente', 'directie'] as const).map((key) => ({
    at: [key],
    text: school[key],
  }));
  const ofNiveaus = Object.entries(school.aanbod).flatMap(([schooljaar, { niveaus }]) =>
    niveaus.flatMap((niveau, index) =>
      (['achtervoegsel', 'info'] as const).map((key) => ({
        at: ['aanbod', schooljaar, 'niveaus', index, key],
        text: niveau[key],
      })),
    ),
  );
  return [...own, ...ofNiveaus].flatMap(({ at, text }) => (text === undefined ? [] : [{ at, text }]));
}

function checkText(text: string, at: Finding['at'], school: School, { bornBy }: SchoolContext): Finding[] {
  if (/^\s|\s$|\s\s/.test(text)) return [{ kind: 'surroundingSpace', at }];
  const foreign = at.at(-1) === 'info' ? undefined : /(?!\p{Script=Latin})\p{L}/u.exec(text)?.[0];
  if (foreign !== undefined) return [{ kind: 'foreignLetter', codePoint: foreign.codePointAt(0) ?? 0, at }];
  const what = findPersonalData(text, { bornBy, ownNumbers: ownNumbers(school) });
  return what === undefined ? [] : [{ kind: 'personalData', what, at }];
}

/** An address may be an address, but not of a person. */
function checkAddresses(school: School, { bornBy }: SchoolContext): Finding[] {
  const addresses = {
    website: school.website?.replace(/^https?:\/\/[^/?#]*/i, ''),
    email: school.email?.replace(/@.*$/, ''),
  };
  return Object.entries(addresses).flatMap(([key, text]) => {
    const what = findPerson(decoded(text ?? ''), { bornBy, ownNumbers: ownNumbers(school) });
    return what === undefined ? [] : [{ kind: 'personalData', what, at: [key] }];
  });
}

function ownNumbers({ telefoon }: School): string[] {
  const own = telefoon === undefined ? undefined : parsePhoneNumberFromString(telefoon, 'BE')?.number;
  return own === undefined ? [] : [own];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
