import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from './test-client.ts';
import { linde, read, wilg, wispelberg } from './test-school.ts';
import { startServer, type TestServer } from './test-server.ts';

let server: TestServer;
let school: Client;

beforeEach(async () => {
  server = await startServer();
  school = await server.signIn('secretariaat-voorbeeldscholen');
});

const path = (id: string): string => `content/scholen/${id}.yaml`;

const decap = (action: string, params: object = {}) =>
  school.post('/api/decap', { branch: 'main', action, params: { branch: 'main', ...params } });

const persist = (id: string, raw: string, more: object = {}) =>
  decap('persistEntry', {
    dataFiles: [{ path: path(id), slug: id, raw }],
    assets: [],
    options: { commitMessage: 'x', useWorkflow: false, collectionName: 'scholen' },
    ...more,
  });

describe("Decap's protocol", () => {
  test('tells what it is', async () => {
    expect((await decap('info')).body).toEqual({
      repo: 'redactie',
      publish_modes: ['simple'],
      type: 'local_fs',
    });
  });

  test('lists the own schools as entries whose id is their base revision', async () => {
    const { body } = await decap('entriesByFolder', {
      folder: 'content/scholen',
      extension: 'yaml',
      depth: 1,
    });
    expect(body.map((entry: { file: { path: string } }) => entry.file.path)).toEqual(
      [wispelberg, linde, wilg].map(path),
    );
    const { text, revision } = await read(school, linde);
    expect(body[1]).toEqual({ data: text, file: { path: path(linde), label: '', id: revision } });
    const files = { files: [{ path: path(linde), label: 'De Linde' }] };
    expect((await decap('entriesByFiles', files)).body).toEqual([body[1]]);
    expect((await decap('getEntry', { path: path(linde) })).body).toEqual(body[1]);
  });

  test('saves on the base revision, and answers as every other save', async () => {
    const { text, revision } = await read(school, linde);
    const raw = text.replace('- groepen: [40093]', '- groepen: [40093]\n        vrijePlaatsen: 4');
    const answer = await persist(linde, raw, { revision });
    expect([answer.status, answer.body.kind, answer.body.live.length]).toEqual([200, 'opgeslagen', 1]);
    const again = await persist(linde, raw, { revision });
    expect([again.status, again.body.kind, again.body.error]).toEqual([409, 'verouderd', again.body.message]);
    expect((await persist(linde, raw, { revision: answer.body.school.revision })).body.kind).toBe(
      'ongewijzigd',
    );
    expect((await persist(linde, raw)).body.kind).toBe('basisOntbreekt');
  });

  test('has no media and no workflow of its own', async () => {
    expect((await decap('getMedia', { mediaFolder: 'public' })).body).toEqual([]);
    expect((await decap('unpublishedEntries')).body).toEqual([]);
    expect((await decap('getDeployPreview', { collection: 'scholen', slug: linde })).body).toBe(undefined);
  });

  test.each([
    'deleteFile',
    'deleteFiles',
    'persistMedia',
    'getMediaFile',
    'unpublishedEntry',
    'publishUnpublishedEntry',
    'updateUnpublishedEntryStatus',
    'deleteUnpublishedEntry',
    'constructor',
    '__proto__',
    'toString',
  ])('refuses %s', async (action) => {
    const answer = await decap(action, { paths: [path(linde)], path: path(linde) });
    expect([answer.status, answer.body.kind]).toEqual([403, 'actieGeweigerd']);
  });

  test('refuses more files than one, a new path and anything to upload', async () => {
    const { text: raw, revision } = await read(school, linde);
    const file = { path: path(linde), slug: linde, raw };
    const two = [file, { path: path(wilg), slug: wilg, raw }];
    expect((await persist(linde, raw, { revision, dataFiles: two })).status).toBe(400);
    const moved = [{ ...file, newPath: path('anders') }];
    expect((await persist(linde, raw, { revision, dataFiles: moved })).body.kind).toBe('padGeweigerd');
    const assets = [{ path: 'x.png', content: 'x', encoding: 'base64' }];
    expect((await persist(linde, raw, { revision, assets })).body.kind).toBe('padGeweigerd');
  });
});
