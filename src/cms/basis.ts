// What a form was filled in against. Decap knows no base revision, so it travels in the form's raw text, drafts included.

export interface Basis {
  readonly revision: string;
  /** The file as it stood then, to compare with when somebody else saved in between. */
  readonly text: string;
}

/** The key under which the form's data carry the basis. No field has this name, so Decap leaves it alone. */
export const basisKey = '#basis';

const header = '# basis ';

/** The raw text that Decap gets: the basis in a comment, then the file. */
export function withBasis(text: string, basis: Basis): string {
  return `${header}${JSON.stringify(basis)}\n${text}`;
}

/** A raw text to its parts; without a basis where there is none. */
export function splitRaw(raw: string): { readonly text: string; readonly basis?: Basis } {
  if (!raw.startsWith(header)) return { text: raw };
  const end = raw.indexOf('\n');
  const basis: unknown = JSON.parse(raw.slice(header.length, end));
  const text = raw.slice(end + 1);
  return isBasis(basis) ? { text, basis } : { text };
}

export function isBasis(value: unknown): value is Basis {
  const { revision, text } = (value ?? {}) as Partial<Basis>;
  return typeof revision === 'string' && typeof text === 'string';
}

// Decap does not read a file again after saving it, so that the form's own basis stays what it was when it opened.
const renewed = new Map<string, Basis>();

/** A file that was just read is the newest there is, whatever was saved before it. */
export function openBasis(basis: Basis): Basis {
  renewed.delete(basis.revision);
  return basis;
}

/** After a save the form stands on what the server answered. */
export function renewBasis(old: Basis, answered: Basis): void {
  // A value that is changed and changed back gives an earlier revision again: that is the newest now.
  openBasis(answered);
  if (old.revision !== answered.revision) renewed.set(old.revision, answered);
}

/** The basis that a form which opened with `basis` stands on now. */
export function currentBasis(basis: Basis): Basis {
  const next = renewed.get(basis.revision);
  return next === undefined ? basis : currentBasis(next);
}
