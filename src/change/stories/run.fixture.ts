// A story: a folder with a save in it, to everything that follows from the save.
//   before.yaml   the school on main; absent when it does not exist yet
//   after.yaml    what the save asks for; absent when the school closes
//   main.yaml     what stands on main by then, if that is no longer before.yaml
//   second-save.yaml  a second save, made right after the first on what it published
//   save.yaml     who, when, the LOP's switches where they differ
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { parse } from 'yaml';
import { loadSchool } from '../../load/load.ts';
import { schoolContext } from '../../load/rules/context.ts';
import type { Account, Lop, School } from '../../model/content.ts';
import { isWarning } from '../../model/problem.ts';
import { commitTitle, expertSentence, publicSentence, saveMessage, type Wijze } from '../../texts/changes.ts';
import { problemSentence } from '../../texts/problems.ts';
import { compareBase } from '../base.ts';
import { diff } from '../diff.ts';
import type { Facts, Platform } from '../facts.ts';
import { platform } from '../fixtures/platform.fixture.ts';
import { judge } from '../judge.ts';
import { splitSave } from '../split.ts';
import type { Judgement } from '../verdict.ts';

/** save.yaml. */
interface Save {
  readonly who: 'schoolbeheerder' | 'schoolbeheerder of another school' | 'lop-deskundige';
  /** The moment of saving with its offset, since each lock has a side in winter and one in summer time. */
  readonly when: string;
  readonly action?: Facts['action'];
  readonly goedgekeurdOp?: string;
  readonly lop?: Partial<Lop>;
}

/** The id of the school in every story. */
const id = 'school-de-beuk';

/** Everything that follows from the story in `folder`, as expected.yaml has it. */
export function runStory(folder: string): unknown {
  const save = parse(readFileSync(join(folder, 'save.yaml'), 'utf8')) as Save;
  const changed: Platform = { ...platform, lop: { ...platform.lop, ...save.lop } };
  const read = (name: string): Loaded => load(join(folder, `${name}.yaml`), changed);
  const before = read('before').school;
  const after = read('after');
  if (after.invalid) return { invalid: after.invalid };
  if (existsSync(join(folder, 'main.yaml'))) return runBase(before, read('main').school, changed);
  const { outcome, published } = runSave({ before, after: after.school, save, changed });
  if (!existsSync(join(folder, 'second-save.yaml'))) return outcome;
  const second = runSave({ before: published, after: read('second-save').school, save, changed });
  return { ...outcome, secondSave: second.outcome };
}

interface Loaded {
  readonly school?: School;
  readonly invalid?: readonly string[];
}

function load(path: string, changed: Platform): Loaded {
  if (!existsSync(path)) return {};
  const file = { path: `content/scholen/${id}.yaml`, text: readFileSync(path, 'utf8') };
  const { school, problems } = loadSchool(file, schoolContext(changed));
  const wrong = problems.filter((problem) => !isWarning(problem)).map(problemSentence);
  return school === undefined ? { invalid: wrong } : { school };
}

function runBase(before: School | undefined, main: School | undefined, { catalogue }: Platform): unknown {
  const base = compareBase(before, main, catalogue);
  if (base.kind === 'current') return { base: 'current' };
  return {
    base: 'stale',
    changedMeanwhile: base.changedMeanwhile.map((change) => publicSentence(change, catalogue, main)),
  };
}

function runSave({
  before,
  after,
  save,
  changed,
}: {
  readonly before: School | undefined;
  readonly after: School | undefined;
  readonly save: Save;
  readonly changed: Platform;
}): { readonly outcome: object; readonly published: School | undefined } {
  const { catalogue } = changed;
  const facts: Facts = {
    who: accounts[save.who],
    school: id,
    before,
    after,
    platform: changed,
    moment: Temporal.Instant.from(save.when),
    action: save.action ?? 'opslaan',
    ...(save.goedgekeurdOp !== undefined && { goedgekeurdOp: save.goedgekeurdOp }),
  };
  const { judgements, publish, published } = splitSave(
    before,
    judge(diff(before, after, catalogue), facts),
    changed,
  );
  const wijze: Wijze = { kind: save.who === 'lop-deskundige' ? 'namensSchool' : 'school' };
  const naam = (before ?? after)?.naam ?? '';
  const outcome = {
    changes: judgements.map((judgement) => verdictLine(judgement, changed, before)),
    ...(publish.length > 0 && { title: commitTitle(naam, publish, catalogue, { wijze, main: before }) }),
    message: saveMessage(judgements, catalogue, before),
  };
  return { outcome, published };
}

const accounts: Readonly<Record<Save['who'], Pick<Account, 'rol' | 'scholen'>>> = {
  schoolbeheerder: { rol: 'schoolbeheerder', scholen: ['school-de-berk', id] },
  'schoolbeheerder of another school': { rol: 'schoolbeheerder', scholen: ['school-de-berk'] },
  'lop-deskundige': { rol: 'lop-deskundige' },
};

function verdictLine(
  { change, verdict }: Judgement,
  { catalogue }: Platform,
  main: School | undefined,
): object {
  const because = 'reason' in verdict ? ` because ${verdict.reason.kind}` : '';
  const told = verdict.kind === 'publish' && verdict.tellExpert ? ' and tell the expert' : '';
  return {
    verdict: `${verdict.kind}${because}${told}`,
    public: publicSentence(change, catalogue, main),
    expert: expertSentence(change, catalogue),
  };
}
