// Signing in on one's own machine: there is nobody to keep out, so that an account is only chosen.
import { type ReactNode, useEffect, useState } from 'react';
import type { Account } from '../model/content.ts';
import { editor } from '../texts/editor.ts';
import { ask } from './api.ts';

interface Choice extends Pick<Account, 'id' | 'functie' | 'rol'> {
  readonly scholen: readonly { readonly id: string; readonly naam: string }[];
}

/** The accounts to choose from; `onDone` is called once the session is there. */
export function SignIn({ onDone }: { readonly onDone: () => void }): ReactNode {
  const [accounts, setAccounts] = useState<readonly Choice[]>();
  const [error, setError] = useState<string>();
  useEffect(() => {
    void ask<{ readonly accounts: readonly Choice[] }>('GET', '/inloggen').then((answer) => {
      if ('refusal' in answer)
        setError(answer.refusal.status === 0 ? editor.unreachableLoad : answer.refusal.message);
      else setAccounts(answer.data.accounts);
    });
  }, []);
  const choose = async (account: string): Promise<void> => {
    const answer = await ask('POST', '/inloggen', { account });
    if ('refusal' in answer) setError(answer.refusal.message);
    else onDone();
  };
  return (
    <>
      <p role="alert" className="fout">
        {error}
      </p>
      {accounts === undefined && error === undefined && <p>{editor.loading}</p>}
      <ul className="keuze">
        {accounts?.map(({ id, functie, scholen }) => (
          <li key={id}>
            <button type="button" onClick={() => void choose(id)}>
              <strong>{functie}</strong> <span>{scholen.map(({ naam }) => naam).join(', ')}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
