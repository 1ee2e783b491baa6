// "Nog steeds correct": confirms schools as they stand on the screen, and says what parents see.
import { own } from '../../texts/own-pages.ts';
import { ask, type Refusal, type SchoolView } from '../api.ts';
import { type Message, showMessage } from '../messages.ts';
import { explainRefusal } from '../refused.ts';
import { isLocal } from '../session.ts';

interface Seen {
  readonly id: string;
  readonly revision: string;
}

/** The schools as they stand afterwards; undefined when nothing was confirmed. */
export async function confirmSchools(seen: readonly Seen[]): Promise<readonly SchoolView[] | undefined> {
  const scholen = seen.map(({ id, revision }) => ({ id, revision }));
  const answer = await ask<{ readonly scholen: readonly SchoolView[] }>('POST', '/bevestig', { scholen });
  if ('refusal' in answer) {
    showMessage('opslaan', explain(answer.refusal));
    return undefined;
  }
  showMessage('opslaan', { tone: 'gelukt', title: isLocal() ? own.confirmed : own.confirmedSoon });
  return answer.data.scholen;
}

function explain(refusal: Refusal): Message {
  if (refusal.kind !== 'verouderd') return explainRefusal(refusal);
  return {
    tone: 'mislukt',
    title: own.confirmStale,
    parts: [{ lines: [...(refusal.wie ?? []), ...(refusal.wijzigingen ?? [])] }].filter(
      ({ lines }) => lines.length > 0,
    ),
  };
}
