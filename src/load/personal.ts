// Finds what could point to a person in a text that everybody will read. The text itself is never repeated.
import { findPhoneNumbersInText } from 'libphonenumber-js/min';
import type { PersonalData } from '../model/problem.ts';

const months =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec';
const rijksregister = /(?<!\d)(\d{2})[ .\-/]?(\d{2})[ .\-/]?(\d{2})[ .\-/]?(\d{3})[ .\-/]?(\d{2})(?!\d)/g;
const numericDate =
  /(?<!\d)(?:(\d{1,2})[ ]?[./-][ ]?(\d{1,2})[ ]?[./-][ ]?(\d{4}|\d{2})|(\d{4})[./-](\d{1,2})[./-](\d{1,2}))(?!\d)/g;
const writtenDate = new RegExp(`(?<!\\d)\\d{1,2} (?:${months})\\.? (\\d{4})(?!\\d)`, 'giu');
const email = /[^\s@]+\s?(?:@|\(at\)|\[at\])\s?[^\s@]+\.[^\s@]+/iu;
const url =
  /(?:https?:|www\.)|(?<![\p{L}\d@.-])[\p{L}\d-]+\.(?:be|com|net|org|eu|nl|fr|gent|vlaanderen|brussels|school|info|io)(?![\p{L}\d])/iu;

/**
 * The first kind of personal data (or address) in `text`, or undefined.
 * A full date is taken for a date of birth when its year is at or before `bornBy`; numbers in `ownNumbers` (E.164) may stand.
 */
export function findPersonalData(
  text: string,
  { bornBy, ownNumbers = [] }: { readonly bornBy: number; readonly ownNumbers?: readonly string[] },
): PersonalData | undefined {
  const plain = text.normalize('NFKC');
  if ([...plain.matchAll(rijksregister)].some(isRijksregisternummer)) return 'rijksregisternummer';
  if (email.test(plain)) return 'email';
  if (url.test(plain)) return 'url';
  if (hasDateOfBirth(plain, bornBy)) return 'geboortedatum';
  return hasTelefoon(plain, ownNumbers) ? 'telefoon' : undefined;
}

/** Eight digits alone, such as a school year, are no number: it starts with 0 or +, or is a mobile one without its 0. */
function hasTelefoon(text: string, ownNumbers: readonly string[]): boolean {
  return findPhoneNumbersInText(text, 'BE').some(
    ({ number, startsAt }) =>
      !ownNumbers.includes(number.number) &&
      (/[0+(]/.test(text[startsAt] ?? '') || /^4\d{8}$/.test(number.nationalNumber)),
  );
}

/** The last two digits are 97 minus the rest of the first nine by 97; people born since 2000 count with a 2 before them. */
function isRijksregisternummer(match: RegExpMatchArray): boolean {
  const [, year, month, day, serial, control] = match;
  const base = Number(`${year}${month}${day}${serial}`);
  const check = Number(control);
  return [base, base + 2_000_000_000].some((number) => 97 - (number % 97) === check);
}

function hasDateOfBirth(text: string, bornBy: number): boolean {
  for (const [, day, month, year, isoYear, isoMonth, isoDay] of text.matchAll(numericDate)) {
    const inRange = isRealDay(Number(isoDay ?? day), Number(isoMonth ?? month));
    if (inRange && bornIn(isoYear ?? year ?? '', bornBy)) return true;
  }
  return [...text.matchAll(writtenDate)].some(([, year]) => bornIn(year ?? '', bornBy));
}

function isRealDay(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** Two digits are a year of this century when that is not after `bornBy`, else of the last. */
function bornIn(year: string, bornBy: number): boolean {
  if (year.length === 4) return Number(year) >= 1900 && Number(year) <= bornBy;
  const inThisCentury = 2000 + Number(year);
  return inThisCentury <= bornBy || inThisCentury > bornBy + 20;
}
