// The way in: who is there and what is theirs comes first; Decap is loaded once that is known.
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { editor } from '../texts/editor.ts';
import { ask, type Refusal } from './api.ts';
import { formHash } from './config.ts';
import { keepDraftsOf } from './drafts.ts';
import { MessageBar } from './message-bar.tsx';
import { showMessage } from './messages.ts';
import { openSession } from './session.ts';

const frame = document.getElementById('kader');
if (frame !== null) await open(frame);

async function open(frame: HTMLElement): Promise<void> {
  const there = await ask<{ readonly ingelogd: boolean }>('GET', '/sessie');
  if ('refusal' in there) return fail(frame, there.refusal);
  if (!there.data.ingelogd) return location.replace(`/admin/inloggen/${location.hash}`);
  const opened = await openSession();
  if ('refusal' in opened) return fail(frame, opened.refusal);
  const { account, scholen } = opened.data.mij;
  await keepDraftsOf(account.id);
  const [only, another] = scholen;
  if (only !== undefined && another === undefined) location.replace(formHash(only.id));
  // Decap reads the address as soon as it is loaded.
  const { start } = await import('./start.ts');
  start(opened.data, frame);
}

function fail(frame: HTMLElement, { status, message }: Refusal): void {
  createRoot(frame).render(createElement(MessageBar));
  showMessage('lezen', {
    tone: 'mislukt',
    title: status === 0 ? editor.unreachableLoad : message,
    actions: [{ label: editor.retry, run: () => location.reload() }],
  });
}
