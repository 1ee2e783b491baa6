// Signing out: the session ends on the server, and nothing stays behind on a computer that others use.
import { editor } from '../texts/editor.ts';
import { ask } from './api.ts';
import { clearDrafts } from './drafts.ts';
import { showMessage } from './messages.ts';
import { explainRefusal } from './refused.ts';

/** `discard` forgets what was typed, once the session has ended. */
export async function signOut(hasUnsaved: boolean, discard: () => void): Promise<void> {
  if (hasUnsaved && !confirm(editor.signOutUnsaved)) return;
  const answer = await ask('POST', '/uitloggen', {});
  if ('refusal' in answer) {
    showMessage('lezen', explainRefusal(answer.refusal));
    return;
  }
  discard();
  await clearDrafts();
  location.replace('/admin/inloggen/?uitgelogd');
}
