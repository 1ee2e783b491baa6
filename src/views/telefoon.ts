// Telephone numbers in one format, however they were typed.
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { PhoneLink } from './page.ts';

/** A Belgian number as it is dialled in Belgium, any other with its country code; the link carries the full number. */
export function formatTelefoon(telefoon: string): PhoneLink {
  const number = parsePhoneNumberFromString(telefoon, 'BE');
  if (number === undefined) return { text: telefoon, href: `tel:${telefoon.replaceAll(/[^+\d]/g, '')}` };
  const text = number.country === 'BE' || number.countryCallingCode === '32' ? number.formatNational() : number.formatInternational();
  return { text, href: number.getURI() };
}
