// The dated proof of what a school reported, on one sheet of paper.
import { type ReactNode, useEffect, useState } from 'react';
import { momentToTheSecond, own } from '../../texts/own-pages.ts';
import { ask } from '../api.ts';
import { showMessage } from '../messages.ts';
import { explainRefusal } from '../refused.ts';
import type { PageProps } from './open-page.tsx';

type Soort = keyof typeof own.proofKinds;

interface Proof {
  readonly naam: string;
  readonly straat: string;
  readonly moment: string;
  readonly functie: string;
  readonly namensSchool: boolean;
  readonly goedgekeurdDoor?: string;
  readonly meldingen: readonly Melding[];
}

interface Melding {
  readonly soort: Soort;
  readonly schooljaar: string;
  readonly groepen: readonly { readonly nummer: number; readonly naam: string }[];
  readonly achtervoegsel?: string;
  readonly ingeschreven?: number;
  readonly capaciteit?: number;
}

export function BewijsPage({ session }: PageProps): ReactNode {
  const [proof, setProof] = useState<Proof>();
  useEffect(() => {
    const query = new URLSearchParams(location.search);
    const [school, publicatie] = [query.get('school') ?? '', query.get('publicatie') ?? ''];
    void ask<Proof>(
      'GET',
      `/scholen/${encodeURIComponent(school)}/bewijs/${encodeURIComponent(publicatie)}`,
    ).then((answer) => {
      if ('refusal' in answer) showMessage('lezen', explainRefusal(answer.refusal));
      else setProof(answer.data);
    });
  }, []);
  return (
    <main id="inhoud" className="bewijs">
      <h1>{own.proofTitle}</h1>
      {proof && <Sheet proof={proof} lop={session.lop.naam} />}
      <p className="knoppen geen-druk">
        {proof && proof.meldingen.length > 0 && (
          <button type="button" className="hoofdknop" onClick={() => print()}>
            {own.print}
          </button>
        )}
        <a href="/admin/scholen/">{own.back}</a>
      </p>
    </main>
  );
}

function Sheet({ proof, lop }: { readonly proof: Proof; readonly lop: string }): ReactNode {
  const { naam, straat, moment, functie, namensSchool, goedgekeurdDoor, meldingen } = proof;
  return (
    <>
      <dl>
        <Row label={own.proofSchool}>
          {naam}, {straat}
        </Row>
        <Row label={own.proofMoment}>
          <time dateTime={moment}>{momentToTheSecond(moment)}</time>
        </Row>
        <Row label={own.proofBy}>
          {functie}
          {goedgekeurdDoor !== undefined && `. ${own.approvedBy(goedgekeurdDoor)}`}
        </Row>
      </dl>
      {meldingen.length === 0 && <p>{own.proofEmpty}</p>}
      {meldingen.map((melding) => (
        <Report
          key={`${melding.soort} ${melding.schooljaar} ${melding.groepen[0]?.nummer} ${melding.achtervoegsel}`}
          {...melding}
        />
      ))}
      <p>{own.proofSentence(lop)}</p>
      {namensSchool && <p>{own.proofNamens}</p>}
    </>
  );
}

function Report({ soort, schooljaar, groepen, achtervoegsel, ingeschreven, capaciteit }: Melding): ReactNode {
  return (
    <section>
      <h2>{own.proofKinds[soort]}</h2>
      <dl>
        <Row label={own.proofYear}>{schooljaar}</Row>
        <Row label={own.proofGroups}>
          {groepen.map(({ nummer, naam }) => (
            <span key={nummer} className="regel">
              {nummer} {naam}
              {achtervoegsel !== undefined && ` ${achtervoegsel}`}
            </span>
          ))}
        </Row>
        {ingeschreven !== undefined && <Row label={own.proofEnrolled}>{ingeschreven}</Row>}
        {capaciteit !== undefined && <Row label={own.proofCapacity}>{capaciteit}</Row>}
      </dl>
    </section>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
