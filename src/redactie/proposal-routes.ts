// The routes of what waits and of what somebody must still read.
import { type Context, Hono } from 'hono';
import { look, respond, schoolRefusal } from './answer.ts';
import { type Body, dayIn, readBody, strings } from './body.ts';
import type { AppEnv, Redactie } from './context.ts';
import { dismissNotices, meView, proposalViews } from './me.ts';
import { refuseProposal, withdrawProposal } from './proposal-end.ts';
import { approveProposal, type SeenProposal } from './proposals.ts';
import { type Refusal, refuse } from './refusal.ts';

export function proposalRoutes(redactie: Redactie): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .get('/mij', (context) => look(context, redactie, (state) => meView(redactie, state)))
    .post('/berichten/gelezen', async (context) => {
      const ids = (await readBody(context))?.ids;
      if (!Array.isArray(ids) || ids.length > 1000) return refuse(context, { kind: 'ongeldigVerzoek' });
      return look(context, redactie, async (state) => {
        await dismissNotices(redactie, state, ids.map(String));
        return { kind: 'gelezen' };
      });
    })
    .get('/voorstellen', (context) =>
      look(context, redactie, (state) => ({ voorstellen: proposalViews(state) })),
    )
    .post('/voorstellen/:school/goedkeuren', async (context) => {
      const read = await readSeen(context);
      if ('refusal' in read) return refuse(context, read.refusal);
      const goedgekeurdOp = dayIn(read.body, 'goedgekeurdOp');
      if (goedgekeurdOp === null) return refuse(context, { kind: 'ongeldigVerzoek' });
      return respond(
        context,
        await approveProposal(redactie, context.get('account').id, { ...read.seen, goedgekeurdOp }),
      );
    })
    .post('/voorstellen/:school/weigeren', async (context) => {
      const read = await readSeen(context);
      if ('refusal' in read) return refuse(context, read.refusal);
      const { reden } = strings(read.body, ['reden']) ?? { reden: '' };
      return respond(
        context,
        await refuseProposal(redactie, context.get('account').id, { ...read.seen, reden }),
      );
    })
    .post('/voorstellen/:school/intrekken', async (context) => {
      const read = await readSeen(context);
      if ('refusal' in read) return refuse(context, read.refusal);
      return respond(context, await withdrawProposal(redactie, context.get('account').id, read.seen));
    });
}

async function readSeen(
  context: Context<AppEnv>,
): Promise<{ readonly seen: SeenProposal; readonly body: Body } | { readonly refusal: Refusal }> {
  const school = context.req.param('school') ?? '';
  const refusal = schoolRefusal(context, school);
  if (refusal !== undefined) return { refusal };
  const body = await readBody(context);
  if (body === undefined) return { refusal: { kind: 'ongeldigVerzoek' } };
  const fields = strings(body, ['revision']);
  return fields === undefined
    ? { refusal: { kind: 'basisOntbreekt' } }
    : { seen: { school, ...fields }, body };
}
