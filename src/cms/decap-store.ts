// Decap's own state, as far as the pages around its form touch it: whether something was typed, and new values for the form.
import { store } from 'decap-cms-core/dist/esm/redux';
import { fromJS, Map as ImmutableMap } from 'immutable';
import type { FormData } from './format.ts';

/** Whether the open form holds something that was not saved. */
export function hasUnsaved(): boolean {
  return store.getState().entryDraft.get('hasChanged') === true;
}

/**
 * Puts other values into the open form; fields that are not named keep theirs, and the cursor stays where it is.
 * `stands`: with them the form holds what is saved, so that there is nothing to lose.
 */
export function changeForm(data: FormData, stands = false): void {
  for (const [name, value] of Object.entries(data)) {
    const field = ImmutableMap({ name });
    const change = (entries: readonly unknown[]): void =>
      store.dispatch({
        type: 'DRAFT_CHANGE_FIELD',
        payload: { field, value: fromJS(value), metadata: {}, entries },
      });
    change([]);
    // Decap compares the form with what it is given as saved.
    if (stands) change([store.getState().entryDraft.get('entry')]);
  }
}

/** Resolves when the form of this entry holds the file that was read for it. */
export function formIsOpen(slug: string): Promise<void> {
  const isOpen = (): boolean => store.getState().entryDraft.getIn(['entry', 'slug']) === slug;
  return new Promise((resolve) => {
    if (isOpen()) return resolve();
    const stop = store.subscribe(() => {
      if (!isOpen()) return;
      stop();
      resolve();
    });
  });
}

/** The names of the fields that the open form holds. */
export function formNames(): string[] {
  const data = store.getState().entryDraft.getIn(['entry', 'data']);
  return ImmutableMap.isMap(data) ? [...data.keys()].map(String) : [];
}

/** Forgets the open form, so that leaving the page asks nothing. */
export function discardForm(): void {
  store.dispatch({ type: 'DRAFT_DISCARD' });
}
