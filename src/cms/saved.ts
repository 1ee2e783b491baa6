// The answer to a save as a message: what is live now, what waits for the LOP, what fell away.
import { editor } from '../texts/editor.ts';
import type { Saved } from './api.ts';
import type { Message } from './messages.ts';
import { type Session, schoolPageUrl } from './session.ts';

export function savedMessage({ message, live, wacht, vervallen, school }: Saved, session: Session): Message {
  const parts = [
    { heading: editor.liveNow, lines: live },
    { heading: editor.waitsForLop, lines: wacht.map(({ zin, reden }) => `${zin}. ${reden}`) },
    { heading: editor.dropped, lines: vervallen },
  ].filter(({ lines }) => lines.length > 0);
  return {
    tone: 'gelukt',
    title: message,
    parts,
    ...(school && { links: [{ label: editor.viewSchool, href: schoolPageUrl(school.id, session) }] }),
  };
}
