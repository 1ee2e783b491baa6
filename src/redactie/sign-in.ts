// Signing in and out. On one's own machine there is nobody to keep out, so that an account is only chosen.
import { type Context, Hono } from 'hono';
import { readBody, strings } from './body.ts';
import type { AppEnv, Redactie } from './context.ts';
import { limitSignIn } from './edge.ts';
import { loadPlatform, type Platform, schoolIn } from './platform.ts';
import { type Refusal, refuse } from './refusal.ts';
import { accountOf } from './rights.ts';
import type { Snapshot } from './store.ts';

export function signInRoutes(redactie: Redactie): Hono<AppEnv> {
  const { sessions, store, reach } = redactie;
  const read = async (): Promise<{ snapshot: Snapshot; platform: Platform } | { refusal: Refusal }> => {
    if (reach.kind !== 'local') return { refusal: { kind: 'lokaalInloggenUit' } };
    const snapshot = await store.current();
    const loaded = loadPlatform(snapshot.files);
    return 'problems' in loaded
      ? { refusal: { kind: 'inhoudOngeldig' } }
      : { snapshot, platform: loaded.platform };
  };
  return (
    new Hono<AppEnv>()
      // For who comes to the door: a page can ask this without being refused.
      .get('/sessie', async (context) => {
        const session = await sessions.read(context);
        return context.json({ ingelogd: typeof session !== 'string' });
      })
      .get('/inloggen', async (context) => {
        const found = await read();
        return 'refusal' in found
          ? refuse(context, found.refusal)
          : context.json(accountList(found.snapshot, found.platform));
      })
      .post('/inloggen', limitSignIn(redactie), async (context) => {
        const found = await read();
        if ('refusal' in found) return refuse(context, found.refusal);
        const body = await readBody(context);
        const fields = body && strings(body, ['account']);
        if (fields === undefined) return refuse(context, { kind: 'ongeldigVerzoek' });
        const account = accountOf(found.platform, fields.account);
        if (account === undefined) return refuse(context, { kind: 'onbekendAccount' });
        await sessions.start(context, account.id);
        context.set('account', account);
        return context.json({
          kind: 'ingelogd',
          account: { id: account.id, functie: account.functie, rol: account.rol },
        });
      })
      .post('/uitloggen', async (context: Context<AppEnv>) => {
        await sessions.end(context);
        // What the form kept in the browser of a shared computer goes too.
        context.header('clear-site-data', '"storage"');
        return context.json({ kind: 'uitgelogd' });
      })
  );
}

function accountList({ files }: Snapshot, platform: Platform): object {
  return {
    accounts: platform.toegang.accounts.map(({ id, functie, rol, scholen = [] }) => ({
      id,
      functie,
      rol,
      scholen: scholen.map((school) => ({
        id: school,
        naam: schoolIn(files, school, platform)?.naam ?? school,
      })),
    })),
  };
}
