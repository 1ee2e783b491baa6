// What the server writes down: JSON lines without a person, a cookie, an address or a value from a form.
import type { Clock } from './clock.ts';

export interface LogEntry {
  readonly kind: string;
  /** The pattern of the route, never the path as it came in. */
  readonly route?: string;
  readonly method?: string;
  readonly status?: number;
  readonly milliseconds?: number;
  /** The account is a service, not a person. */
  readonly account?: string;
  readonly school?: string;
  /** Kinds of problems or changes, never their values. */
  readonly detail?: readonly string[];
}

export type Log = (entry: LogEntry) => void;

/** Writes each entry as one line with its moment. */
export function jsonLines(write: (line: string) => void, clock: Clock): Log {
  return (entry) =>
    write(`${JSON.stringify({ moment: clock().toString({ smallestUnit: 'millisecond' }), ...entry })}\n`);
}
