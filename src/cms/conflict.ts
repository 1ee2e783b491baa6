// A stale form: tells who changed what, puts that into the form beside what was typed, and lets the user look and save again.
import { expertSentence } from '../texts/changes.ts';
import { editor } from '../texts/editor.ts';
import type { Answer, Refusal } from './api.ts';
import { type Basis, basisKey, openBasis, withBasis } from './basis.ts';
import { changeForm, formNames } from './decap-store.ts';
import { type FormData, format } from './format.ts';
import { type Merged, mergeForm } from './merge.ts';
import { closeMessage, type Message, type MessagePart } from './messages.ts';
import { explainRefusal } from './refused.ts';
import { currentSession } from './session.ts';

interface Stale {
  readonly refusal: Refusal;
  /** What the form holds, as the file that it would become. */
  readonly typed: string;
  readonly basis: Basis;
}

type Read = () => Promise<Answer<{ readonly data: string; readonly file: { readonly id: string } }>>;

/** Brings the form up to date and gives the message about it. */
export async function resolveConflict({ refusal, typed, basis }: Stale, read: Read): Promise<Message> {
  const now = await read();
  if ('refusal' in now) return explainRefusal(now.refusal);
  const { catalogue } = currentSession();
  const stands = openBasis({ revision: now.data.file.id, text: now.data.data });
  const merged = mergeForm({ base: basis.text, typed, stands: stands.text }, catalogue);
  fill({ ...(merged?.school ?? {}), [basisKey]: stands });
  return {
    tone: 'mislukt',
    title: refusal.message,
    parts: [
      { lines: refusal.wie ?? [] },
      { heading: editor.conflictWho, lines: refusal.wijzigingen ?? [] },
      ...advice(merged, refusal.wijzigingen ?? []),
    ].filter(({ lines }) => lines.length > 0),
    actions: [{ label: editor.takeTheirs, run: () => takeTheirs(stands) }],
  };
}

function advice(merged: Merged | undefined, theirs: readonly string[]): MessagePart[] {
  if (merged === undefined) return [{ lines: [editor.conflictUnknown] }];
  const { catalogue } = currentSession();
  const overlap = merged.overlap.map(({ typed }) => expertSentence(typed, catalogue));
  const isTheirsInForm = theirs.length > overlap.length;
  return [
    { heading: editor.conflictOverlap, lines: overlap },
    { lines: [isTheirsInForm ? editor.conflictMerged : editor.conflictMine] },
  ];
}

function takeTheirs(stands: Basis): void {
  if (!confirm(editor.takeTheirsConfirm)) return;
  fill(format.fromFile(withBasis(stands.text, stands)), true);
  closeMessage('opslaan');
}

/** Gives the form these values; a field that they do not have is emptied, when they are a whole school. */
function fill(data: FormData, stands = false): void {
  const gone = 'naam' in data ? formNames().filter((name) => !(name in data)) : [];
  changeForm({ ...data, ...Object.fromEntries(gone.map((name) => [name, undefined])) }, stands);
}
