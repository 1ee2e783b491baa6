// Who is told what after a save: sentences without anything that somebody typed.
import type { Change } from '../change/change.ts';
import type { SplitSave } from '../change/split.ts';
import { droppedSentence, publicSentence } from '../texts/changes.ts';
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
  const moment = brusselsMoment(state.moment);
  return dropped.flatMap((change) =>
    (['school', 'lop'] as const).map((voor) => ({
      school,
      voor,
      moment,
      message: noticeOf(naam, droppedSentence(change, state.platform.catalogue)),
    })),
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
