// What waits of one school: who asked what, and the buttons of whoever looks at it.
import { type ReactNode, useRef, useState } from 'react';
import { momentText, own } from '../../texts/own-pages.ts';
import { formHash } from '../config.ts';
import { Field } from './field.tsx';
import type { Decision, Proposal } from './proposals.ts';

interface Props {
  readonly proposal: Proposal;
  readonly isDeskundige: boolean;
  readonly isBusy: boolean;
  readonly onDecide: (decision: Decision) => void;
}

export function ProposalItem({ proposal, isDeskundige, isBusy, onDecide }: Props): ReactNode {
  const { school, naam, wijzigingen } = proposal;
  return (
    <li className="voorstel">
      <h2>
        <a href={`/admin/${formHash(school)}`}>{naam}</a>
      </h2>
      <ul>
        {wijzigingen.map(({ zin, functie, moment }) => (
          <li key={`${zin} ${moment}`}>
            <strong>{zin}</strong>
            <small>{own.askedBy(functie, momentText(moment))}</small>
          </li>
        ))}
      </ul>
      {isDeskundige && wijzigingen.length > 1 && <p>{own.changesTogether}</p>}
      {isDeskundige ? (
        <Verdict {...{ proposal, isBusy, onDecide }} />
      ) : (
        <button
          type="button"
          aria-disabled={isBusy}
          aria-label={own.withdrawOf(naam)}
          onClick={() => onDecide({ kind: 'intrekken' })}
        >
          {own.withdraw}
        </button>
      )}
    </li>
  );
}

function Verdict({ proposal, isBusy, onDecide }: Omit<Props, 'isDeskundige'>): ReactNode {
  const { school, naam, wijzigingen } = proposal;
  const asksDay = wijzigingen.some(({ kind }) => kind === 'capaciteitVerhoogd');
  const [day, setDay] = useState('');
  const [reason, setReason] = useState('');
  const [isRefusing, setRefusing] = useState(false);
  const [missing, setMissing] = useState<'day' | 'reason'>();
  const form = useRef<HTMLDivElement>(null);
  const lack = (what: 'day' | 'reason'): void => {
    setMissing(what);
    form.current?.querySelector<HTMLElement>(`[name=${what}]`)?.focus();
  };
  const approve = (): void => {
    if (asksDay && day === '') lack('day');
    else onDecide({ kind: 'goedkeuren', goedgekeurdOp: day });
  };
  const refuse = (): void => {
    if (reason.trim() === '') lack('reason');
    else onDecide({ kind: 'weigeren', reden: reason.trim() });
  };
  return (
    <div ref={form} className="besluit">
      {!isRefusing && asksDay && (
        <Field
          id={`dag-${school}`}
          label={own.approvedOn}
          hint={own.approvedOnHint}
          error={missing === 'day' ? own.approvedOnNeeded : undefined}
        >
          {(props) => (
            <input
              {...props}
              name="day"
              type="date"
              value={day}
              onChange={(event) => {
                setDay(event.target.value);
                setMissing(undefined);
              }}
            />
          )}
        </Field>
      )}
      {isRefusing && (
        <Field
          id={`reden-${school}`}
          label={own.reason}
          hint={own.reasonHint}
          error={missing === 'reason' ? own.reasonNeeded : undefined}
        >
          {(props) => (
            <textarea
              {...props}
              // biome-ignore lint/a11y/noAutofocus: it opens by the button before it, which goes.
              autoFocus
              name="reason"
              rows={3}
              maxLength={200}
              required
              value={reason}
              onChange={(event) => {
                setReason(event.target.value);
                setMissing(undefined);
              }}
            />
          )}
        </Field>
      )}
      <p className="knoppen">
        {!isRefusing && (
          <button
            type="button"
            className="hoofdknop"
            aria-disabled={isBusy}
            aria-label={own.approveOf(naam)}
            onClick={approve}
          >
            {own.approve}
          </button>
        )}
        <button
          type="button"
          className={isRefusing ? 'hoofdknop' : undefined}
          aria-disabled={isBusy}
          aria-label={own.refuseOf(naam)}
          onClick={() => (isRefusing ? refuse() : setRefusing(true))}
        >
          {own.refuse}
        </button>
        {isRefusing && (
          <button type="button" onClick={() => setRefusing(false)}>
            {own.cancel}
          </button>
        )}
      </p>
    </div>
  );
}
