// The LOP's own files, for the LOP-deskundige: settings and access as forms, calendar and catalogue as text.
import { type ReactNode, useState } from 'react';
import { own } from '../../texts/own-pages.ts';
import type { PageProps } from './open-page.tsx';
import { PlatformFile, type Soort } from './platform-file.tsx';
import { schoolList } from './schema-form.tsx';

const soorten: readonly Soort[] = ['lop', 'kalender', 'groepen', 'toegang'];

export function LopPage({ session, refresh, setUnsaved }: PageProps): ReactNode {
  const asked = new URLSearchParams(location.search).get('soort');
  const soort = soorten.find((name) => name === asked) ?? 'lop';
  const [isUnsaved, setIsUnsaved] = useState(false);
  const mark = (unsaved: boolean): void => {
    setIsUnsaved(unsaved);
    setUnsaved(unsaved);
  };
  if (session.mij.account.rol !== 'lop-deskundige') {
    return (
      <main id="inhoud">
        <h1>{own.lopTitle}</h1>
        <p>{own.onlyDeskundige}</p>
      </main>
    );
  }
  return (
    <main id="inhoud" data-invoer>
      <h1>{own.lopTitle}</h1>
      <p>{own.lopLead}</p>
      <nav aria-label={own.lopTitle}>
        <ul>
          {soorten.map((name) => (
            <li key={name}>
              <a href={`?soort=${name}`} aria-current={name === soort ? 'page' : undefined}>
                {own.soort[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <datalist id={schoolList}>
        {session.mij.scholen.map(({ id, naam, straat }) => (
          <option key={id} value={id}>
            {naam}, {straat}
          </option>
        ))}
      </datalist>
      <PlatformFile soort={soort} isUnsaved={isUnsaved} setUnsaved={mark} onSaved={refresh} />
    </main>
  );
}
