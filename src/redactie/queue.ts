// One action at a time: each save is judged against what the one before it left.

export interface Queue {
  /** Runs `body` after everything that was added before it, also when that failed. */
  readonly add: <T>(body: () => Promise<T>) => Promise<T>;
  /** Resolves when nothing runs or waits. */
  readonly idle: () => Promise<void>;
}

export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    add: (body) => {
      const result = last.then(body);
      last = result.catch(() => undefined);
      return result;
    },
    idle: async () => {
      for (let seen: unknown; seen !== last; ) {
        seen = last;
        await last;
      }
    },
  };
}
