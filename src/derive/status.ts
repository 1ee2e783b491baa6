// The status of a niveau: the closed vocabulary that parents see. Only 0 is red.
import type { Groep, Kalender, Lop, Niveau } from '../model/content.ts';
import type { Instant } from './moment.ts';
import { hasFreeEnrolmentBegun } from './phase.ts';

export type Status =
  /** Regime capaciteit, no free places entered, and free enrolment has not begun. */
  | { readonly kind: 'nogNietBekend' }
  /** Nothing entered, or JA. */
  | { readonly kind: 'plaatsenVrij' }
  /** A number; `laatste` at or under the LOP's threshold. */
  | { readonly kind: 'aantalVrij'; readonly aantal: number; readonly laatste: boolean }
  | { readonly kind: 'volzet' }
  /** The same in regime capaciteit, which has no volzetverklaringen. */
  | { readonly kind: 'capaciteitBereikt' };

export interface StatusContext {
  readonly lop: Lop;
  readonly kalender: Kalender;
  readonly schooljaar: string;
  readonly now: Instant;
}

/** The status of `niveau`, whose first group is `groep`, in one school year at one moment. */
export function deriveStatus({ vrijePlaatsen }: Niveau, groep: Groep, context: StatusContext): Status {
  const { lop, kalender, schooljaar, now } = context;
  if (vrijePlaatsen === 0) return { kind: groep.regime === 'capaciteit' ? 'capaciteitBereikt' : 'volzet' };
  if (vrijePlaatsen === 'JA') return { kind: 'plaatsenVrij' };
  if (vrijePlaatsen !== undefined) {
    const { laatstePlaatsen = 0 } = lop.drempels;
    return { kind: 'aantalVrij', aantal: vrijePlaatsen, laatste: vrijePlaatsen <= laatstePlaatsen };
  }
  const waits = groep.regime === 'capaciteit' && !hasFreeEnrolmentBegun(kalender, schooljaar, groep, now);
  return { kind: waits ? 'nogNietBekend' : 'plaatsenVrij' };
}
