// npm run redactie: the editors' server alone, set up by the environment. See src/redactie/config.ts for the variables.
import { statSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { readConfig } from '../src/redactie/config.ts';
import { builtEditor } from '../src/redactie/editor/built.ts';
import { openRedactie } from '../src/redactie/open.ts';
import { serve } from '../src/redactie/serve.ts';
import { editorMissing, redactieStarted, redactieStopped } from '../src/texts/redactie.ts';

const read = readConfig(
  process.env,
  (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
);
if ('problems' in read) {
  for (const problem of read.problems) console.error(problem);
  process.exit(2);
}

const { host, port, ...options } = read.config;
const editor = builtEditor('dist-redactie');
if (editor === undefined) console.error(editorMissing);
const redactie = openRedactie({
  ...options,
  ...(editor && { editor }),
  clock: () => Temporal.Now.instant(),
  write: (line) => process.stdout.write(line),
});
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
