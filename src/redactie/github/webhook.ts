// GitHub's knock on the door: signed, it says that there is something to look at. What there is, the server reads itself.
import { Hono } from 'hono';
import { isSchoolId } from '../answer.ts';
import type { AppEnv, Redactie } from '../context.ts';
import { limitPlatformBody } from '../edge.ts';
import { refuse } from '../refusal.ts';

export interface Webhook {
  /** Whether the signature belongs to the body, without telling how far it is right. */
  readonly verify: (body: string, signature: string) => Promise<boolean>;
  /** Something was said about the proposal of this school. */
  readonly onReview: (school: string) => void;
}

export function webhookRoutes(redactie: Redactie, { verify, onReview }: Webhook): Hono<AppEnv> {
  return new Hono<AppEnv>().post('/webhook', limitPlatformBody, async (context) => {
    const body = await context.req.text();
    const signature = context.req.header('x-hub-signature-256') ?? '';
    if (!/^sha256=[0-9a-f]{64}$/.test(signature) || !(await verify(body, signature))) {
      redactie.log({ kind: 'webhookGeweigerd' });
      return refuse(context, { kind: 'nietIngelogd' });
    }
    const school =
      context.req.header('x-github-event') === 'pull_request_review' ? schoolIn(body) : undefined;
    if (school !== undefined) onReview(school);
    return context.body(null, 202);
  });
}

function schoolIn(body: string): string | undefined {
  try {
    const payload = JSON.parse(body) as {
      readonly pull_request?: { readonly head?: { readonly ref?: unknown } };
    };
    const [, school] = /^voorstel\/(.+)$/.exec(String(payload.pull_request?.head?.ref)) ?? [];
    return school !== undefined && isSchoolId(school) ? school : undefined;
  } catch {
    return undefined;
  }
}
