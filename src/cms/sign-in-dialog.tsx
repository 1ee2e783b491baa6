// Signing in again without leaving the form: what was typed stays where it is.
import { type ReactNode, useEffect, useRef, useSyncExternalStore } from 'react';
import { editor } from '../texts/editor.ts';
import { closeMessage, showMessage } from './messages.ts';
import { openSession } from './session.ts';
import { SignIn } from './sign-in.tsx';

let isOpen = false;
const listeners = new Set<() => void>();

export function signInAgain(): void {
  setOpen(true);
}

export function SignInDialog({ onSession }: { readonly onSession: () => void }): ReactNode {
  const open = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isOpen,
  );
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  const done = async (): Promise<void> => {
    const opened = await openSession();
    setOpen(false);
    if ('refusal' in opened) return;
    // Without a form there is nothing to keep, and the page can start as it should.
    if (document.querySelector('.formulier, [data-invoer]') === null) return location.reload();
    onSession();
    closeMessage('lezen');
    showMessage('opslaan', {
      tone: 'gelukt',
      title: document.querySelector('.formulier') === null ? editor.signedInAgainRetry : editor.signedInAgain,
    });
    document.querySelector<HTMLElement>('.bewaarbalk button')?.focus();
  };
  return (
    <dialog ref={dialog} aria-labelledby="opnieuw-inloggen" onClose={() => setOpen(false)}>
      <h2 id="opnieuw-inloggen">{editor.signInAgain}</h2>
      <p>{editor.signInAgainLead}</p>
      {open && <SignIn onDone={() => void done()} />}
      <button type="button" onClick={() => setOpen(false)}>
        {editor.cancel}
      </button>
    </dialog>
  );
}

function setOpen(next: boolean): void {
  isOpen = next;
  for (const listener of listeners) listener();
}
