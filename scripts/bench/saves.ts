// npm run bench:saves [-- --editors N --rounds N]: how many saves a second the editors' server takes, and how long one waits.
// Real HTTP on loopback, real files in a temporary folder, on twenty schools and on one.
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { openRedactie } from '../../src/redactie/open.ts';
import { serve } from '../../src/redactie/serve.ts';
import { type Client, signIn, wide } from '../../src/redactie/test-client.ts';
import { makeFolders } from '../../src/redactie/test-content.ts';
import { crowdOnOneSchool, crowdOnSchools, type Editor } from '../../src/redactie/test-crowd.ts';
import { read } from '../../src/redactie/test-school.ts';

const { values } = parseArgs({
  options: { editors: { type: 'string', default: '20' }, rounds: { type: 'string', default: '10' } },
});
const count = Number(values.editors);
const rounds = Number(values.rounds);

await measure('each editor on a school of their own', crowdOnSchools);
await measure('all editors on one school, again after a refusal', crowdOnOneSchool);

async function measure(name: string, crowd: typeof crowdOnSchools): Promise<void> {
  const folders = makeFolders();
  const editors = crowd(folders, count);
  const redactie = openRedactie({
    ...folders,
    reach: { kind: 'local' },
    clock: () => Temporal.Now.instant(),
    write: () => undefined,
    limits: wide,
  });
  const { port, stop } = await serve(redactie, '127.0.0.1', 0);
  const clients = await Promise.all(editors.map(({ account }) => signIn(port, account)));
  const times: number[] = [];
  let refused = 0;

  const start = performance.now();
  for (let round = 1; round <= rounds; round++) {
    const turns = editors.map((editor, index) =>
      saveOnce(clients[index] as Client, editor, round * count + index),
    );
    for (const turn of await Promise.all(turns)) {
      times.push(turn.milliseconds);
      refused += turn.refused;
    }
  }
  const seconds = (performance.now() - start) / 1000;
  await stop();
  rmSync(dirname(folders.contentFolder), { recursive: true });

  times.sort((a, b) => a - b);
  console.log(
    `${name}: ${editors.length} editors, ${times.length} saves live, ${refused} refused as out of date`,
  );
  console.log(
    `  ${(times.length / seconds).toFixed(0)} saves a second, p50 ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms, longest ${at(times, 1)} ms`,
  );
}

/** Opens the form and saves until it is live; the time is that of the saves alone. */
async function saveOnce(client: Client, { school, schooljaar, niveau }: Editor, vrijePlaatsen: number) {
  let milliseconds = 0;
  for (let refused = 0; ; refused++) {
    const { data, revision } = await read(client, school);
    data.aanbod[schooljaar].niveaus[niveau].vrijePlaatsen = vrijePlaatsen;
    const start = performance.now();
    const { status, text } = await client.put(`/api/scholen/${school}`, { revision, data });
    milliseconds += performance.now() - start;
    if (status === 200) return { milliseconds, refused };
    if (status !== 409) throw new Error(text);
  }
}

function at(sorted: readonly number[], share: number): string {
  return (sorted[Math.ceil(sorted.length * share) - 1] ?? 0).toFixed(0);
}
