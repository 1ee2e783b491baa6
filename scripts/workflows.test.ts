// Holds what GitHub runs: every workflow is one by GitHub's own parser, and none has a way in.
import { globSync, readFileSync } from 'node:fs';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { convertWorkflowTemplate } from '@actions/workflow-parser/model/convert';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { bodyProblems } from '../src/redactie/github/openapi.fixture.ts';

interface Job {
  readonly permissions?: Readonly<Record<string, string>> | string;
  readonly uses?: string;
  readonly steps?: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>> | string;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** The jobs that may write, each what. */
const mayWrite: Readonly<Record<string, readonly string[]>> = {
  'publiceer.yml zet-live': ['pages', 'id-token'],
};

/** What somebody outside can fill in: a script must take it from its environment. */
const outside = /\$\{\{[^}]*\b(?:github\.(?:head_ref|event)|inputs|env)\b[^}]*\}\}/;

const files = globSync('.github/workflows/*.{yml,yaml}').map((path) => path.replaceAll('\\', '/'));

test('there are workflows', () => expect(files.length).toBeGreaterThanOrEqual(2));

describe.each(files)('%s', (path) => {
  const name = path.split('/').at(-1) ?? '';
  const content = readFileSync(path, 'utf8');

  test('is a workflow by GitHub’s own parser', async () => {
    expect(await parserProblems(name, content)).toEqual([]);
  });

  test('has no way in', () => expect(workflowProblems(name, parse(content) as Workflow)).toEqual([]));
});

describe('the check itself', () => {
  const job = (steps: NonNullable<Job['steps']>, permissions?: Job['permissions']): Job => ({
    steps,
    ...(permissions !== undefined && { permissions }),
  });
  const sha = 'a'.repeat(40);
  const base = { on: { push: {} }, permissions: { contents: 'read' } };

  test.each<[string, Workflow]>([
    ['pull_request_target', { ...base, on: { pull_request_target: {} }, jobs: {} }],
    ['workflow_run', { ...base, on: { workflow_run: {} }, jobs: {} }],
    ['no permissions', { on: {}, jobs: {} }],
    ['a token that writes everything', { on: {}, permissions: 'write-all', jobs: {} }],
    ['a token that writes', { on: {}, permissions: { contents: 'write' }, jobs: {} }],
    ['a job that writes', { ...base, jobs: { x: job([], { contents: 'write' }) } }],
    ['an action by its tag', { ...base, jobs: { x: job([{ uses: 'actions/checkout@v7' }]) } }],
    ['an action without a version', { ...base, jobs: { x: job([{ uses: 'actions/checkout' }]) } }],
    ['credentials that stay', { ...base, jobs: { x: job([{ uses: `actions/checkout@${sha}` }]) } }],
    [
      'outside text in a script',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is GitHub's template, not JavaScript's
      { ...base, jobs: { x: job([{ run: 'echo ${{ github.event.pull_request.title }}' }]) } },
    ],
  ])('finds %s', (_what, workflow) => {
    expect(workflowProblems('x.yml', workflow)).not.toEqual([]);
  });

  test('finds what GitHub would not take', async () => {
    expect(
      await parserProblems('x.yml', 'on: push\njobs:\n  x:\n    runs-on: ubuntu-latest\n    step: []\n'),
    ).not.toEqual([]);
    expect(await parserProblems('x.yml', 'on: pusj\njobs: {}\n')).not.toEqual([]);
  });
});

describe('the rulesets', () => {
  const rulesets = globSync('.github/rulesets/*.json');

  test.each(rulesets)('%s is one by GitHub’s own description', (path) => {
    expect(bodyProblems('repos/create-repo-ruleset', JSON.parse(readFileSync(path, 'utf8')))).toEqual([]);
  });

  test('main moves by the App, or by a reviewed pull request that is merged as it is', () => {
    const { rules, bypass_actors: bypass } = JSON.parse(readFileSync('.github/rulesets/main.json', 'utf8'));
    const rule = (type: string) =>
      rules.find((candidate: { readonly type: string }) => candidate.type === type)?.parameters;
    expect(bypass.map((actor: { readonly actor_type: string }) => actor.actor_type)).toEqual(['Integration']);
    expect(rule('pull_request')).toMatchObject({
      allowed_merge_methods: ['merge'],
      required_approving_review_count: 1,
    });
    expect(rule('required_status_checks').required_status_checks).toContainEqual({ context: 'samenvoegen' });
  });
});

async function parserProblems(name: string, content: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

function workflowProblems(name: string, { on, permissions, jobs }: Workflow): string[] {
  const triggers = Object.keys(on).filter((trigger) =>
    ['pull_request_target', 'workflow_run', 'issue_comment'].includes(trigger),
  );
  return [
    ...triggers.map((trigger) => `runs on ${trigger}, with rights, on what outsiders write`),
    ...(permissions === undefined
      ? ['says nothing about permissions, and so may write']
      : writes(permissions, [])),
    ...Object.entries(jobs).flatMap(([id, job]) =>
      jobProblems(job, mayWrite[`${name} ${id}`] ?? []).map((problem) => `${id}: ${problem}`),
    ),
  ];
}

function jobProblems({ permissions = {}, uses, steps = [] }: Job, allowed: readonly string[]): string[] {
  const used = [uses, ...steps.map((step) => step.uses)].filter((name) => name !== undefined);
  const kept = steps.filter(
    (step) => step.uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false,
  );
  const scripts = steps.filter(({ run }) => run !== undefined && outside.test(run));
  return [
    ...writes(permissions, allowed),
    ...used
      .filter((name) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(name))
      .map((name) => `${name} is not pinned by its SHA`),
    ...kept.map(() => 'leaves the token in the checkout'),
    ...scripts.map(({ run }) => `puts what others write into a script: ${run}`),
  ];
}

function writes(permissions: NonNullable<Workflow['permissions']>, allowed: readonly string[]): string[] {
  if (typeof permissions === 'string') return [`has permissions ${permissions}: name each`];
  return Object.entries(permissions)
    .filter(([scope, level]) => level === 'write' && !allowed.includes(scope))
    .map(([scope]) => `may write ${scope}`);
}
