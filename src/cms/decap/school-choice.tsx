// In place of Decap's list of entries: the schools of the user, to choose one.
import type { ReactNode } from 'react';
import { editor } from '../../texts/editor.ts';
import { formHash } from '../config.ts';
import { currentSession } from '../session.ts';

export default function SchoolChoice(): ReactNode {
  const { scholen } = currentSession().mij;
  return (
    <main id="inhoud">
      <h1>{editor.chooseSchool}</h1>
      {scholen.length === 0 && <p>{editor.noSchools}</p>}
      <ul className="keuze">
        {scholen.map(({ id, naam, straat, wacht }) => (
          <li key={id}>
            <a href={formHash(id)}>
              <strong>{naam}</strong> <span>{straat}</span>
              {wacht > 0 && <span className="wacht">{editor.waits(wacht)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
