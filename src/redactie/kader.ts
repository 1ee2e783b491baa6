// The files of the LOP that a form is filled in and checked against, for everybody who signed in. Who has access is not among them.
import { Hono } from 'hono';
import { look } from './answer.ts';
import type { AppEnv, Redactie } from './context.ts';

export function kaderRoutes(redactie: Redactie): Hono<AppEnv> {
  return new Hono<AppEnv>().get('/kader', (context) =>
    look(context, redactie, ({ platform: { lop, kalender, catalogue } }) => ({
      lop,
      kalender,
      groepen: [...catalogue.values()],
    })),
  );
}
