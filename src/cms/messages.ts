// The messages of the editor: each stays until somebody closes it, or until the next answer to the same action replaces it.

export interface Message {
  readonly tone: 'gelukt' | 'mislukt';
  readonly title: string;
  readonly parts?: readonly MessagePart[];
  readonly links?: readonly { readonly label: string; readonly href: string }[];
  readonly actions?: readonly { readonly label: string; readonly run: () => void }[];
}

export interface MessagePart {
  readonly heading?: string;
  readonly lines: readonly string[];
}

/** What a message answers: one of each at a time. */
export type Topic = 'opslaan' | 'lezen';

export type Shown = Message & { readonly topic: Topic; readonly number: number };

let shown: readonly Shown[] = [];
let count = 0;
const listeners = new Set<() => void>();

export function showMessage(topic: Topic, message: Message): void {
  count++;
  update([...shown.filter((other) => other.topic !== topic), { ...message, topic, number: count }]);
}

export function closeMessage(topic: Topic): void {
  update(shown.filter((message) => message.topic !== topic));
}

export function currentMessages(): readonly Shown[] {
  return shown;
}

/** Calls `listener` after every change, until the returned function is called. */
export function onMessages(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function update(next: readonly Shown[]): void {
  shown = next;
  for (const listener of listeners) listener();
}
