// The routes of the LOP's own files: for the LOP-deskundige alone.
import { Hono, type MiddlewareHandler } from 'hono';
import { look, respond } from './answer.ts';
import { formIn, readBody, strings } from './body.ts';
import type { AppEnv, Redactie } from './context.ts';
import { limitPlatformBody } from './edge.ts';
import { type PlatformKind, platformKinds } from './platform.ts';
import { savePlatform } from './platform-save.ts';
import { refuse } from './refusal.ts';
import { isDeskundige } from './rights.ts';

export function platformRoutes(redactie: Redactie): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get('/platform/:soort', onlyDeskundige, (context) => {
      const soort = kindOf(context.req.param('soort'));
      if (soort === undefined) return refuse(context, { kind: 'padGeweigerd' });
      return look(context, redactie, ({ snapshot }) => {
        const file = snapshot.files.get(`content/${soort}.yaml`);
        return file && { soort, revision: file.revision, text: file.text };
      });
    })
    .put('/platform/:soort', onlyDeskundige, limitPlatformBody, async (context) => {
      const soort = kindOf(context.req.param('soort'));
      if (soort === undefined) return refuse(context, { kind: 'padGeweigerd' });
      const body = await readBody(context);
      const form = body && formIn(body);
      if (body === undefined || form === undefined) return refuse(context, { kind: 'ongeldigVerzoek' });
      const fields = strings(body, ['revision']);
      if (fields === undefined) return refuse(context, { kind: 'basisOntbreekt' });
      return respond(
        context,
        await savePlatform(redactie, context.get('account').id, { soort, form, ...fields }),
      );
    });
}

const onlyDeskundige: MiddlewareHandler<AppEnv> = (context, next) =>
  isDeskundige(context.get('account'))
    ? next()
    : Promise.resolve(refuse(context, { kind: 'alleenDeskundige' }));

function kindOf(name: string): PlatformKind | undefined {
  return platformKinds.find((kind) => kind === name);
}
