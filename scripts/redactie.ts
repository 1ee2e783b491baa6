// npm run redactie: the editors' server alone, set up by the environment. See src/redactie/config.ts for the variables.
import { statSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { readConfig } from '../src/redactie/config.ts';
import { builtEditor } from '../src/redactie/editor/built.ts';
import { type GitHubRedactieOptions, openGitHubRedactie } from '../src/redactie/github/open.ts';
import { type OpenRedactie, openRedactie } from '../src/redactie/open.ts';
import { serve } from '../src/redactie/serve.ts';
import { githubStart } from '../src/texts/github-config.ts';
import { editorMissing, redactieStarted, redactieStopped } from '../src/texts/redactie.ts';

const read = readConfig(
  process.env,
  (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
);
if ('problems' in read) {
  for (const problem of read.problems) console.error(problem);
  process.exit(2);
}

const { host, port, github, ...config } = read.config;
const editor = builtEditor('dist-redactie');
if (editor === undefined) console.error(editorMissing);
const options = {
  ...config,
  ...(editor && { editor }),
  clock: () => Temporal.Now.instant(),
  write: (line: string) => process.stdout.write(line),
};
const redactie =
  github !== undefined && options.reach.kind === 'public'
    ? await openOnGitHub({ ...options, github, origin: options.reach.origin })
    : openRedactie(options);
const running = await serve(redactie, host, port);
console.error(redactieStarted(host, running.port, options.reach.kind === 'local'));

let stopping = false;
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    void running.stop().then(() => {
      console.error(redactieStopped);
      process.exit(0);
    });
  });
}

/** A key or a permission that is wrong is better seen now than at the first save. */
async function openOnGitHub(given: GitHubRedactieOptions): Promise<OpenRedactie> {
  const opened = await openGitHubRedactie(given);
  const problem = await opened.look();
  if (problem !== undefined) console.error(githubStart[problem]);
  if (problem === 'opslagWeigert') process.exit(2);
  return opened;
}
