// Decap's Dutch and ours to one whole.
export interface Phrases {
  readonly [key: string]: string | Phrases;
}

/** `ours` over `theirs`, phrase by phrase. */
export function mergePhrases(theirs: Phrases, ours: Phrases): Phrases {
  const merged: Record<string, string | Phrases> = { ...theirs };
  for (const [key, phrase] of Object.entries(ours)) {
    const known = theirs[key];
    merged[key] =
      typeof phrase === 'string' || typeof known !== 'object' ? phrase : mergePhrases(known, phrase);
  }
  return merged;
}
