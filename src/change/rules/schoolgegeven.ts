// The school's own data: how to reach it is the school's, what it is called and where it stands goes past the LOP.
import type { Change, SchoolgegevenChange } from '../change.ts';
import { publish, publishAndTell, type Rule, toExpert, whileOn } from './rule.ts';

type GegevenRule = Rule<'schoolgegevenGewijzigd'>;

const isFilled = ({ edit }: SchoolgegevenChange): boolean => edit.to !== undefined;

/** Directie, where the LOP uses it. */
export const directie: GegevenRule = whileOn('directie', isFilled, publishAndTell);
export const directieByExpert: GegevenRule = whileOn('directie', isFilled, publish);

/** A new street with an old gemeente is no address: with a new postcode or gemeente it waits for the same reason. */
export const straat: GegevenRule = (_change, _facts, save) =>
  save.some(isPostcodeOfGemeente) ? toExpert('postcodeOfGemeente')() : publishAndTell();

function isPostcodeOfGemeente(change: Change): boolean {
  return (
    change.kind === 'schoolgegevenGewijzigd' && (change.veld === 'postcode' || change.veld === 'gemeente')
  );
}

/** A website may move on its own host, or go; another host, or a first one, could be anybody's. */
export const website: GegevenRule = (change) => {
  if (change.veld !== 'website' || change.edit.to === undefined) return publishAndTell();
  const { from, to } = change.edit;
  return isSameHost(from, to) ? publishAndTell() : toExpert('websiteOpNieuwAdres')();
};

/** With or without www. is one host, since they are one owner's; another port is another host. */
function isSameHost(from: string | undefined, to: string): boolean {
  const host = hostOf(to);
  return host !== undefined && host === hostOf(from);
}

/** Undefined for what is no plain address. */
function hostOf(address: string | undefined): string | undefined {
  const host = /^https?:\/\/([a-z0-9.-]+(?::\d+)?)(?:[/?#]|$)/i.exec(address ?? '')?.[1];
  return host?.toLowerCase().replace(/^www\./, '');
}
