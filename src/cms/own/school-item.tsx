// One school in the list: when it was confirmed, what waits, and everything that can be done with it.
import type { ReactNode } from 'react';
import { own } from '../../texts/own-pages.ts';
import type { Mij } from '../api.ts';
import { formHash } from '../config.ts';
import { type Session, schoolPageUrl } from '../session.ts';
import { daysAgo, isNotRecent } from './days.ts';

interface Props {
  readonly school: Mij['scholen'][number];
  readonly session: Session;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
}

export function SchoolItem({ school, session, isBusy, onConfirm }: Props): ReactNode {
  const { id, naam, straat, bevestigd, wacht } = school;
  const now = new Date();
  const isOld = isNotRecent(bevestigd, session.lop.drempels.nietRecentNaDagen, now);
  return (
    <li className="school">
      <div>
        <h2>{naam}</h2>
        <p>{straat}</p>
        <p className={isOld ? 'merk oud' : 'merk vers'}>
          {bevestigd === null ? own.neverConfirmed : own.bevestigd(daysAgo(bevestigd, now))}
          {isOld && bevestigd !== null && <strong>{own.notRecent}</strong>}
        </p>
        {wacht > 0 && (
          <p>
            <a href="/admin/voorstellen/">{own.waits(wacht)}</a>
          </p>
        )}
      </div>
      <p className="knoppen">
        <a className="hoofdknop" href={`/admin/${formHash(id)}`} aria-label={own.fillInOf(naam)}>
          {own.fillIn}
        </a>
        <button
          type="button"
          aria-disabled={isBusy}
          aria-label={own.stillCorrectOf(naam)}
          onClick={() => {
            if (!isBusy) onConfirm();
          }}
        >
          {own.stillCorrect}
        </button>
        <a href={`/admin/geschiedenis/?school=${id}`} aria-label={own.historyShort(naam)}>
          {own.history}
        </a>
        <a href={schoolPageUrl(id, session)} aria-label={own.viewOf(naam)}>
          {own.view}
        </a>
      </p>
    </li>
  );
}
