// What waits, written into the commit of its branch and sealed, so that nobody else's push passes for a school's wish.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Proposal, WaitingChange } from '../store.ts';
import type { Sha } from './git-hash.ts';

export interface Seal {
  /** The last line of the commit message. The seal also holds the tree: nothing else can be shown beside it. */
  readonly write: (proposal: Pick<Proposal, 'school' | 'waiting'>, tree: Sha) => string;
  /** The proposal in a commit; undefined when this server did not write it for this school. */
  readonly read: (message: string, school: string, tree: Sha) => Proposal | undefined;
}

const key = 'Voorstel-gegevens';

/** `secret` is the server's own; whoever has another one starts without proposals. */
export function createSeal(secret: string): Seal {
  const sealingKey = createHmac('sha256', secret).update('voorstel op een branch van GitHub').digest();
  const seal = (data: string, school: string, tree: Sha): Buffer =>
    createHmac('sha256', sealingKey).update(`${school}\n${tree}\n${data}`).digest();

  return {
    write: ({ school, waiting }, tree) => {
      const data = Buffer.from(JSON.stringify(waiting)).toString('base64url');
      return `${key}: ${data}.${seal(data, school, tree).toString('base64url')}`;
    },
    read: (message, school, tree) => {
      const line = message.trimEnd().split('\n').at(-1) ?? '';
      const [, data, mark] = new RegExp(`^${key}: ([\\w-]+)\\.([\\w-]{43})$`).exec(line) ?? [];
      if (data === undefined || mark === undefined) return undefined;
      if (!timingSafeEqual(Buffer.from(mark, 'base64url'), seal(data, school, tree))) return undefined;
      const waiting = JSON.parse(Buffer.from(data, 'base64url').toString('utf8')) as WaitingChange[];
      return { school, waiting, revision: proposalRevision(waiting) };
    },
  };
}

/** Of what waits alone: a proposal that is only laid on a newer main stays the same one. */
export function proposalRevision(waiting: readonly WaitingChange[]): string {
  return createHash('sha256').update(JSON.stringify(waiting)).digest('hex').slice(0, 40);
}
