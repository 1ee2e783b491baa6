// The door of every page of the editor: who is there and what is theirs is known before anything is drawn.
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { editor } from '../texts/editor.ts';
import { ask, type Refusal } from './api.ts';
import { keepDraftsOf } from './drafts.ts';
import { MessageBar } from './message-bar.tsx';
import { showMessage } from './messages.ts';
import { openSession, type Session } from './session.ts';
import { signInUrl } from './sign-in-url.ts';

/** The session; undefined when there is none, and then the page leads to the one to sign in or says what is wrong. */
export async function enter(frame: HTMLElement): Promise<Session | undefined> {
  const there = await ask<{ readonly ingelogd: boolean }>('GET', '/sessie');
  if ('refusal' in there) return fail(frame, there.refusal);
  if (!there.data.ingelogd) {
    location.replace(signInUrl(location));
    return undefined;
  }
  const opened = await openSession();
  if ('refusal' in opened) return fail(frame, opened.refusal);
  await keepDraftsOf(opened.data.mij.account.id);
  return opened.data;
}

function fail(frame: HTMLElement, { status, message }: Refusal): undefined {
  createRoot(frame).render(createElement(MessageBar));
  showMessage('lezen', {
    tone: 'mislukt',
    title: status === 0 ? editor.unreachableLoad : message,
    actions: [{ label: editor.retry, run: () => location.reload() }],
  });
}
