// The answer to a save as a message: what parents see and from when, what waits for the LOP, the proof, and the one click for the rest.
import { editor } from '../texts/editor.ts';
import { own } from '../texts/own-pages.ts';
import type { Saved } from './api.ts';
import type { Message } from './messages.ts';
import { confirmSchools } from './own/confirm.ts';
import { isLocal, type Session, schoolPageUrl } from './session.ts';

export function savedMessage(saved: Saved, session: Session): Message {
  const { message, live, wacht, vervallen, school } = saved;
  const parts = [
    { heading: isLocal() ? editor.liveNow : own.liveSoon, lines: live },
    { heading: editor.waitsForLop, lines: wacht.map(({ zin, reden }) => `${zin}. ${reden}`) },
    { heading: editor.dropped, lines: vervallen },
    { lines: school === null ? [] : [own.restCorrect] },
  ].filter(({ lines }) => lines.length > 0);
  return {
    tone: 'gelukt',
    title: message,
    parts,
    links: links(saved, session),
    ...(school && {
      actions: [{ label: own.restCorrectButton, run: () => void confirmSchools([school]) }],
    }),
  };
}

function links({ school, wacht, bewijs, moment }: Saved, session: Session): NonNullable<Message['links']> {
  if (school === null) return [];
  return [
    { label: editor.viewSchool, href: schoolPageUrl(school.id, session) },
    ...(bewijs ? [{ label: own.printProof, href: proofUrl(school.id, moment) }] : []),
    ...(wacht.length > 0 ? [{ label: own.seeWaiting, href: '/admin/voorstellen/' }] : []),
  ];
}

function proofUrl(school: string, publicatie: string): string {
  return `/admin/bewijs/?${new URLSearchParams({ school, publicatie })}`;
}
