// What Decap keeps in this browser: drafts of forms, and who used them. On a shared computer they end with the work of that person.
import { localForage } from 'decap-cms-lib-util';

const owner = 'redactie.account';

/** Drafts that somebody else left in this browser are not shown to `account`. */
export async function keepDraftsOf(account: string): Promise<void> {
  if (localStorage.getItem(owner) !== account) await clearDrafts();
  localStorage.setItem(owner, account);
}

/** Forgets every draft, and everything else that was kept. */
export async function clearDrafts(): Promise<void> {
  await localForage.clear();
  localStorage.clear();
}
