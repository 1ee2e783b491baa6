// A new school, by the LOP-deskundige: the fields of the schema, without an aanbod.
import { type FormEvent, type ReactNode, useState } from 'react';
import { schemas } from '../../model/schemas.ts';
import { own } from '../../texts/own-pages.ts';
import { ask, type FileProblem, type SchoolView } from '../api.ts';
import { formHash } from '../config.ts';
import { showMessage } from '../messages.ts';
import { explainRefusal } from '../refused.ts';
import type { PageProps } from './open-page.tsx';
import { SchemaForm } from './schema-form.tsx';

/** What a new school has no use for yet, what only the server writes, and what a switch of the LOP leaves out. */
const left = ['aanbod', 'bevestigd'];

export function NieuweSchoolPage({ session, refresh, setUnsaved }: PageProps): ReactNode {
  const [data, setData] = useState<object>({});
  const [problems, setProblems] = useState<readonly FileProblem[]>([]);
  const [made, setMade] = useState<SchoolView>();
  const hidden = session.lop.schakelaars.directie ? left : [...left, 'directie'];
  const create = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answer = await ask<{ readonly school: SchoolView }>('POST', '/scholen', {
      data: { ...data, aanbod: {} },
    });
    if ('refusal' in answer) {
      setProblems(answer.refusal.problems ?? []);
      return showMessage('opslaan', explainRefusal(answer.refusal));
    }
    const { school } = answer.data;
    setMade(school);
    setUnsaved(false);
    showMessage('opslaan', {
      tone: 'gelukt',
      title: own.created,
      links: [
        { label: own.fillCreated, href: `/admin/${formHash(school.id)}` },
        { label: own.giveAccess, href: '/admin/lop/?soort=toegang' },
      ],
    });
    await refresh();
  };
  return (
    <main id="inhoud" data-invoer>
      <p className="terug">
        <a href="/admin/scholen/">{own.back}</a>
      </p>
      <h1>{own.newSchool}</h1>
      {made === undefined && (
        <form className="smal" noValidate onSubmit={(event) => void create(event)}>
          <p>{own.newSchoolLead}</p>
          <SchemaForm
            schema={schemas.school}
            hidden={hidden}
            value={data}
            problems={problems}
            onChange={(next) => {
              setData(next);
              setUnsaved(true);
            }}
          />
          <button type="submit" className="hoofdknop">
            {own.create}
          </button>
        </form>
      )}
    </main>
  );
}
