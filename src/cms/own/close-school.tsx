// Closing a school, behind its name typed over: it is the one act that takes a whole school from the table.
import { type FormEvent, type ReactNode, useState } from 'react';
import { own } from '../../texts/own-pages.ts';
import { ask, type Mij } from '../api.ts';
import { showMessage } from '../messages.ts';
import { explainRefusal } from '../refused.ts';
import { Field } from './field.tsx';

export function CloseSchool({ school }: { readonly school: Mij['scholen'][number] }): ReactNode {
  const { id, naam, revision } = school;
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const [gone, setGone] = useState<readonly string[]>();
  const close = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (typed.trim() !== naam) return setError(own.closeMismatch(naam));
    const answer = await ask<{ readonly accountsWeg: readonly string[] }>('POST', `/scholen/${id}/sluiten`, {
      revision,
    });
    if ('refusal' in answer) return showMessage('opslaan', explainRefusal(answer.refusal));
    const { accountsWeg } = answer.data;
    setGone(accountsWeg);
    showMessage('opslaan', {
      tone: 'gelukt',
      title: own.about(naam, own.closed),
      ...(accountsWeg.length > 0 && { parts: [{ lines: [own.accountsGone(accountsWeg.join(', '))] }] }),
      links: [{ label: own.back, href: '/admin/scholen/' }],
    });
  };
  if (gone !== undefined) return null;
  return (
    <details className="sluiten">
      <summary>{own.close}</summary>
      <form noValidate onSubmit={(event) => void close(event)}>
        <p>{own.closeLead(naam)}</p>
        <Field id="sluiten" label={own.closeField} error={error}>
          {(props) => (
            <input
              {...props}
              autoComplete="off"
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value);
                setError(undefined);
              }}
            />
          )}
        </Field>
        <button type="submit">{own.close}</button>
      </form>
    </details>
  );
}
