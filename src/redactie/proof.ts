// What a school reported with one save, to show later: groups, number and moment, read from the record and not from a form.
import type { Change, NiveauKey } from '../change/change.ts';
import { diff } from '../change/diff.ts';
import { loadSchool } from '../load/load.ts';
import type { Niveau, School } from '../model/content.ts';
import type { State } from './act.ts';
import type { Redactie } from './context.ts';
import { schoolPath } from './platform.ts';
import type { Revision } from './store.ts';

const reported = [
  'volzetVerklaard',
  'volzetOpgeheven',
  'capaciteitBereikt',
  'capaciteitNietMeerBereikt',
] as const;

export interface Proof {
  readonly school: string;
  readonly naam: string;
  readonly straat: string;
  /** Of saving, to the second. */
  readonly moment: string;
  readonly functie: string;
  readonly namensSchool: boolean;
  readonly goedgekeurdDoor?: string;
  readonly meldingen: readonly {
    readonly soort: (typeof reported)[number];
    readonly schooljaar: string;
    readonly groepen: readonly { readonly nummer: number; readonly naam: string }[];
    readonly achtervoegsel?: string;
    readonly ingeschreven?: number;
    readonly capaciteit?: number;
  }[];
}

/** Whether a school must report this, so that there is something to prove. */
export function isReported(change: Change): change is Extract<Change, { kind: (typeof reported)[number] }> {
  return reported.some((kind) => kind === change.kind);
}

/** The proof of one publication, named by its id or by its moment; undefined when there is none. */
export async function proofOf(
  { store }: Redactie,
  { platform }: State,
  id: string,
  publicatie: string,
): Promise<Proof | undefined> {
  const path = schoolPath(id);
  const publication = (await store.history(path)).find(
    (candidate) => candidate.id === publicatie || candidate.moment === publicatie,
  );
  const file = publication?.files.find((candidate) => candidate.path === path);
  const read = async (revision: Revision | undefined): Promise<School | undefined> => {
    const text = revision === undefined ? undefined : await store.textAt(path, revision);
    return text === undefined ? undefined : loadSchool({ path, text }, platform.context).school;
  };
  const after = await read(file?.after);
  if (publication === undefined || after === undefined) return undefined;
  const { door, goedgekeurdDoor, moment } = publication;
  return {
    school: id,
    naam: after.naam,
    straat: after.straat,
    moment,
    functie: door.functie,
    namensSchool: door.rol === 'lop-deskundige',
    ...(goedgekeurdDoor && { goedgekeurdDoor: goedgekeurdDoor.functie }),
    meldingen: diff(await read(file?.before), after, platform.catalogue)
      .filter(isReported)
      .map(({ kind, niveau }) => {
        const { ingeschrevenBijVolzet, capaciteit } = niveauIn(after, niveau) ?? {};
        return {
          soort: kind,
          schooljaar: niveau.schooljaar,
          groepen: niveau.groepen.map((nummer) => ({ nummer, naam: nameOf(nummer, platform.catalogue) })),
          ...(niveau.achtervoegsel !== undefined && { achtervoegsel: niveau.achtervoegsel }),
          ...(ingeschrevenBijVolzet !== undefined && { ingeschreven: ingeschrevenBijVolzet }),
          ...(capaciteit !== undefined && { capaciteit }),
        };
      }),
  };
}

function niveauIn(school: School, { schooljaar, groepen, achtervoegsel }: NiveauKey): Niveau | undefined {
  const [first] = groepen;
  return school.aanbod[schooljaar]?.niveaus.find(
    (niveau) => niveau.achtervoegsel === achtervoegsel && niveau.groepen.some((nummer) => nummer === first),
  );
}

function nameOf(nummer: number, catalogue: State['platform']['catalogue']): string {
  return catalogue.get(nummer)?.naam ?? String(nummer);
}
