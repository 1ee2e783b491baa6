// Everything that the policy may look at.
import type { Instant } from '../derive/moment.ts';
import type { Account, Content, School } from '../model/content.ts';

/** The files of the LOP, as they stand at the moment of saving. */
export type Platform = Pick<Content, 'lop' | 'kalender' | 'catalogue'>;

export interface Facts {
  /** The account as toegang.yaml on main has it now, not as it was at sign-in. */
  readonly who: Pick<Account, 'rol' | 'scholen'>;
  /** The id of the school whose file is saved: the one that the server writes to, never one that a client names beside it. */
  readonly school: string;
  /** What stands on main; undefined when the school is new. */
  readonly before: School | undefined;
  /** What the save asks for, already checked by src/load; undefined when the school closes. */
  readonly after: School | undefined;
  readonly platform: Platform;
  /** The moment of saving. */
  readonly moment: Instant;
  /** `bevestigen` is the server's own act when somebody says "Nog steeds correct"; every save by a client is `opslaan`. */
  readonly action: 'opslaan' | 'bevestigen';
  /** The day (2027-03-15) on which the LOP approved a raised capaciteit; only the LOP-deskundige gives it. */
  readonly goedgekeurdOp?: string;
}
