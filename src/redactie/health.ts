// Whether the server can do its work: the content is there and the LOP's files can be read.
import type { Redactie } from './context.ts';
import { loadPlatform } from './platform.ts';

/** Anybody may ask, and each look reads all content: an answer holds for this long. */
const milliseconds = 5_000;

/** Asks the store at most once in a while; whoever asks meanwhile gets the same answer. */
export function healthOf({ store, clock }: Pick<Redactie, 'store' | 'clock'>): () => Promise<boolean> {
  let last: { readonly at: number; readonly answer: Promise<boolean> } | undefined;
  const look = async (): Promise<boolean> => 'platform' in loadPlatform((await store.current()).files);
  return () => {
    const at = clock().epochMilliseconds;
    // A clock that was set back must not keep an old answer alive.
    if (last === undefined || Math.abs(at - last.at) >= milliseconds) last = { at, answer: look() };
    return last.answer;
  };
}
