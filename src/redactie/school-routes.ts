// The routes of one school: read, save, confirm, history; and those of the LOP-deskundige: create, close, undo.
import { type Context, Hono } from 'hono';
import { look, respond, schoolRefusal } from './answer.ts';
import { confirmSchools, type Seen } from './bevestig.ts';
import { type Body, dayIn, formIn, isBody, readBody, strings } from './body.ts';
import type { AppEnv, Redactie } from './context.ts';
import { schoolPath } from './platform.ts';
import { proofOf } from './proof.ts';
import { type Refusal, refuse } from './refusal.ts';
import { saveSchool } from './save.ts';
import { closeSchool, createSchool } from './school-life.ts';
import { schoolView } from './school-view.ts';
import { undoPublication } from './undo.ts';

export function schoolRoutes(redactie: Redactie): Hono<AppEnv> {
  return new Hono<AppEnv>()
    .post('/bevestig', async (context) => {
      const body = await readBody(context);
      const seen = seenIn(body?.scholen);
      if (seen === undefined) return refuse(context, { kind: 'ongeldigVerzoek' });
      for (const { id } of seen) {
        const refusal = schoolRefusal(context, id);
        if (refusal !== undefined) return refuse(context, refusal);
      }
      return respond(context, await confirmSchools(redactie, context.get('account').id, seen));
    })
    .post('/scholen', async (context) => {
      const body = await readBody(context);
      const form = body && formIn(body);
      const day = body && dayIn(body, 'goedgekeurdOp');
      if (form === undefined || day === null) return refuse(context, { kind: 'ongeldigVerzoek' });
      return respond(
        context,
        await createSchool(redactie, context.get('account').id, { form, goedgekeurdOp: day }),
      );
    })
    .get('/scholen/:id', (context) => {
      const id = context.req.param('id');
      const refusal = schoolRefusal(context, id);
      if (refusal !== undefined) return refuse(context, refusal);
      return look(context, redactie, ({ snapshot, platform }) => schoolView(snapshot, id, platform));
    })
    .put('/scholen/:id', async (context) => {
      const read = await readSchoolBody(context);
      if ('refusal' in read) return refuse(context, read.refusal);
      const { id: school, body, day: goedgekeurdOp } = read;
      const form = formIn(body);
      const fields = strings(body, ['revision']);
      if (form === undefined) return refuse(context, { kind: 'ongeldigVerzoek' });
      if (fields === undefined) return refuse(context, { kind: 'basisOntbreekt' });
      const save = { school, revision: fields.revision, form, goedgekeurdOp };
      return respond(context, await saveSchool(redactie, context.get('account').id, save));
    })
    .get('/scholen/:id/geschiedenis', (context) => {
      const id = context.req.param('id');
      const refusal = schoolRefusal(context, id);
      if (refusal !== undefined) return refuse(context, refusal);
      return look(context, redactie, async () => ({ publicaties: await historyOf(redactie, id) }));
    })
    .get('/scholen/:id/bewijs/:publicatie', (context) => {
      const { id, publicatie } = context.req.param();
      const refusal = schoolRefusal(context, id);
      if (refusal !== undefined) return refuse(context, refusal);
      return look(context, redactie, (state) => proofOf(redactie, state, id, publicatie));
    })
    .post('/scholen/:id/ongedaan', async (context) => {
      const read = await readSchoolBody(context);
      if ('refusal' in read) return refuse(context, read.refusal);
      const fields = strings(read.body, ['publicatie']);
      if (fields === undefined) return refuse(context, { kind: 'ongeldigVerzoek' });
      const undo = { school: read.id, publicatie: fields.publicatie, goedgekeurdOp: read.day };
      return respond(context, await undoPublication(redactie, context.get('account').id, undo));
    })
    .post('/scholen/:id/sluiten', async (context) => {
      const read = await readSchoolBody(context);
      if ('refusal' in read) return refuse(context, read.refusal);
      const fields = strings(read.body, ['revision']);
      if (fields === undefined) return refuse(context, { kind: 'basisOntbreekt' });
      return respond(
        context,
        await closeSchool(redactie, context.get('account').id, { school: read.id, ...fields }),
      );
    });
}

interface SchoolBody {
  readonly id: string;
  readonly body: Body;
  readonly day: string | undefined;
}

async function readSchoolBody(context: Context<AppEnv>): Promise<SchoolBody | { readonly refusal: Refusal }> {
  const id = context.req.param('id') ?? '';
  const refusal = schoolRefusal(context, id);
  if (refusal !== undefined) return { refusal };
  const body = await readBody(context);
  const day = body && dayIn(body, 'goedgekeurdOp');
  return body === undefined || day === null ? { refusal: { kind: 'ongeldigVerzoek' } } : { id, body, day };
}

function seenIn(value: unknown): Seen[] | undefined {
  if (!Array.isArray(value) || value.length === 0 || value.length > 100) return undefined;
  const seen = value.flatMap((item) => (isBody(item) ? (strings(item, ['id', 'revision']) ?? []) : []));
  const isWhole = seen.length === value.length && new Set(seen.map(({ id }) => id)).size === seen.length;
  return isWhole ? seen : undefined;
}

async function historyOf({ store }: Redactie, id: string): Promise<object[]> {
  const history = await store.history(schoolPath(id));
  return history.map(({ id: publicatie, moment, door, goedgekeurdDoor, title, body }) => ({
    publicatie,
    moment,
    functie: door.functie,
    ...(goedgekeurdDoor && { goedgekeurdDoor: goedgekeurdDoor.functie }),
    titel: title,
    ...(body !== undefined && { toelichting: body }),
  }));
}
