// Who works in this tab, on which schools, under which rules: read once before Decap starts.
import { type SchoolContext, schoolContext } from '../load/rules/context.ts';
import type { Content } from '../model/content.ts';
import { siteLinks } from '../views/links.ts';
import { type Answer, ask, type Kader, type Mij } from './api.ts';

export interface Session extends Pick<Content, 'lop' | 'kalender' | 'catalogue'> {
  readonly mij: Mij;
  /** What the rules of data need of the LOP's files. */
  readonly context: SchoolContext;
}

let session: Session | undefined;

/** Reads who is signed in and the files of the LOP. */
export async function openSession(): Promise<Answer<Session>> {
  const [mij, kader] = await Promise.all([ask<Mij>('GET', '/mij'), ask<Kader>('GET', '/kader')]);
  if ('refusal' in mij) return mij;
  if ('refusal' in kader) return kader;
  const { lop, kalender, groepen } = kader.data;
  const catalogue = new Map(groepen.map((groep) => [groep.nummer, groep]));
  session = { mij: mij.data, lop, kalender, catalogue, context: schoolContext({ lop, kalender, catalogue }) };
  return { data: session };
}

/** The open session. Throws before `openSession` succeeded: nothing of Decap runs before that. */
export function currentSession(): Session {
  if (session === undefined) throw new Error('The session is not open');
  return session;
}

/** Where the public site shows a school. On one's own machine the site stands beside the editor. */
export function schoolPageUrl(id: string, { lop }: Session): string {
  const links = siteLinks(lop.adres);
  return isLocal() ? links.school(id) : links.absolute(links.school(id));
}

export function siteUrl({ lop }: Session): string {
  const links = siteLinks(lop.adres);
  return isLocal() ? links.home : links.absolute(links.home);
}

/** The schools, what waits and what must be read, as they are now. */
export async function refreshMij(): Promise<Answer<Mij>> {
  const mij = await ask<Mij>('GET', '/mij');
  if ('data' in mij) session = { ...currentSession(), mij: mij.data };
  return mij;
}

/** Whether the site reads the very files that are saved: then parents' page shows a save at once. */
export function isLocal(): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname);
}
