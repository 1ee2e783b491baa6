// The name that Git gives a text, so that what was just written need not be read back.
import { createHash } from 'node:crypto';

export type Sha = string;

export function isSha(text: string): text is Sha {
  return /^[0-9a-f]{40}$/.test(text);
}

/** The SHA of the blob that holds `text`. */
export function blobSha(text: string): Sha {
  const bytes = Buffer.from(text, 'utf8');
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
