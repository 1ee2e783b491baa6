// The editors' server as the browser sees it: a request to data, or to a refusal in the server's own Dutch.
import type { Account, Groep, Kalender, Lop } from '../model/content.ts';
import { editor } from '../texts/editor.ts';

/** What stands of one school, with the revision to save it against. */
export interface SchoolView {
  readonly id: string;
  readonly revision: string;
  readonly text: string;
}

/** Who is signed in, and the schools of that account. */
export interface Mij {
  readonly account: Pick<Account, 'id' | 'functie' | 'rol'>;
  readonly scholen: readonly {
    readonly id: string;
    readonly naam: string;
    readonly straat: string;
    readonly revision: string;
    /** When somebody last said that everything is right. */
    readonly bevestigd: string | null;
    readonly wacht: number;
  }[];
  /** What they must still read. */
  readonly berichten: readonly {
    readonly id: string;
    readonly school: string;
    readonly moment: string;
    readonly message: string;
  }[];
}

/** The files of the LOP that the form is checked against. */
export interface Kader {
  readonly lop: Lop;
  readonly kalender: Kalender;
  readonly groepen: readonly Groep[];
}

/** The answer to a save. */
export interface Saved {
  readonly kind: 'opgeslagen' | 'ongewijzigd';
  readonly message: string;
  readonly zinnen: readonly string[];
  readonly live: readonly string[];
  readonly wacht: readonly { readonly zin: string; readonly reden: string }[];
  readonly vervallen: readonly string[];
  readonly moment: string;
  /** Whether something was reported that a proof can be printed of. */
  readonly bewijs: boolean;
  readonly school: SchoolView | null;
}

/** What is wrong in a file or a form, and where. */
export interface FileProblem {
  readonly message: string;
  readonly at: readonly (string | number)[];
  readonly line: number;
}

/** Why the server, or the way to it, said no. `kind` is stable; `message` is for the user. */
export interface Refusal {
  readonly kind: string;
  readonly message: string;
  /** 0: the server was not reached. */
  readonly status: number;
  readonly geweigerd?: readonly string[];
  readonly problems?: readonly FileProblem[];
  readonly wie?: readonly string[];
  readonly wijzigingen?: readonly string[];
}

export type Answer<Data> = { readonly data: Data } | { readonly refusal: Refusal };

/** Asks the server. Never throws: what went wrong is an answer, too. */
export async function ask<Data>(
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  body?: object,
): Promise<Answer<Data>> {
  try {
    const response = await fetch(`/api${path}`, {
      method,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const json: unknown = await response.json();
    if (response.ok) return { data: json as Data };
    return { refusal: { ...unreachable, ...(json as Partial<Refusal>), status: response.status } };
  } catch {
    // No connection, or a page of a proxy instead of an answer.
    return { refusal: unreachable };
  }
}

/** Whether signing in again would help. */
export function isSignedOut({ kind }: Refusal): boolean {
  return kind === 'nietIngelogd' || kind === 'sessieVerlopen';
}

const unreachable: Refusal = { kind: 'nietBereikbaar', message: editor.unreachable, status: 0 };
