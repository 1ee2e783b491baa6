// A refusal to the message that the user sees: the server's own words, and what can be done.
import { editor } from '../texts/editor.ts';
import { isSignedOut, type Refusal } from './api.ts';
import type { Message } from './messages.ts';
import { signInAgain } from './sign-in-dialog.tsx';

export function explainRefusal(refusal: Refusal): Message {
  const lines = [
    ...(refusal.geweigerd ?? []),
    ...(refusal.problems?.map(({ message }) => message) ?? []),
    ...(refusal.wie ?? []),
    ...(isSignedOut(refusal) && !refusal.message.includes(editor.stillThere) ? [editor.stillThere] : []),
  ];
  return {
    tone: 'mislukt',
    title: refusal.message,
    ...(lines.length > 0 && { parts: [{ lines: [...new Set(lines)] }] }),
    ...(isSignedOut(refusal) && { actions: [{ label: editor.signInAgain, run: signInAgain }] }),
  };
}
