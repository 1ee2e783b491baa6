// Looks at GitHub by itself, too: where no webhook arrives, and to finish what a fault interrupted.
import type { Log } from '../log.ts';

export interface Watch {
  /** Asks for a look now; one that runs already is followed by another. */
  readonly look: (school?: string) => void;
  readonly stop: () => Promise<void>;
}

/** `body` looks at one school, or at all. It runs one at a time; what it throws is written down, and the next look tries again. */
export function startWatch(
  body: (school?: string) => Promise<void>,
  { seconds, log }: { readonly seconds: number; readonly log: Log },
): Watch {
  let last = Promise.resolve();
  let waiting = 0;
  const look = (school?: string): void => {
    // A flood of knocks is one look.
    if (waiting > 10) return;
    waiting += 1;
    last = last
      .then(() => body(school))
      .catch((error: unknown) =>
        log({
          kind: 'githubVolgtNog',
          detail: [String((error as { readonly code?: unknown }).code ?? 'onbekend')],
        }),
      )
      .finally(() => {
        waiting -= 1;
      });
  };
  const timer = setInterval(look, seconds * 1000);
  timer.unref();
  return {
    look,
    stop: async () => {
      clearInterval(timer);
      await last;
    },
  };
}
