// Decap's proxy protocol, as far as a form of one school needs it, on the same functions as the rest of the API.
import { type Context, Hono } from 'hono';
import { isSchoolId, look, noteSchool } from './answer.ts';
import { type Body, isBody, readBody, strings } from './body.ts';
import type { AppEnv, Redactie } from './context.ts';
import { schoolPath } from './platform.ts';
import { refuse } from './refusal.ts';
import { managesSchool, ownSchools } from './rights.ts';
import { saveSchool } from './save.ts';
import type { Snapshot } from './store.ts';

/** An entry in decap-server's shape; `id` is the base revision to save with. */
interface Entry {
  readonly data: string;
  readonly file: { readonly path: string; readonly label?: string; readonly id: string };
}

type Answer = (context: Context<AppEnv>, redactie: Redactie, params: Body) => Response | Promise<Response>;

export function decapRoutes(redactie: Redactie): Hono<AppEnv> {
  return new Hono<AppEnv>().post('/decap', async (context) => {
    const body = await readBody(context);
    const action = body?.action;
    const params = isBody(body?.params) ? body.params : {};
    if (typeof action !== 'string') return refuse(context, { kind: 'ongeldigVerzoek' });
    const answer = Object.hasOwn(actions, action) ? actions[action] : undefined;
    return answer === undefined
      ? refuse(context, { kind: 'actieGeweigerd' })
      : answer(context, redactie, params);
  });
}

// Whatever is not named here is refused: deleting, media, and the editorial workflow, whose place our proposals take.
const actions: Readonly<Record<string, Answer>> = {
  info: (context) => context.json({ repo: 'redactie', publish_modes: ['simple'], type: 'local_fs' }),
  getMedia: (context) => context.json([]),
  getDeployPreview: (context) => context.json(null),
  unpublishedEntries: (context) => context.json([]),
  entriesByFolder: (context, redactie, params) => {
    if (params.folder !== 'content/scholen') return refuse(context, { kind: 'padGeweigerd' });
    return look(context, redactie, ({ account, snapshot }) =>
      ownSchools(account, snapshot).flatMap((id) => entryOf(snapshot, schoolPath(id)) ?? []),
    );
  },
  entriesByFiles: (context, redactie, { files }) => {
    if (!Array.isArray(files) || files.length > 500) return refuse(context, { kind: 'ongeldigVerzoek' });
    const paths = files.map((file) => (isBody(file) ? file.path : undefined));
    if (paths.some((path) => !mayOpen(context, path))) return refuse(context, { kind: 'padGeweigerd' });
    return look(context, redactie, ({ snapshot }) =>
      paths.flatMap((path) => entryOf(snapshot, String(path)) ?? []),
    );
  },
  getEntry: (context, redactie, { path }) => {
    if (!mayOpen(context, path)) return refuse(context, { kind: 'padGeweigerd' });
    return look(context, redactie, ({ snapshot }) => entryOf(snapshot, String(path)));
  },
  persistEntry: async (context, redactie, params) => {
    const { entry, dataFiles = [entry], assets = [] } = params;
    const [file, more] = Array.isArray(dataFiles) ? dataFiles : [];
    if (!isBody(file) || more !== undefined) return refuse(context, { kind: 'ongeldigVerzoek' });
    const fields = strings(file, ['path', 'raw']);
    const id = fields && schoolOf(fields.path);
    // A new path would rename a school, an asset would be a file of its own.
    const isPlain = file.newPath === undefined && Array.isArray(assets) && assets.length === 0;
    if (fields === undefined || id === undefined || !isPlain)
      return refuse(context, { kind: 'padGeweigerd' });
    noteSchool(context, id);
    const base = strings(params, ['revision']);
    if (base === undefined) return refuse(context, { kind: 'basisOntbreekt' });
    const save = { school: id, revision: base.revision, form: { text: fields.raw } };
    const result = await saveSchool(redactie, context.get('account').id, save);
    if ('refusal' in result) return refuse(context, result.refusal);
    return context.json(result.answer);
  },
};

/** The school that a path is the file of; only the one way to write it counts. */
function schoolOf(path: unknown): string | undefined {
  const id = typeof path === 'string' ? /^content\/scholen\/([^/]+)\.yaml$/.exec(path)?.[1] : undefined;
  return id !== undefined && isSchoolId(id) ? id : undefined;
}

function mayOpen(context: Context<AppEnv>, path: unknown): boolean {
  const id = schoolOf(path);
  if (id !== undefined) noteSchool(context, id);
  return id !== undefined && managesSchool(context.get('account'), id);
}

function entryOf({ files }: Snapshot, path: string): Entry | undefined {
  const file = files.get(path);
  return file && { data: file.text, file: { path, label: '', id: file.revision } };
}
