// What a client is told of a school: what stands, under which revision, and what waits.
import type { Change } from '../change/change.ts';
import type { SplitSave } from '../change/split.ts';
import type { School } from '../model/content.ts';
import { expertReasonSentence, expertSentence, publicSentence, saveMessage } from '../texts/changes.ts';
import { answers } from '../texts/redactie.ts';
import type { State } from './act.ts';
import { type Platform, schoolIn, schoolPath } from './platform.ts';
import type { SchoolDeed } from './school-deed.ts';
import type { Proposal, Revision, Snapshot } from './store.ts';

type Catalogue = Platform['catalogue'];

export interface SchoolView {
  readonly id: string;
  readonly revision: Revision;
  /** Canonical YAML, and the same as data. */
  readonly text: string;
  readonly data: School;
  readonly voorstel: ProposalView | null;
}

export interface ProposalView {
  readonly school: string;
  readonly naam: string;
  readonly revision: Revision;
  readonly wijzigingen: readonly {
    readonly kind: string;
    /** With what was and what is asked. */
    readonly zin: string;
    readonly functie: string;
    readonly moment: string;
  }[];
}

/** Undefined when the school does not stand, or not validly. */
export function schoolView(snapshot: Snapshot, id: string, platform: Platform): SchoolView | undefined {
  const file = snapshot.files.get(schoolPath(id));
  const data = schoolIn(snapshot.files, id, platform);
  if (file === undefined || data === undefined) return undefined;
  const proposal = snapshot.proposals.get(id);
  return {
    id,
    revision: file.revision,
    text: file.text,
    data,
    voorstel: proposal === undefined ? null : proposalView(snapshot, proposal, platform),
  };
}

export function proposalView(snapshot: Snapshot, proposal: Proposal, platform: Platform): ProposalView {
  const { school, revision, waiting } = proposal;
  return {
    school,
    naam: schoolIn(snapshot.files, school, platform)?.naam ?? school,
    revision,
    wijzigingen: waiting.map(({ change, door, moment }) => ({
      kind: change.kind,
      zin: expertSentence(change, platform.catalogue),
      functie: door.functie,
      moment,
    })),
  };
}

export interface Said {
  readonly kind: string;
  readonly message: string;
  /** Everything there is to say, where that is more than the message. */
  readonly zinnen?: readonly string[];
}

/** What a school hears of its own save: first whether anything of it is live. */
export function saidOf({ judgements, publish, wait }: SplitSave, catalogue: Catalogue, main: School): Said {
  const zinnen = saveMessage(judgements, catalogue, main);
  if (judgements.length === 0) return { kind: 'ongewijzigd', message: answers.ongewijzigd, zinnen };
  // The order in the file is nothing that anybody sees.
  const isLive = publish.some(({ kind }) => kind !== 'volgordeGewijzigd') || wait.length === 0;
  return { kind: 'opgeslagen', message: isLive ? answers.opgeslagen : answers.wacht(wait.length), zinnen };
}

/** The answer to a save: what is live, what waits and why, what fell away, and the school as it now stands. */
export function saveAnswer(
  { platform, snapshot: stood }: State,
  id: string,
  { split, dropped }: Pick<SchoolDeed, 'split' | 'dropped'>,
  { kind, message, zinnen = [message] }: Said,
): (snapshot: Snapshot) => object {
  const { catalogue } = platform;
  const main = schoolIn(stood.files, id, platform);
  const sentence = (change: Change): string => publicSentence(change, catalogue, main);
  const view = (snapshot: Snapshot): SchoolView | undefined => schoolView(snapshot, id, platform);
  return (snapshot) => ({
    kind,
    message,
    zinnen,
    live: split.publish.map(sentence),
    wacht: split.judgements.flatMap(({ change, verdict }) =>
      verdict.kind === 'expert'
        ? [{ zin: sentence(change), reden: expertReasonSentence(verdict.reason) }]
        : [],
    ),
    vervallen: dropped.map(sentence),
    school: view(snapshot) ?? null,
  });
}
