// What is decided about a change, and why: closed unions, which src/texts puts into words.
import type { Switch } from '../model/problem.ts';
import type { Change } from './change.ts';

export type Verdict =
  /** Goes on the site at once. `tellExpert`: the LOP-deskundige hears of it afterwards. */
  | { readonly kind: 'publish'; readonly tellExpert: boolean }
  /** Waits until the LOP-deskundige approves. */
  | { readonly kind: 'expert'; readonly reason: ExpertReason }
  | { readonly kind: 'refuse'; readonly reason: RefuseReason };

/** A change with what is decided about it. */
export interface Judgement {
  readonly change: Change;
  readonly verdict: Verdict;
}

export type ExpertReason =
  | { readonly kind: 'capaciteitVerhoogd'; readonly vast: boolean }
  /** Before the lock; during enrolment it is refused. */
  | { readonly kind: 'capaciteitVerlaagd' }
  | { readonly kind: 'capaciteitGewist' }
  | { readonly kind: 'eersteCapaciteitNaVast' }
  /** Removing and adding again would change a capaciteit without anybody looking. */
  | { readonly kind: 'niveauMetCapaciteitVerwijderd' }
  | { readonly kind: 'veelVerwijderd'; readonly aantal: number }
  | { readonly kind: 'schooljaarVerwijderd' }
  /** A school year other than the two that are shown. */
  | { readonly kind: 'anderSchooljaar' }
  | { readonly kind: 'achtervoegsel' }
  /** A level that is no plain administratieve groep, or a combination in regime capaciteit. */
  | { readonly kind: 'anderNiveau' }
  | { readonly kind: 'percentageIndicator' }
  | { readonly kind: 'naam' }
  | { readonly kind: 'postcodeOfGemeente' }
  | { readonly kind: 'websiteOpNieuwAdres' }
  | { readonly kind: 'nazichtVolzet' }
  | { readonly kind: 'nazichtAanbod' }
  | { readonly kind: 'nazichtSchoolgegevens' }
  /** Harmless, but impossible or invalid without a change that waits. */
  | { readonly kind: 'samenMetWachtende' };

export type RefuseReason =
  | { readonly kind: 'andereSchool' }
  | { readonly kind: 'verlagenTijdensInschrijvingen' }
  /** A school year that stands in the file and is not shown, most often a past one. */
  | { readonly kind: 'anderSchooljaar' }
  | { readonly kind: 'vastGegeven' }
  | { readonly kind: 'schakelaarUit'; readonly schakelaar: Switch }
  | { readonly kind: 'bevestigdDoorServer' }
  | { readonly kind: 'schoolOprichten' }
  | { readonly kind: 'schoolSluiten' }
  /** The LOP-deskundige raises a capaciteit without saying when the LOP approved it. */
  | { readonly kind: 'goedkeuringZonderDatum' }
  | { readonly kind: 'goedkeuringInDeToekomst' }
  /** Impossible or invalid without a change that is refused. */
  | { readonly kind: 'samenMetGeweigerde' };
