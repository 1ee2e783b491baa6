// Who is told what after a save: sentences without anything that somebody typed.
import type { Change } from '../change/change.ts';
import type { SplitSave } from '../change/split.ts';
import { droppedSentence, publicSentence, replacedSentence } from '../texts/changes.ts';
import { noticeOf, toldSentence } from '../texts/redactie.ts';
import type { State } from './act.ts';
import { brusselsMoment } from './clock.ts';
import type { Notice } from './store.ts';

/** The notices to both sides about changes that waited and no longer apply. */
export function droppedNotices(
  state: State,
  school: string,
  naam: string,
  dropped: readonly Change[],
): Notice[] {
  const { catalogue } = state.platform;
  return toBoth(
    state,
    school,
    dropped.map((change) => noticeOf(naam, droppedSentence(change, catalogue))),
  );
}

/** The notices to both sides about changes that waited, and that a later save asks otherwise. */
export function replacedNotices(
  state: State,
  school: string,
  naam: string,
  replaced: readonly Change[],
): Notice[] {
  const { catalogue } = state.platform;
  return toBoth(
    state,
    school,
    replaced.map((change) => noticeOf(naam, replacedSentence(change, catalogue))),
  );
}

function toBoth(state: State, school: string, messages: readonly string[]): Notice[] {
  const moment = brusselsMoment(state.moment);
  return messages.flatMap((message) =>
    (['school', 'lop'] as const).map((voor) => ({ school, voor, moment, message })),
  );
}

/** The LOP-deskundige hears afterwards of what a school may change alone. */
export function toldNotices(
  { platform, moment }: State,
  school: string,
  naam: string,
  { judgements }: SplitSave,
): Notice[] {
  return judgements.flatMap(({ change, verdict }) =>
    verdict.kind === 'publish' && verdict.tellExpert
      ? [
          {
            school,
            voor: 'lop' as const,
            moment: brusselsMoment(moment),
            message: noticeOf(naam, toldSentence(publicSentence(change, platform.catalogue))),
          },
        ]
      : [],
  );
}
