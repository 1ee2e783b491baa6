// What waits, and deciding about it: each decision is about the proposal as it was on the screen.
import { own } from '../../texts/own-pages.ts';
import { ask, type Refusal } from '../api.ts';
import { closeMessage, showMessage } from '../messages.ts';
import { explainRefusal } from '../refused.ts';
import { isLocal } from '../session.ts';

export interface Proposal {
  readonly school: string;
  readonly naam: string;
  readonly revision: string;
  readonly wijzigingen: readonly {
    readonly kind: string;
    readonly zin: string;
    readonly functie: string;
    readonly moment: string;
  }[];
}

export type Decision =
  | { readonly kind: 'goedkeuren'; readonly goedgekeurdOp: string }
  | { readonly kind: 'weigeren'; readonly reden: string }
  | { readonly kind: 'intrekken' };

/** Undefined when they could not be read; a message says why. */
export async function readProposals(): Promise<readonly Proposal[] | undefined> {
  const answer = await ask<{ readonly voorstellen: readonly Proposal[] }>('GET', '/voorstellen');
  if ('refusal' in answer) {
    showMessage('lezen', explainRefusal(answer.refusal));
    return undefined;
  }
  closeMessage('lezen');
  return answer.data.voorstellen;
}

/** The refusal, or undefined when it is done. Either way a message says so. */
export async function decide(
  { school, naam, revision }: Proposal,
  { kind, ...rest }: Decision,
): Promise<Refusal | undefined> {
  const answer = await ask<{ readonly kind: string; readonly message: string }>(
    'POST',
    `/voorstellen/${school}/${kind}`,
    { revision, ...rest },
  );
  if ('refusal' in answer) {
    showMessage('opslaan', explainRefusal(answer.refusal));
    return answer.refusal;
  }
  const isLive = answer.data.kind === 'goedgekeurd';
  const seen = isLocal() ? own.nowLive : own.soonLive;
  showMessage('opslaan', {
    tone: 'gelukt',
    title: own.about(naam, answer.data.message),
    ...(isLive && { parts: [{ lines: [seen] }] }),
  });
  return undefined;
}

/** Whether the list on the screen is no longer what waits. */
export function isOutdated({ kind }: Refusal): boolean {
  return kind === 'voorstelVeranderd' || kind === 'geenVoorstel';
}
