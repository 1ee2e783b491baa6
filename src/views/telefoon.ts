// Telephone numbers in one format, however they were typed.
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

export interface PhoneLink {
  readonly text: string;
  readonly href: string;
}

/**
 * A Belgian number as it is dialled in Belgium, any other with its country code; the link carries the full number.
 * A number that cannot exist (the examples') stays as it was typed.
 */
export function formatTelefoon(telefoon: string): PhoneLink {
  const number = parsePhoneNumberFromString(telefoon, 'BE');
  if (!number?.isValid()) return { text: telefoon, href: `tel:${telefoon.replaceAll(/[^+\d]/g, '')}` };
  return {
    text: number.country === 'BE' ? number.formatNational() : number.formatInternational(),
    href: number.getURI(),
  };
}
