// One line of a school's history: what, who and when, with its proof and its undoing.
import { type ReactNode, useState } from 'react';
import { momentText, own } from '../../texts/own-pages.ts';
import { ask } from '../api.ts';
import { showMessage } from '../messages.ts';
import { explainRefusal } from '../refused.ts';
import { Field } from './field.tsx';

export interface Publication {
  readonly publicatie: string;
  readonly moment: string;
  readonly functie: string;
  readonly goedgekeurdDoor?: string;
  readonly titel: string;
  readonly toelichting?: string;
}

interface Props {
  readonly publication: Publication;
  readonly school: string;
  readonly isDeskundige: boolean;
  readonly onUndone: () => Promise<void>;
}

export function PublicationItem({ publication, school, isDeskundige, onUndone }: Props): ReactNode {
  const { publicatie, moment, functie, goedgekeurdDoor, titel, toelichting } = publication;
  const [isAsking, setAsking] = useState(false);
  const [asksDay, setAsksDay] = useState(false);
  const [day, setDay] = useState('');
  const undo = async (): Promise<void> => {
    const answer = await ask<{ readonly message: string }>('POST', `/scholen/${school}/ongedaan`, {
      publicatie,
      goedgekeurdOp: day,
    });
    if ('refusal' in answer) {
      showMessage('opslaan', explainRefusal(answer.refusal));
      // Where undoing lets a capaciteit rise again, the LOP must have approved that.
      if (answer.refusal.kind === 'geweigerd') setAsksDay(true);
      return;
    }
    showMessage('opslaan', { tone: 'gelukt', title: own.about(titel, answer.data.message) });
    setAsking(false);
    await onUndone();
  };
  return (
    <li>
      <strong>{titel}</strong>
      <small>
        {own.historyBy(functie, momentText(moment))}
        {goedgekeurdDoor !== undefined && `. ${own.approvedBy(goedgekeurdDoor)}`}
      </small>
      {/* A single change is the title already. */}
      {toelichting?.includes('\n') && <p className="toelichting">{toelichting}</p>}
      {isAsking && <p>{own.undoSure}</p>}
      {isAsking && asksDay && (
        <Field id={`dag-${publicatie}`} label={own.approvedOn} hint={own.approvedOnHint}>
          {(props) => (
            <input {...props} type="date" value={day} onChange={(event) => setDay(event.target.value)} />
          )}
        </Field>
      )}
      <p className="knoppen">
        {isDeskundige && (
          <button
            type="button"
            className={isAsking ? 'hoofdknop' : undefined}
            aria-label={own.undoOf(titel)}
            onClick={() => (isAsking ? void undo() : setAsking(true))}
          >
            {own.undo}
          </button>
        )}
        {isAsking && (
          <button type="button" onClick={() => setAsking(false)}>
            {own.cancel}
          </button>
        )}
        <a
          href={`/admin/bewijs/?${new URLSearchParams({ school, publicatie })}`}
          aria-label={own.proofOf(titel)}
        >
          {own.proof}
        </a>
      </p>
    </li>
  );
}
