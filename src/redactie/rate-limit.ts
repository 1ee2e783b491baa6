// How often one session or one address may ask: a bucket that fills steadily and empties with each request.

export interface RateLimit {
  /** At once at most this many. */
  readonly burst: number;
  readonly perMinute: number;
}

export interface RateLimiter {
  /** Zero when `key` may go on, else the seconds until it may. */
  readonly take: (key: string) => number;
}

const mostKeys = 10_000;

/** `now` in milliseconds. A full bucket is forgotten, so that memory stays bounded. */
export function createRateLimiter({ burst, perMinute }: RateLimit, now: () => number): RateLimiter {
  const buckets = new Map<string, { readonly tokens: number; readonly at: number }>();
  const perMillisecond = perMinute / 60_000;

  const tokensOf = (key: string, at: number): number => {
    const bucket = buckets.get(key);
    return bucket === undefined ? burst : Math.min(burst, bucket.tokens + (at - bucket.at) * perMillisecond);
  };
  const forget = (at: number): void => {
    for (const key of buckets.keys()) if (tokensOf(key, at) >= burst) buckets.delete(key);
    // Somebody with very many addresses: the oldest entry makes room.
    for (const key of buckets.keys()) {
      if (buckets.size < mostKeys) break;
      buckets.delete(key);
    }
  };

  return {
    take: (key) => {
      const at = now();
      if (buckets.size >= mostKeys) forget(at);
      const tokens = tokensOf(key, at);
      buckets.delete(key);
      buckets.set(key, { tokens: tokens < 1 ? tokens : tokens - 1, at });
      return tokens < 1 ? Math.ceil((1 - tokens) / perMillisecond / 1000) : 0;
    },
  };
}
