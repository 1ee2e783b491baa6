// The niveaus of a school as rows: one for each group, in the order of the catalogue.
import type { Content, Groep, Niveau } from '../model/content.ts';

export interface Row {
  readonly groep: Groep;
  readonly niveau: Niveau;
  /** The other groups of the niveau: its places count once for all of them. */
  readonly samenMet: readonly Groep[];
}

const collator = new Intl.Collator('nl', { numeric: true });

/** One row for each group of each niveau; the same group twice in order of achtervoegsel. */
export function toRows(niveaus: readonly Niveau[], catalogue: Content['catalogue']): Row[] {
  const order = new Map([...catalogue.keys()].map((nummer, index) => [nummer, index]));
  const place = ({ nummer }: Groep): number => order.get(nummer) ?? order.size;
  return niveaus
    .flatMap((niveau) => {
      const groepen = niveau.groepen.flatMap((nummer) => catalogue.get(nummer) ?? []);
      return groepen.map((groep) => ({
        groep,
        niveau,
        samenMet: groepen.filter((other) => other !== groep),
      }));
    })
    .sort(
      (a, b) =>
        place(a.groep) - place(b.groep) ||
        collator.compare(a.niveau.achtervoegsel ?? '', b.niveau.achtervoegsel ?? ''),
    );
}
