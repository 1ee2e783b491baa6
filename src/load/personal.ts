// Finds what could point to a person in a text that everybody will read. The text itself is never repeated.
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { PersonalData } from '../model/problem.ts';
import { type DigitGroups, digitRuns, skeleton } from './skeleton.ts';

const months =
  'jan|feb|mrt|maart|mars|march|mar|apr|avr|mei|mai|may|jun|juin|jul|juil|aug|aout|sep|okt|oct|nov|dec|fev';
/** In a skeleton: words and numbers with one space between them. */
const dates = [
  /(?<!\d)(?<day>\d{1,2}) (?<month>\d{1,2}) (?<year>\d{4})(?!\d)/g,
  /(?<!\d)(?<year>\d{4}) (?<month>\d{1,2}) (?<day>\d{1,2})(?!\d)/g,
  /(?<!\d)(?<day>\d{2})(?<month>\d{2})(?<year>(?:19|20)\d{2})(?!\d)/g,
  new RegExp(
    `(?<!\\d)(?<day>\\d{1,2}) ?(?:e|de|ste|er|st|nd|rd|th)? ?(?:${months})[a-z]* (?<year>\\d{4}|\\d{2})(?!\\d)`,
    'g',
  ),
];
/** Two digits are a year only in what is written as a date: "bus 3, 12, 52" is none. */
const shortDate = /(?<!\d)(?<day>\d{1,2}) ?[./-] ?(?<month>\d{1,2}) ?[./-] ?(?<year>\d{2})(?!\d)/g;
const email = /@|[\s([](?:at|apenstaart(?:je)?)[\s)\]]/i;
const url =
  /[a-z]:\/\/|\b(?:mailto|tel|ftp|javascript):|www\.|[\p{L}\d-]*\p{L}[\p{L}\d-]*\.\p{L}{2,24}\/|(?<![\p{L}\d@.-])[\p{L}\d-]*\p{L}[\p{L}\d-]*\.(?:be|com|net|org|eu|nl|fr|de|lu|uk|co|es|it|ly|me|io|tv|app|dev|link|site|online|gent|vlaanderen|brussels|school|info)(?![\p{L}\d])/iu;

interface Knowledge {
  /** A full date is taken for a date of birth when its year is at or before this one. */
  readonly bornBy: number;
  /** Numbers that may stand, in E.164. */
  readonly ownNumbers?: readonly string[];
}

/** The first kind of personal data (or address) in `text`, or undefined. */
export function findPersonalData(text: string, knowledge: Knowledge): PersonalData | undefined {
  const person = findPerson(text, knowledge);
  if (person !== undefined) return person;
  const plain = text.normalize('NFKC');
  if (email.test(plain)) return 'email';
  return url.test(plain) ? 'url' : undefined;
}

/** The same for an address of the web or of mail, which is an address already. */
export function findPerson(text: string, { bornBy, ownNumbers = [] }: Knowledge): PersonalData | undefined {
  const bones = skeleton(text);
  const runs = digitRuns(bones);
  if (runs.some((run) => run.windows(11).some(isRijksregisternummer))) return 'rijksregisternummer';
  if (hasDateOfBirth(text, bones, bornBy)) return 'geboortedatum';
  return runs.some((run) => hasTelefoon(run, ownNumbers)) ? 'telefoon' : undefined;
}

/** The last two digits are 97 minus the rest of the first nine by 97; people born since 2000 count with a 2 before them. */
function isRijksregisternummer(digits: string): boolean {
  const base = Number(digits.slice(0, 9));
  const check = Number(digits.slice(9));
  const month = Number(digits.slice(2, 4)) % 20;
  if (month > 12 || Number(digits.slice(4, 6)) > 31) return false;
  return [base, base + 2_000_000_000].some((number) => 97 - (number % 97) === check);
}

function hasDateOfBirth(text: string, bones: string, bornBy: number): boolean {
  const matches = [
    ...dates.flatMap((date) => [...bones.matchAll(date)]),
    ...text.normalize('NFKC').matchAll(shortDate),
  ];
  return matches.some(({ groups = {} }) => {
    const { day, month = '1', year = '' } = groups;
    return isDay(Number(day), Number(month)) && isBirthYear(year, bornBy);
  });
}

function isDay(day: number, month: number): boolean {
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** Two digits are a year of this century when that is not after `bornBy`, else of the last. */
function isBirthYear(year: string, bornBy: number): boolean {
  if (year.length === 4) return Number(year) >= 1900 && Number(year) <= bornBy;
  const inThisCentury = 2000 + Number(year);
  return inThisCentury <= bornBy || inThisCentury > bornBy + 20;
}

/** A number of Belgium with its 0, its country code or (a mobile one) neither; or of another country with a plus. */
function hasTelefoon(run: DigitGroups, ownNumbers: readonly string[]): boolean {
  const candidates = [9, 10, 11, 12, 13].flatMap((length) => run.windows(length));
  return candidates.some((digits) => {
    const isMobile = /^0?4[5-9]\d{7}$|^(?:00)?32[1-9]\d{7,8}$/.test(digits);
    // Nine digits among others are too common: a fixed number stands alone.
    const isBelgian = isMobile || (/^0[1-9]\d{7}$/.test(digits) && run.windows(run.length)[0] === digits);
    if (!(isBelgian || run.plus)) return false;
    const international = digits.replace(/^00/, '+').replace(/^32/, '+32');
    const number = parsePhoneNumberFromString(run.plus ? `+${digits}` : international, 'BE');
    return number?.isValid() === true && !ownNumbers.includes(number.number);
  });
}
