// What waits for the LOP: the LOP-deskundige decides, a school looks and can withdraw its own.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { own } from '../../texts/own-pages.ts';
import type { PageProps } from './open-page.tsx';
import { ProposalItem } from './proposal-item.tsx';
import { type Decision, decide, isOutdated, type Proposal, readProposals } from './proposals.ts';

export function VoorstellenPage({ session, refresh }: PageProps): ReactNode {
  const isDeskundige = session.mij.account.rol === 'lop-deskundige';
  const [proposals, setProposals] = useState<readonly Proposal[]>();
  const [isBusy, setBusy] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  const read = async (): Promise<void> => {
    const found = await readProposals();
    if (found !== undefined) setProposals(found);
  };
  useEffect(() => {
    void readProposals().then(setProposals);
  }, []);
  const onDecide = async (proposal: Proposal, decision: Decision): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    const refusal = await decide(proposal, decision);
    // What was typed stays where it is when it may still be used.
    if (refusal === undefined || isOutdated(refusal)) {
      await Promise.all([read(), refresh()]);
      title.current?.focus();
    }
    setBusy(false);
  };
  return (
    <main id="inhoud" data-invoer>
      <h1 ref={title} tabIndex={-1}>
        {own.voorstellenTitle}
      </h1>
      {proposals === undefined && <p>{own.loading}</p>}
      {proposals?.length === 0 && (
        <p className="lead">{isDeskundige ? own.nothingWaitsLop : own.nothingWaits}</p>
      )}
      {proposals !== undefined && proposals.length > 0 && (
        <p>{isDeskundige ? own.voorstellenLead : own.voorstellenSchoolLead}</p>
      )}
      <ul className="voorstellen">
        {proposals?.map((proposal) => (
          <ProposalItem
            key={`${proposal.school} ${proposal.revision}`}
            proposal={proposal}
            isDeskundige={isDeskundige}
            isBusy={isBusy}
            onDecide={(decision) => void onDecide(proposal, decision)}
          />
        ))}
      </ul>
    </main>
  );
}
