import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { contentDisk } from './content-disk.ts';
import { openLocalStore } from './local-store.ts';
import { niveau, read, save, wilg, wispelberg } from './test-school.ts';
import { copyContent, startServer, type TestServer } from './test-server.ts';

const account = 'secretariaat-wispelberg';

function fileOf({ contentFolder }: TestServer, id = wispelberg): string {
  return join(contentFolder, 'scholen', `${id}.yaml`);
}

describe('a save', () => {
  test('of one number is one line in the file', async () => {
    const server = await startServer();
    const before = readFileSync(fileOf(server), 'utf8');
    const client = await server.signIn(account);
    const answer = await save(client, wispelberg, (data) => {
      niveau(data, 40093).vrijePlaatsen = 12;
    });
    expect([answer.status, answer.body.kind, answer.body.live.length]).toEqual([200, 'opgeslagen', 1]);
    const after = readFileSync(fileOf(server), 'utf8');
    expect(after.split('\n').filter((line) => !before.split('\n').includes(line))).toEqual([
      '        vrijePlaatsen: 12',
    ]);
    expect(answer.body.school.text).toBe(after);
  });

  test('answers with the revision for the next save of the same form', async () => {
    const server = await startServer();
    const client = await server.signIn(account);
    const first = await save(client, wispelberg, (data) => {
      niveau(data, 40093).vrijePlaatsen = 12;
    });
    const { revision, data } = first.body.school;
    niveau(data, 40093).vrijePlaatsen = 11;
    const second = await client.put(`/api/scholen/${wispelberg}`, { revision, data });
    expect([second.status, second.body.live.length]).toEqual([200, 1]);
  });

  test('may come as YAML, in any notation, and is written in the fixed one', async () => {
    const server = await startServer();
    const client = await server.signIn(account);
    const { revision, text } = await read(client, wispelberg);
    const loose = text
      .replace('naam: Atheneum Wispelberg', 'naam:   "Atheneum Wispelberg"')
      .replace('[40093]', '[ 40093 ]\n        vrijePlaatsen: JA');
    const answer = await client.put(`/api/scholen/${wispelberg}`, { revision, text: loose });
    expect(answer.status).toBe(200);
    expect(readFileSync(fileOf(server), 'utf8')).toContain('naam: Atheneum Wispelberg\n');
    expect(answer.body.school.text).toContain('- groepen: [40093]\n        vrijePlaatsen: JA');
  });

  test('without a change writes nothing', async () => {
    const server = await startServer();
    const client = await server.signIn(account);
    const answer = await save(client, wispelberg, () => undefined);
    expect([answer.status, answer.body.kind]).toEqual([200, 'ongewijzigd']);
    expect((await client.get(`/api/scholen/${wispelberg}/geschiedenis`)).body.publicaties).toEqual([]);
  });

  test('publishes what is harmless and lays the rest before the LOP', async () => {
    const server = await startServer();
    const client = await server.signIn(account);
    const answer = await save(client, wispelberg, (data) => {
      data.naam = 'Atheneum aan de Wispelberg';
      niveau(data, 40091).vrijePlaatsen = 'JA';
    });
    expect(answer.status).toBe(200);
    expect([answer.body.live.length, answer.body.wacht.length]).toEqual([1, 1]);
    expect(answer.body.school.data.naam).toBe('Atheneum Wispelberg');
    expect(answer.body.school.voorstel.wijzigingen).toHaveLength(1);
    expect(readFileSync(fileOf(server), 'utf8')).toContain('vrijePlaatsen: JA');
  });

  test.each([
    ['Eén wijziging wacht op het LOP.', ['naam']],
    ['2 wijzigingen wachten op het LOP.', ['naam', 'gemeente']],
  ])('of which everything waits does not say that it is live: %s', async (message, fields) => {
    const server = await startServer();
    const client = await server.signIn(account);
    const answer = await save(client, wispelberg, (data) => {
      for (const field of fields) data[field] = 'Elders';
    });
    expect([answer.status, answer.body.live, answer.body.message]).toEqual([200, [], message]);
    expect(answer.body.zinnen.join(' ')).not.toContain('succesvol');
    expect(answer.body.zinnen[0]).toContain(message.slice(0, -1));
  });

  test('that loses to another one each time is asked again later, and not told that the server stops', async () => {
    const { contentFolder, dataFolder } = copyContent();
    const local = openLocalStore({ contentFolder, dataFolder });
    const store = { ...local, commit: async () => ({ kind: 'moved' as const }) };
    const server = await startServer({ contentFolder, dataFolder, store });
    const client = await server.signIn(account);
    const answer = await save(client, wispelberg, (data) => {
      niveau(data, 40093).vrijePlaatsen = 12;
    });
    expect([answer.status, answer.body.kind]).toEqual([503, 'bezet']);
  });

  test('whose connection closes while it comes in is no fault of the server', async () => {
    const server = await startServer();
    const { cookie } = await server.signIn(account);
    const socket = connect(server.port, '127.0.0.1');
    const head = [
      `PUT /api/scholen/${wispelberg} HTTP/1.1`,
      `Host: localhost:${server.port}`,
      `Origin: http://localhost:${server.port}`,
      `Cookie: ${cookie}`,
      'Sec-Fetch-Site: same-origin',
      'Content-Type: application/json',
      'Content-Length: 1000',
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n{"revision"`);
    await setTimeout(200);
    socket.destroy();
    await expect.poll(() => server.log.length).toBe(2);
    expect(JSON.parse(server.log.at(-1) ?? '')).toMatchObject({ kind: 'afgebroken', status: 400 });
  });

  test('with a part that is refused writes nothing at all', async () => {
    const server = await startServer();
    const before = readFileSync(fileOf(server));
    const client = await server.signIn(account);
    const answer = await save(client, wispelberg, (data) => {
      data.net = 'GO!';
      niveau(data, 40091).vrijePlaatsen = 'JA';
    });
    expect([answer.status, answer.body.kind, answer.body.geweigerd.length]).toEqual([422, 'geweigerd', 1]);
    expect(readFileSync(fileOf(server))).toEqual(before);
  });

  test('of invalid data names each field and its place, and writes nothing', async () => {
    const server = await startServer();
    const before = readFileSync(fileOf(server));
    const client = await server.signIn(account);
    const answer = await save(client, wispelberg, (data) => {
      niveau(data, 40091).vrijePlaatsen = 'vijf';
      data.email = 'geen adres';
    });
    expect([answer.status, answer.body.kind]).toEqual([422, 'ongeldig']);
    expect(answer.body.problems).toEqual([
      expect.objectContaining({ kind: 'wrongForm', at: ['email'], field: 'E-mail' }),
      expect.objectContaining({
        kind: 'wrongForm',
        at: ['aanbod', '2026-2027', 'niveaus', 1, 'vrijePlaatsen'],
        message: 'Vrije plaatsen: vul 0, JA of een getal in, of laat leeg. Er staat "vijf".',
      }),
    ]);
    expect(readFileSync(fileOf(server))).toEqual(before);
  });

  test.each(['x', 'of another school'])('over a revision that never was: %s', async (which) => {
    const server = await startServer();
    const deskundige = await server.signIn('lop-deskundige');
    const other = await read(deskundige, wilg);
    await save(deskundige, wilg, (data) => {
      data.naam = 'Wilg';
    });
    const client = await server.signIn(account);
    const { data } = await read(client, wispelberg);
    const revision = which === 'x' ? 'x' : other.revision;
    const answer = await client.put(`/api/scholen/${wispelberg}`, { revision, data });
    expect([answer.status, answer.body.kind]).toEqual([409, 'onbekendeBasis']);
    const { text } = (await deskundige.get('/api/platform/lop')).body;
    const platform = await deskundige.put('/api/platform/lop', { revision: 'x', text });
    expect([platform.status, platform.body.kind]).toEqual([409, 'onbekendeBasis']);
  });

  test('needs the revision that the form was opened with', async () => {
    const server = await startServer();
    const client = await server.signIn(account);
    const { data } = await read(client, wispelberg);
    const answer = await client.put(`/api/scholen/${wispelberg}`, { data });
    expect([answer.status, answer.body.kind]).toEqual([400, 'basisOntbreekt']);
  });

  test('cannot write bevestigd itself', async () => {
    const server = await startServer();
    const client = await server.signIn(account);
    const answer = await save(client, wispelberg, (data) => {
      data.bevestigd = '2026-11-20T09:00:00+01:00';
    });
    expect([answer.status, answer.body.kind]).toEqual([422, 'geweigerd']);
  });
});

describe('an emptied form', () => {
  test.each([
    ['no text', '', 422],
    ['an empty mapping', '{}', 422],
    [
      'without its offer',
      'naam: Atheneum Wispelberg\nstraat: Wispelbergstraat 2\npostcode: 9000\ngemeente: Gent\nonderwijs: gewoon\n',
      422,
    ],
  ])('%s is refused', async (_name, text, status) => {
    const server = await startServer();
    const client = await server.signIn(account);
    const { revision } = await read(client, wispelberg);
    const answer = await client.put(`/api/scholen/${wispelberg}`, { revision, text });
    expect(answer.status).toBe(status);
  });

  test('without a whole year goes to the expert, and the file stays as it was', async () => {
    const server = await startServer();
    const before = readFileSync(fileOf(server));
    const client = await server.signIn(account);
    const answer = await save(client, wispelberg, (data) => {
      data.aanbod = {};
    });
    expect(answer.status).toBe(200);
    expect(answer.body.live).toEqual([]);
    expect(answer.body.wacht.length).toBeGreaterThan(0);
    expect(readFileSync(fileOf(server))).toEqual(before);
  });
});

describe('a form that grew old', () => {
  test('is refused with who changed what, and both stay as they are', async () => {
    const server = await startServer();
    const [first, second] = [
      await server.signIn(account),
      await server.signIn('secretariaat-voorbeeldscholen'),
    ];
    const { data, revision } = await read(second, wispelberg);
    await save(first, wispelberg, (form) => {
      niveau(form, 40093).vrijePlaatsen = 12;
    });
    data.telefoon = '09 225 22 46';
    const answer = await second.put(`/api/scholen/${wispelberg}`, { revision, data });
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({
      kind: 'verouderd',
      wie: ['Secretariaat paste dit aan op 20/11/2026 om 9.12 uur.'],
      revision: (await read(second, wispelberg)).revision,
    });
    expect(answer.body.wijzigingen).toHaveLength(1);
    expect(readFileSync(fileOf(server), 'utf8')).not.toContain('telefoon');
  });

  test('is refused too when somebody edited the file by hand', async () => {
    const server = await startServer();
    const client = await server.signIn(account);
    const { data, revision } = await read(client, wispelberg);
    const text = readFileSync(fileOf(server), 'utf8').replace(
      'gemeente: Gent\n',
      'gemeente: Gent\nemail: info@wispelberg.example\n',
    );
    writeFileSync(fileOf(server), text);
    const answer = await client.put(`/api/scholen/${wispelberg}`, { revision, data });
    expect([answer.status, answer.body.kind]).toEqual([409, 'verouderd']);
  });

  test('of another school does not make this one old', async () => {
    const server = await startServer();
    const client = await server.signIn('secretariaat-voorbeeldscholen');
    const { data, revision } = await read(client, wispelberg);
    await save(client, wilg, (form) => {
      form.telefoon = '09 225 22 46';
    });
    niveau(data, 40093).vrijePlaatsen = 12;
    expect((await client.put(`/api/scholen/${wispelberg}`, { revision, data })).status).toBe(200);
  });

  test('is not old after a confirmation, which stays', async () => {
    const server = await startServer();
    const client = await server.signIn(account);
    const { data, revision } = await read(client, wispelberg);
    await client.post('/api/bevestig', { scholen: [{ id: wispelberg, revision }] });
    niveau(data, 40093).vrijePlaatsen = 12;
    const answer = await client.put(`/api/scholen/${wispelberg}`, { revision, data });
    expect(answer.status).toBe(200);
    expect(answer.body.school.data.bevestigd).toBe('2026-11-20T09:12:44+01:00');
  });
});

describe('personal data', () => {
  const number = '85.07.30-033.28';
  test.each([
    ['in a free text', (data: object, n: object) => Object.assign(n, { info: `Bel voor ${number}` }) && data],
    ['as the name of the school', (data: object) => Object.assign(data, { naam: `Jan ${number}` })],
    [
      'where a number belongs',
      (data: object, n: object) => Object.assign(n, { vrijePlaatsen: number }) && data,
    ],
    ['as a telephone number', (data: object) => Object.assign(data, { telefoon: number })],
    ['as a field that does not exist', (data: object) => Object.assign(data, { [number]: 1 })],
    [
      'as the name of a school year',
      (data: { aanbod: object }) => Object.assign(data.aanbod, { [number]: { niveaus: [] } }),
    ],
    [
      'as a combination of a date and a field',
      (data: object) => Object.assign(data, { geboren: '30/07/1985' }),
    ],
  ])('%s is refused and never repeated, not in the answer and not in the log', async (_name, edit) => {
    const server = await startServer();
    const client = await server.signIn(account);
    const answer = await save(client, wispelberg, (data) => edit(data, niveau(data, 40091)));
    expect([answer.status, answer.body.kind]).toEqual([422, 'ongeldig']);
    const everything = answer.text + server.log.join('');
    expect(everything).not.toContain(number);
    expect(everything).not.toContain('1985');
    expect(everything).not.toContain('Jan');
  });
});

describe('a failed write', () => {
  test('leaves the old file whole, and says that the input is still there', async () => {
    const server = await startServer();
    const client = await server.signIn(account);
    const { data, revision } = await read(client, wispelberg);
    niveau(data, 40093).vrijePlaatsen = 12;
    const before = readFileSync(fileOf(server));
    const disk = contentDisk(server.contentFolder);
    const failing = openLocalStore({
      contentFolder: server.contentFolder,
      dataFolder: server.dataFolder,
      disk: {
        ...disk,
        write: () => {
          throw Object.assign(new Error('no space left for jan@example.be'), { code: 'ENOSPC' });
        },
      },
    });
    const broken = await startServer({ ...server, store: failing });
    const stuck = await broken.signIn(account);
    const answer = await stuck.put(`/api/scholen/${wispelberg}`, { revision, data });
    expect([answer.status, answer.body.kind]).toEqual([500, 'nietGelukt']);
    expect(answer.body.message).toBe('Opslaan lukt nu niet. Je invoer staat er nog.');
    expect(answer.text + broken.log.join('')).not.toContain('jan@');
    expect(broken.log.join('')).toContain('ENOSPC');
    expect(readFileSync(fileOf(server))).toEqual(before);
    expect((await client.put(`/api/scholen/${wispelberg}`, { revision, data })).status).toBe(200);
  });

  test('of the files of the LOP by hand stops saving until they are mended, and names the file in the log', async () => {
    const server = await startServer();
    const client = await server.signIn(account);
    appendFileSync(join(server.contentFolder, 'lop.yaml'), 'fout: 1\n');
    const answer = await client.get('/api/mij');
    expect([answer.status, answer.body.kind]).toEqual([503, 'inhoudOngeldig']);
    expect(server.log.join('')).toContain('content/lop.yaml unknownKey');
    expect((await server.ask({ path: '/gezond' })).status).toBe(503);
  });
});
