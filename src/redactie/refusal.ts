// Every way in which the server says no: a closed union, its HTTP status and its JSON.
import type { Context } from 'hono';
import type { Problem } from '../model/problem.ts';
import { problemSentence } from '../texts/problems.ts';
import { refusalSentence } from '../texts/redactie.ts';
import type { AppEnv } from './context.ts';
import { withoutPersonalData } from './personal.ts';

export type Refusal =
  | { readonly kind: 'ongeldig'; readonly problems: readonly Problem[] }
  | { readonly kind: 'geweigerd'; readonly geweigerd: readonly string[] }
  | {
      readonly kind: 'verouderd';
      /** When the last change since was made, of today; like 14:05. */
      readonly uur?: string;
      readonly wie: readonly string[];
      readonly wijzigingen: readonly string[];
      readonly revision: string;
    }
  | { readonly kind: 'voorstelVeranderd' }
  | { readonly kind: 'teVeel'; readonly seconds: number }
  | { readonly kind: PlainKind };

type PlainKind = keyof typeof plainStatus;
export type RefusalKind = Refusal['kind'];

const plainStatus = {
  hostGeweigerd: 403,
  andereSite: 403,
  geenJson: 415,
  teGroot: 413,
  ongeldigVerzoek: 400,
  afgebroken: 400,
  nietIngelogd: 401,
  sessieVerlopen: 401,
  accountWeg: 401,
  onbekendAccount: 401,
  lokaalInloggenUit: 404,
  nietJouwSchool: 403,
  alleenDeskundige: 403,
  padGeweigerd: 403,
  actieGeweigerd: 403,
  onbekendeSchool: 404,
  onbekendePagina: 404,
  schoolBestaatAl: 409,
  geenVoorstel: 404,
  onbekendePublicatie: 404,
  ongedaanKanNiet: 409,
  basisOntbreekt: 400,
  onbekendeBasis: 409,
  redenOntbreekt: 422,
  persoonsgegevens: 422,
  inhoudOngeldig: 503,
  bezet: 503,
  opslagAntwoordtNiet: 503,
  opslagDruk: 503,
  opslagWeigert: 503,
  nietGelukt: 500,
} as const;

const status = {
  ...plainStatus,
  ongeldig: 422,
  geweigerd: 422,
  verouderd: 409,
  voorstelVeranderd: 409,
  teVeel: 429,
} as const;

/** The answer to a request that is refused. `error` is what Decap shows. */
export function refuse(context: Context<AppEnv>, refusal: Refusal): Response {
  const message = refusalSentence(refusal);
  context.set('refused', refusal.kind);
  if (refusal.kind === 'ongeldig')
    context.set('detail', [...new Set(refusal.problems.map(({ kind }) => kind))]);
  if (refusal.kind === 'teVeel') context.header('retry-after', String(refusal.seconds));
  return context.json({ error: message, message, ...body(refusal) }, status[refusal.kind]);
}

function body(refusal: Refusal): object {
  if (refusal.kind !== 'ongeldig') return refusal;
  const problems = refusal.problems.map(withoutPersonalData).map((problem) => ({
    kind: problem.kind,
    at: problem.at,
    line: problem.line,
    column: problem.column,
    ...(problem.field !== undefined && { field: problem.field }),
    message: problemSentence(problem),
  }));
  return { kind: refusal.kind, problems };
}
