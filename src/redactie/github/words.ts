// From what is written to what GitHub shows of it: the changes in each school file, the commit message, the letter.

import { diff } from '../../change/diff.ts';
import { reapply } from '../../change/proposal.ts';
import { writeContent } from '../../load/write.ts';
import type { Content } from '../../model/content.ts';
import {
  commitText,
  type Letter,
  letterBody,
  letterTitle,
  proposalText,
  type SchoolChanges,
} from '../../texts/github.ts';
import { plain } from '../../texts/github-escape.ts';
import { loadPlatform, type Platform, schoolIn, schoolPath } from '../platform.ts';
import type { Actor, Commit, StoredFile, WaitingChange } from '../store.ts';
import type { Reviewer } from './ledger.ts';
import { withTrailers } from './trailers.ts';

type Files = ReadonlyMap<string, StoredFile>;

/** What a proposal looks like on GitHub. */
export interface ProposalFace {
  readonly title: string;
  readonly body: string;
  readonly message: string;
  /** The school file with what waits; undefined when it cannot be shown. */
  readonly text: string | undefined;
}

/** The message of the commit that turns `before` into `after`. */
export function messageOf(commit: Commit, before: Files, after: Files): string {
  const platform = platformIn(after) ?? platformIn(before);
  const text =
    platform === undefined
      ? plain(commit.title)
      : commitText(commit, changedSchools(commit, { before, after, platform }), platform.catalogue);
  return withTrailers(text, {
    door: commit.door,
    doorGitHub: githubId(commit.door, platform),
    goedgekeurdDoor: commit.goedgekeurdDoor,
    goedgekeurdGitHub: commit.goedgekeurdDoor && githubId(commit.goedgekeurdDoor, platform),
  });
}

/** What a school asks, laid on `files`. */
export function proposalFace(
  school: string,
  waiting: readonly WaitingChange[],
  files: Files,
  voorstellen: string | undefined,
): ProposalFace {
  const platform = platformIn(files);
  const data = platform && schoolIn(files, school, platform);
  const letter: Letter = {
    naam: data?.naam ?? school,
    waiting: waiting.map(({ change, door, moment }) => ({ change, functie: door.functie, moment })),
    voorstellen,
  };
  const catalogue: Content['catalogue'] = platform?.catalogue ?? new Map();
  const after =
    platform &&
    reapply(
      data,
      waiting.map(({ change }) => change),
      platform,
    ).school;
  return {
    title: letterTitle(letter, catalogue),
    body: letterBody(letter, catalogue),
    message: proposalText(letter, catalogue),
    text: after && writeContent('school', after),
  };
}

/** The accounts of the LOP-deskundigen on GitHub. */
export function reviewersIn(files: Files): Reviewer[] {
  const accounts = platformIn(files)?.toegang.accounts ?? [];
  return accounts.flatMap(({ rol, github }) => (rol === 'lop-deskundige' && github ? [github] : []));
}

/** Where the LOP-deskundige finds what waits in the editor. */
export function voorstellenUrl(files: Files): string | undefined {
  const url = platformIn(files)?.lop.redactieUrl;
  return url === undefined ? undefined : `${url}admin/`;
}

function changedSchools(
  { files }: Commit,
  { before, after, platform }: { readonly before: Files; readonly after: Files; readonly platform: Platform },
): SchoolChanges[] {
  return files.flatMap(({ path }) => {
    const id = /^content\/scholen\/(.+)\.yaml$/.exec(path)?.[1];
    if (id === undefined || path !== schoolPath(id)) return [];
    const was = schoolIn(before, id, platform);
    const is = schoolIn(after, id, platform);
    return [{ naam: was?.naam ?? is?.naam ?? id, changes: diff(was, is, platform.catalogue) }];
  });
}

function githubId({ id }: Actor, platform: Platform | undefined): number | undefined {
  return platform?.toegang.accounts.find((account) => account.id === id)?.github?.id;
}

function platformIn(files: Files): Platform | undefined {
  const loaded = loadPlatform(files);
  return 'platform' in loaded ? loaded.platform : undefined;
}
