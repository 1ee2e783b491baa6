// Drafts that Decap kept come back after the file that they belong to, never before it.
import { localForage } from 'decap-cms-lib-util';
import { formIsOpen } from './decap-store.ts';

/**
 * Lets a draft come back only once its form is open. Decap reads both at the same time, and a draft that comes first
 * would be replaced by the file: what somebody just asked to get back would be gone.
 */
export function holdDrafts(): void {
  const read = localForage.getItem.bind(localForage);
  localForage.getItem = async (key) => {
    const slug = /^backup\.[^.]+\.(.+)$/.exec(key)?.[1];
    if (slug !== undefined) await formIsOpen(slug);
    return read(key);
  };
}
