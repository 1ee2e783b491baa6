// For the tests of sudden death: a server in a process of its own, that may end itself in the middle of a write.
// node test-child.ts CONTENT DATA [N before|after]: dies at its Nth write of a file.
import { Temporal } from 'temporal-polyfill';
import { contentDisk } from './content-disk.ts';
import { openLocalStore } from './local-store.ts';
import { openRedactie } from './open.ts';
import { serve } from './serve.ts';
import { wide } from './test-client.ts';

const [contentFolder = '', dataFolder = '', at = '0', when = 'before'] = process.argv.slice(2);
const disk = contentDisk(contentFolder);
const start = Temporal.Instant.from('2026-11-20T09:12:44+01:00');
let writes = 0;
let ticks = 0;

const redactie = openRedactie({
  contentFolder,
  dataFolder,
  store: openLocalStore({
    contentFolder,
    dataFolder,
    disk: {
      ...disk,
      write: (file) => {
        writes++;
        if (when === 'before' && writes === Number(at)) process.kill(process.pid, 'SIGKILL');
        disk.write(file);
        if (when === 'after' && writes === Number(at)) process.kill(process.pid, 'SIGKILL');
      },
    },
  }),
  reach: { kind: 'local' },
  // Each moment is another second, so that two confirmations can be told apart.
  clock: () => start.add({ milliseconds: 500 * ticks++ }),
  write: () => undefined,
  limits: wide,
});
const { port } = await serve(redactie, '127.0.0.1', 0);
process.stdout.write(`${port}\n`);
