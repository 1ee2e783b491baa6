// The way in to the form: who manages one school lands on it, everybody else chooses first. Decap is loaded once that is known.
import { formHash } from './config.ts';
import { enter } from './enter.ts';

const frame = document.getElementById('kader');
if (frame !== null) await open(frame);

async function open(frame: HTMLElement): Promise<void> {
  const session = await enter(frame);
  if (session === undefined) return;
  const [only, another] = session.mij.scholen;
  if (only !== undefined && another === undefined) location.replace(formHash(only.id));
  else if (!location.hash.includes('/entries/')) return location.replace('/admin/scholen/');
  // Decap reads the address as soon as it is loaded.
  const { start } = await import('./start.ts');
  start(session, frame);
}
