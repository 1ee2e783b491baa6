// Who may open what, read from toegang.yaml as it stands now. What a change may do is decided in src/change.
import type { Account } from '../model/content.ts';
import { type Platform, schoolIds } from './platform.ts';
import type { Actor, Snapshot } from './store.ts';

export function accountOf({ toegang }: Platform, id: string): Account | undefined {
  return toegang.accounts.find((account) => account.id === id);
}

export function isDeskundige({ rol }: Pick<Account, 'rol'>): boolean {
  return rol === 'lop-deskundige';
}

/** The schools of an account that exist, in order of id. */
export function ownSchools(account: Account, snapshot: Pick<Snapshot, 'files'>): string[] {
  return schoolIds(snapshot).filter((id) => managesSchool(account, id));
}

export function managesSchool(account: Account, id: string): boolean {
  return isDeskundige(account) || (account.scholen?.includes(id) ?? false);
}

export function actorOf({ id, functie, rol }: Account): Actor {
  return { id, functie, rol };
}
