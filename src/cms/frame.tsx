// The frame around the form: who is signed in, signing out, the messages and the dialog to sign in again.
import { type ReactNode, useState } from 'react';
import { editor } from '../texts/editor.ts';
import { ask } from './api.ts';
import { discardForm, hasUnsaved } from './decap-store.ts';
import { clearDrafts } from './drafts.ts';
import { MessageBar } from './message-bar.tsx';
import { showMessage } from './messages.ts';
import { explainRefusal } from './refused.ts';
import { currentSession, siteUrl } from './session.ts';
import { SignInDialog } from './sign-in-dialog.tsx';

export function Frame(): ReactNode {
  const [functie, setFunctie] = useState(() => currentSession().mij.account.functie);
  return (
    <>
      <section className="wie" aria-label={editor.account}>
        <a href={siteUrl(currentSession())}>{editor.toSite}</a>
        <span>{editor.signedInAs(functie)}</span>
        <button type="button" onClick={() => void signOut()}>
          {editor.signOut}
        </button>
      </section>
      <MessageBar />
      <SignInDialog onSession={() => setFunctie(currentSession().mij.account.functie)} />
    </>
  );
}

async function signOut(): Promise<void> {
  if (hasUnsaved() && !confirm(editor.signOutUnsaved)) return;
  const answer = await ask('POST', '/uitloggen', {});
  if ('refusal' in answer) {
    showMessage('lezen', explainRefusal(answer.refusal));
    return;
  }
  discardForm();
  await clearDrafts();
  location.replace('/admin/inloggen/?uitgelogd');
}
