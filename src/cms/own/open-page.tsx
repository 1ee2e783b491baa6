// Draws a page of our own: the frame of the editor, and in it what the page shows of the session.
import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { AccountBar } from '../account-bar.tsx';
import { enter } from '../enter.ts';
import { MessageBar } from '../message-bar.tsx';
import { showMessage } from '../messages.ts';
import { explainRefusal } from '../refused.ts';
import { currentSession, refreshMij, type Session } from '../session.ts';
import { SignInDialog } from '../sign-in-dialog.tsx';
import { signOut } from '../sign-out.ts';

export interface PageProps {
  readonly session: Session;
  /** Reads the schools, what waits and the notices again. */
  readonly refresh: () => Promise<void>;
  /** Tells whether leaving the page would lose something. */
  readonly setUnsaved: (unsaved: boolean) => void;
}

export async function openPage(Page: ComponentType<PageProps>): Promise<void> {
  const frame = document.getElementById('kader');
  if (frame === null || (await enter(frame)) === undefined) return;
  createRoot(frame).render(<OwnFrame Page={Page} />);
}

function OwnFrame({ Page }: { readonly Page: ComponentType<PageProps> }): ReactNode {
  const [session, setSession] = useState(currentSession);
  const [unsaved, setUnsaved] = useState(false);
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);
  const refresh = async (): Promise<void> => {
    const answer = await refreshMij();
    if ('refusal' in answer) showMessage('lezen', explainRefusal(answer.refusal));
    setSession(currentSession());
  };
  return (
    <>
      <AccountBar session={session} onSignOut={() => void signOut(unsaved, () => setUnsaved(false))} />
      <MessageBar />
      <SignInDialog onSession={() => setSession(currentSession())} />
      <Page session={session} refresh={refresh} setUnsaved={setUnsaved} />
    </>
  );
}
