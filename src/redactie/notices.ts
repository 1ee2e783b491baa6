// Who is told what after a save: sentences without anything that somebody typed.
import type { Change } from '../change/change.ts';
import type { SplitSave } from '../change/split.ts';
import type { School } from '../model/content.ts';
import { droppedSentence, publicSentence, replacedSentence } from '../texts/changes.ts';
import { noticeOf, toldSentence } from '../texts/redactie.ts';
import type { State } from './act.ts';
import { brusselsMoment } from './clock.ts';
import type { Notice } from './store.ts';

/** The school that a notice is about, as it stood. */
export interface About {
  readonly school: string;
  readonly naam: string;
  readonly main: School | undefined;
}

/** The notices to both sides about changes that waited and no longer apply. */
export function droppedNotices(state: State, about: About, dropped: readonly Change[]): Notice[] {
  const { catalogue } = state.platform;
  return toBoth(
    state,
    about,
    dropped.map((change) => noticeOf(about.naam, droppedSentence(change, catalogue, about.main))),
  );
}

/** The notices to both sides about changes that waited, and that a later save asks otherwise. */
export function replacedNotices(state: State, about: About, replaced: readonly Change[]): Notice[] {
  const { catalogue } = state.platform;
  return toBoth(
    state,
    about,
    replaced.map((change) => noticeOf(about.naam, replacedSentence(change, catalogue, about.main))),
  );
}

function toBoth(state: State, { school }: About, messages: readonly string[]): Notice[] {
  const moment = brusselsMoment(state.moment);
  return messages.flatMap((message) =>
    (['school', 'lop'] as const).map((voor) => ({ school, voor, moment, message })),
  );
}

/** The LOP-deskundige hears afterwards of what a school may change alone. */
export function toldNotices(
  { platform, moment }: State,
  { school, naam, main }: About,
  { judgements }: SplitSave,
): Notice[] {
  return judgements.flatMap(({ change, verdict }) =>
    verdict.kind === 'publish' && verdict.tellExpert
      ? [
          {
            school,
            voor: 'lop' as const,
            moment: brusselsMoment(moment),
            message: noticeOf(naam, toldSentence(publicSentence(change, platform.catalogue, main))),
          },
        ]
      : [],
  );
}
