// What was published of one school, newest first; here the LOP-deskundige undoes a change, or closes the school.
import { type ReactNode, useEffect, useState } from 'react';
import { own } from '../../texts/own-pages.ts';
import { ask } from '../api.ts';
import { showMessage } from '../messages.ts';
import { explainRefusal } from '../refused.ts';
import { CloseSchool } from './close-school.tsx';
import type { PageProps } from './open-page.tsx';
import { type Publication, PublicationItem } from './publication-item.tsx';

export function GeschiedenisPage({ session, refresh }: PageProps): ReactNode {
  const id = new URLSearchParams(location.search).get('school') ?? '';
  const school = session.mij.scholen.find((own) => own.id === id);
  const isDeskundige = session.mij.account.rol === 'lop-deskundige';
  const [publications, setPublications] = useState<readonly Publication[]>();
  const read = async (): Promise<void> => {
    const answer = await ask<{ readonly publicaties: readonly Publication[] }>(
      'GET',
      `/scholen/${encodeURIComponent(id)}/geschiedenis`,
    );
    if ('refusal' in answer) showMessage('lezen', explainRefusal(answer.refusal));
    else setPublications(answer.data.publicaties);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the school stands in the address.
  useEffect(() => void read(), []);
  if (school === undefined) {
    return (
      <main id="inhoud">
        <h1>{own.history}</h1>
        <p>
          <a href="/admin/scholen/">{own.noSchool}</a>
        </p>
      </main>
    );
  }
  return (
    <main id="inhoud" data-invoer>
      <p className="terug">
        <a href="/admin/scholen/">{own.back}</a>
      </p>
      <h1 tabIndex={-1}>{own.historyOf(school.naam)}</h1>
      {publications === undefined && <p>{own.loading}</p>}
      {publications?.length === 0 && <p>{own.historyEmpty}</p>}
      <ol className="geschiedenis">
        {publications?.map((publication) => (
          <PublicationItem
            key={publication.publicatie}
            publication={publication}
            school={id}
            isDeskundige={isDeskundige}
            onUndone={async () => {
              await Promise.all([read(), refresh()]);
              document.querySelector<HTMLElement>('main h1')?.focus();
            }}
          />
        ))}
      </ol>
      {isDeskundige && <CloseSchool school={school} />}
    </main>
  );
}
