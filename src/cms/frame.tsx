// The frame around the form: who is signed in, the messages and the dialog to sign in again.
import { type ReactNode, useState } from 'react';
import { AccountBar } from './account-bar.tsx';
import { discardForm, hasUnsaved } from './decap-store.ts';
import { MessageBar } from './message-bar.tsx';
import { currentSession } from './session.ts';
import { SignInDialog } from './sign-in-dialog.tsx';
import { signOut } from './sign-out.ts';

export function Frame(): ReactNode {
  const [session, setSession] = useState(currentSession);
  return (
    <>
      <AccountBar session={session} onSignOut={() => void signOut(hasUnsaved(), discardForm)} />
      <MessageBar />
      <SignInDialog onSession={() => setSession(currentSession())} />
    </>
  );
}
