// Why a store could not be read or written, as far as it matters to whoever saves.

export type StoreFaultKind =
  /** It does not answer, or answers with a fault of its own. */
  | 'opslagAntwoordtNiet'
  /** It refuses the server: its key, its permission or its settings are wrong. */
  | 'opslagWeigert'
  /** The server asked too much of it. */
  | 'opslagDruk';

export interface StoreFault extends Error {
  readonly name: 'StoreFault';
  readonly code: StoreFaultKind;
}

export function storeFault(code: StoreFaultKind, cause: unknown): StoreFault {
  return Object.assign(new Error('The store did not do what was asked', { cause }), {
    name: 'StoreFault' as const,
    code,
  });
}

export function isStoreFault(error: unknown): error is StoreFault {
  return error instanceof Error && error.name === 'StoreFault';
}
