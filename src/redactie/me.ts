// Who somebody is here, which schools are theirs, what waits and what they must still read.
import type { State } from './act.ts';
import type { Redactie } from './context.ts';
import { schoolIn, schoolPath } from './platform.ts';
import { isDeskundige, managesSchool, ownSchools } from './rights.ts';
import { type ProposalView, proposalView } from './school-view.ts';

export async function meView({ store }: Redactie, { snapshot, platform, account }: State): Promise<object> {
  const { id, functie, rol } = account;
  const own = ownSchools(account, snapshot);
  const notices = await store.notices(isDeskundige(account) ? undefined : own);
  return {
    account: { id, functie, rol },
    lop: { naam: platform.lop.naam, helpdesk: platform.lop.helpdesk },
    scholen: own.map((school) => {
      const data = schoolIn(snapshot.files, school, platform);
      return {
        id: school,
        naam: data?.naam ?? school,
        straat: data?.straat ?? '',
        revision: snapshot.files.get(schoolPath(school))?.revision ?? '',
        bevestigd: data?.bevestigd ?? null,
        wacht: snapshot.proposals.get(school)?.waiting.length ?? 0,
      };
    }),
    berichten: notices.map(({ id: bericht, school, moment, message }) => ({
      id: bericht,
      school,
      moment,
      message,
    })),
  };
}

/** The proposals that somebody may see, by school. */
export function proposalViews({ snapshot, platform, account }: State): ProposalView[] {
  return [...snapshot.proposals.values()]
    .filter(({ school }) => managesSchool(account, school))
    .map((proposal) => proposalView(snapshot, proposal, platform));
}

/** Forgets notices that somebody read; those of others stay. */
export async function dismissNotices(
  { store }: Redactie,
  { snapshot, account }: State,
  ids: readonly string[],
): Promise<void> {
  const visible = await store.notices(isDeskundige(account) ? undefined : ownSchools(account, snapshot));
  await store.dismiss(visible.map(({ id }) => id).filter((id) => ids.includes(id)));
}
