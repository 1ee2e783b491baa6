// The choice of school, with what each still asks for; the LOP-deskundige searches in all of them.
import { type ReactNode, useState } from 'react';
import { own } from '../../texts/own-pages.ts';
import { confirmSchools } from './confirm.ts';
import { isNotRecent } from './days.ts';
import { Notices } from './notices.tsx';
import type { PageProps } from './open-page.tsx';
import { SchoolItem } from './school-item.tsx';

type School = PageProps['session']['mij']['scholen'][number];

export function ScholenPage({ session, refresh }: PageProps): ReactNode {
  const { account, scholen, berichten } = session.mij;
  const isDeskundige = account.rol === 'lop-deskundige';
  const [search, setSearch] = useState('');
  const [onlyOld, setOnlyOld] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const confirm = async (seen: readonly School[]): Promise<void> => {
    setBusy(true);
    await confirmSchools(seen);
    await refresh();
    setBusy(false);
  };
  const { nietRecentNaDagen } = session.lop.drempels;
  const shown = scholen.filter(
    (school) =>
      matches(school, search) && (!onlyOld || isNotRecent(school.bevestigd, nietRecentNaDagen, new Date())),
  );
  return (
    <main id="inhoud">
      <h1 tabIndex={-1}>{isDeskundige ? own.allSchools : own.chooseSchool}</h1>
      <Notices berichten={berichten} refresh={refresh} />
      {scholen.length === 0 && <p>{own.noSchools}</p>}
      {scholen.length > 0 && !isDeskundige && (
        <div className="alles">
          <p>{own.stillCorrectLead}</p>
          {scholen.length > 1 && (
            <button
              type="button"
              aria-disabled={isBusy}
              onClick={() => {
                if (!isBusy) void confirm(scholen);
              }}
            >
              {own.allCorrect(scholen.length)}
            </button>
          )}
        </div>
      )}
      {isDeskundige && (
        <div className="zoeken">
          <p className="veld">
            <label htmlFor="zoek">{own.search}</label>
            <input
              id="zoek"
              type="search"
              autoComplete="off"
              placeholder={own.searchHint}
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
          </p>
          <label className="vink">
            <input type="checkbox" checked={onlyOld} onChange={(event) => setOnlyOld(event.target.checked)} />
            {own.onlyOld(nietRecentNaDagen)}
          </label>
          <p role="status">{own.shown(shown.length, scholen.length)}</p>
          <a href="/admin/nieuwe-school/">{own.newSchool}</a>
        </div>
      )}
      {shown.length === 0 && scholen.length > 0 && <p>{own.noneFound}</p>}
      <ul className="scholen">
        {shown.map((school) => (
          <SchoolItem
            key={school.id}
            school={school}
            session={session}
            isBusy={isBusy}
            onConfirm={() => void confirm([school])}
          />
        ))}
      </ul>
    </main>
  );
}

/** Whether every word of the search is somewhere in the name, the street or the id, which has no accents. */
function matches({ id, naam, straat }: School, search: string): boolean {
  const text = `${naam} ${straat} ${id}`.toLocaleLowerCase('nl');
  return search
    .toLocaleLowerCase('nl')
    .split(/\s+/)
    .every((word) => text.includes(word));
}
