// What somebody must still read: it stays until they say that they read it.
import type { ReactNode } from 'react';
import { momentText, own } from '../../texts/own-pages.ts';
import { ask, type Mij } from '../api.ts';
import { showMessage } from '../messages.ts';
import { explainRefusal } from '../refused.ts';

interface Props {
  readonly berichten: Mij['berichten'];
  readonly refresh: () => Promise<void>;
}

export function Notices({ berichten, refresh }: Props): ReactNode {
  if (berichten.length === 0) return null;
  const read = async (ids: readonly string[]): Promise<void> => {
    const answer = await ask('POST', '/berichten/gelezen', { ids });
    if ('refusal' in answer) return showMessage('opslaan', explainRefusal(answer.refusal));
    await refresh();
    document.querySelector<HTMLElement>('.nieuws button, main h1')?.focus();
  };
  return (
    <section className="nieuws" aria-labelledby="nieuws">
      <h2 id="nieuws">{own.notices}</h2>
      <ul>
        {berichten.map(({ id, message, moment }) => (
          <li key={id}>
            <p>
              {message} <small>{momentText(moment)}</small>
            </p>
            <button type="button" aria-label={own.readOf(message)} onClick={() => void read([id])}>
              {own.read}
            </button>
          </li>
        ))}
      </ul>
      {berichten.length > 1 && (
        <button type="button" onClick={() => void read(berichten.map(({ id }) => id))}>
          {own.readAll}
        </button>
      )}
    </section>
  );
}
