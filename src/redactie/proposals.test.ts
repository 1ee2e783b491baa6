import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Client } from './test-client.ts';
import { linde, niveau, read, save, wispelberg } from './test-school.ts';
import { startServer, type TestServer } from './test-server.ts';

let server: TestServer;
let school: Client;
let deskundige: Client;

beforeEach(async () => {
  server = await startServer();
  school = await server.signIn('secretariaat-voorbeeldscholen');
  deskundige = await server.signIn('lop-deskundige');
});

const raise = (client: Client, to = 150) =>
  save(client, linde, (data) => {
    niveau(data, 6246).capaciteit = to;
  });

async function waiting(client: Client) {
  return (await client.get('/api/voorstellen')).body.voorstellen;
}

async function approve(body: object = {}) {
  const [{ revision }] = await waiting(deskundige);
  return deskundige.post(`/api/voorstellen/${linde}/goedkeuren`, { revision, ...body });
}

describe('a change that waits', () => {
  test('is seen by the school and the LOP, and by no other school', async () => {
    await raise(school);
    const [proposal] = await waiting(school);
    expect(proposal).toMatchObject({
      school: linde,
      naam: 'Voorbeeldschool De Linde',
      wijzigingen: [
        {
          kind: 'capaciteitVerhoogd',
          functie: 'Secretariaat van drie scholen',
          moment: '2026-11-20T09:12:44+01:00',
        },
      ],
    });
    expect(await waiting(deskundige)).toEqual([proposal]);
    expect(await waiting(await server.signIn('secretariaat-wispelberg'))).toEqual([]);
    const { body } = await school.get('/api/mij');
    expect(body.scholen.find(({ id }: { id: string }) => id === linde).wacht).toBe(1);
  });

  test('outlives a later save that says nothing about it, and a restart', async () => {
    await raise(school);
    const [before] = await waiting(school);
    await save(school, linde, (data) => {
      niveau(data, 40093).vrijePlaatsen = 4;
    });
    expect(await waiting(school)).toEqual([before]);
    const { contentFolder, dataFolder } = server;
    const again = await startServer({ contentFolder, dataFolder });
    expect(await waiting(await again.signIn('lop-deskundige'))).toEqual([before]);
  });

  test('is replaced by a later save of the same thing, and both sides hear of it', async () => {
    await raise(school, 150);
    expect((await raise(school, 150)).body.vervallen).toEqual([]);
    const { vervallen } = (await raise(school, 160)).body;
    expect(vervallen).toEqual([expect.stringContaining('naar 150')]);
    for (const client of [school, deskundige]) {
      const { berichten } = (await client.get('/api/mij')).body;
      expect(berichten.map(({ message }: { message: string }) => message)).toEqual([
        expect.stringMatching(/vraagt nu iets anders: .* naar 150/),
      ]);
    }
    const [{ wijzigingen }] = await waiting(school);
    expect(wijzigingen).toHaveLength(1);
    expect(wijzigingen[0].zin).toContain('160');
  });

  test('falls away, and both sides hear of it, when its place is gone', async () => {
    await raise(school);
    const answer = await save(deskundige, linde, (data) => {
      data.aanbod['2026-2027'].niveaus.shift();
    });
    expect(answer.status).toBe(200);
    expect(answer.body.vervallen).toHaveLength(1);
    expect(await waiting(deskundige)).toEqual([]);
    for (const client of [school, deskundige]) {
      const { berichten } = (await client.get('/api/mij')).body;
      expect(berichten.map(({ message }: { message: string }) => message)).toEqual([
        expect.stringContaining('Vervallen, want'),
      ]);
    }
  });
});

describe('approving', () => {
  test('publishes under the moment and the name of the school, with who approved', async () => {
    await raise(school);
    server.time.now = server.time.now.add({ hours: 30 });
    deskundige = await server.signIn('lop-deskundige');
    school = await server.signIn('secretariaat-voorbeeldscholen');
    const answer = await approve({ goedgekeurdOp: '2026-11-21' });
    expect([answer.status, answer.body.kind]).toEqual([200, 'goedgekeurd']);
    expect(answer.body.zinnen).toEqual([answer.body.message]);
    expect(niveau((await read(school, linde)).data, 6246).capaciteit).toBe(150);
    expect(await waiting(deskundige)).toEqual([]);
    const { publicaties } = (await school.get(`/api/scholen/${linde}/geschiedenis`)).body;
    expect(publicaties[0]).toMatchObject({
      moment: '2026-11-20T09:12:44+01:00',
      functie: 'Secretariaat van drie scholen',
      goedgekeurdDoor: 'LOP-deskundige',
    });
    const { berichten } = (await school.get('/api/mij')).body;
    expect(berichten[0].message).toContain('Goedgekeurd door het LOP op 21 november 2026.');
  });

  test('of a raised capaciteit asks for the day of the approval', async () => {
    await raise(school);
    const answer = await approve();
    expect([answer.status, answer.body.kind]).toEqual([422, 'geweigerd']);
    expect(answer.body.geweigerd[0]).toMatch(/: Verhogen kan .* Vul de datum van de goedkeuring in\.$/);
    expect(await waiting(deskundige)).toHaveLength(1);
  });

  test.each(['2026-13-01', 'gisteren', 20261121])('refuses %s as a day', async (goedgekeurdOp) => {
    await raise(school);
    expect((await approve({ goedgekeurdOp })).body.kind).toBe('ongeldigVerzoek');
  });

  test('is only for the proposal as it was seen', async () => {
    await raise(school, 150);
    const [{ revision }] = await waiting(deskundige);
    await raise(school, 160);
    const body = { revision, goedgekeurdOp: '2026-11-19' };
    const answer = await deskundige.post(`/api/voorstellen/${linde}/goedkeuren`, body);
    expect([answer.status, answer.body.kind]).toEqual([409, 'voorstelVeranderd']);
    expect(niveau((await read(school, linde)).data, 6246).capaciteit).toBe(140);
  });

  test('is not for a school', async () => {
    await raise(school);
    const [{ revision }] = await waiting(school);
    for (const action of ['goedkeuren', 'weigeren']) {
      const answer = await school.post(`/api/voorstellen/${linde}/${action}`, { revision, reden: 'Nee' });
      expect([answer.status, answer.body.kind]).toEqual([403, 'alleenDeskundige']);
    }
  });

  test('of nothing is refused', async () => {
    const answer = await deskundige.post(`/api/voorstellen/${linde}/goedkeuren`, { revision: 'x' });
    expect([answer.status, answer.body.kind]).toEqual([404, 'geenVoorstel']);
  });
});

describe('refusing', () => {
  const refuse = async (reden: unknown) => {
    const [{ revision }] = await waiting(deskundige);
    return deskundige.post(`/api/voorstellen/${linde}/weigeren`, { revision, reden });
  };

  test('tells the school why, once, and changes nothing', async () => {
    const before = readFileSync(join(server.contentFolder, 'scholen', `${linde}.yaml`));
    await raise(school);
    expect((await refuse('De commissie keurde 145 goed')).body.kind).toBe('geweigerd');
    expect(readFileSync(join(server.contentFolder, 'scholen', `${linde}.yaml`))).toEqual(before);
    const { berichten } = (await school.get('/api/mij')).body;
    expect(berichten).toHaveLength(1);
    expect(berichten[0].message).toContain('Niet goedgekeurd: De commissie keurde 145 goed.');
    const other = await server.signIn('secretariaat-wispelberg');
    await other.post('/api/berichten/gelezen', { ids: [berichten[0].id] });
    expect((await school.get('/api/mij')).body.berichten).toHaveLength(1);
    await school.post('/api/berichten/gelezen', { ids: [berichten[0].id] });
    expect((await school.get('/api/mij')).body.berichten).toEqual([]);
  });

  test.each([
    ['', 'redenOntbreekt'],
    ['   ', 'redenOntbreekt'],
    [undefined, 'redenOntbreekt'],
    ['x'.repeat(201), 'redenOntbreekt'],
    ['Eén\nen twee', 'redenOntbreekt'],
    ['Leerling geboren op 30/07/2010', 'persoonsgegevens'],
    ['Mail jan@example.be', 'persoonsgegevens'],
  ])('with %j as the reason is refused: %s', async (reden, kind) => {
    await raise(school);
    const answer = await refuse(reden);
    expect([answer.status, answer.body.kind]).toEqual([422, kind]);
    expect(await waiting(deskundige)).toHaveLength(1);
  });
});

describe('withdrawing', () => {
  test('is for the school itself, and the LOP hears of it', async () => {
    await raise(school);
    const [{ revision }] = await waiting(school);
    const other = await server.signIn('secretariaat-wispelberg');
    expect((await other.post(`/api/voorstellen/${linde}/intrekken`, { revision })).body.kind).toBe(
      'nietJouwSchool',
    );
    expect((await school.post(`/api/voorstellen/${linde}/intrekken`, { revision })).body.kind).toBe(
      'ingetrokken',
    );
    expect(await waiting(deskundige)).toEqual([]);
    expect((await deskundige.get('/api/mij')).body.berichten[0].message).toContain('trok in: ');
  });
});

describe('"Nog steeds correct"', () => {
  test('writes the moment, with seconds and in Belgian time, and nothing else', async () => {
    const before = await read(school, wispelberg);
    const answer = await school.post('/api/bevestig', {
      scholen: [{ id: wispelberg, revision: before.revision }],
    });
    expect(answer.body.kind).toBe('bevestigd');
    const after = await read(school, wispelberg);
    expect(after.data).toEqual({ ...before.data, bevestigd: '2026-11-20T09:12:44+01:00' });
    expect(answer.body.scholen[0].revision).toBe(after.revision);
  });

  test('is for all own schools at once, in summer too', async () => {
    server.time.now = server.time.now.add({ hours: 24 * 200 });
    school = await server.signIn('secretariaat-voorbeeldscholen');
    const { scholen } = (await school.get('/api/mij')).body;
    const seen = scholen.map(({ id, revision }: { id: string; revision: string }) => ({ id, revision }));
    expect((await school.post('/api/bevestig', { scholen: seen })).status).toBe(200);
    const again = (await school.get('/api/mij')).body.scholen;
    expect(again.map(({ bevestigd }: { bevestigd: string }) => bevestigd)).toEqual(
      Array(3).fill('2027-06-08T10:12:44+02:00'),
    );
  });

  test('of what changed since it was seen confirms nothing, not even the others', async () => {
    const [a, b] = [await read(school, wispelberg), await read(school, linde)];
    await save(school, linde, (data) => {
      niveau(data, 40093).vrijePlaatsen = 4;
    });
    const seen = [
      { id: wispelberg, revision: a.revision },
      { id: linde, revision: b.revision },
    ];
    const answer = await school.post('/api/bevestig', { scholen: seen });
    expect([answer.status, answer.body.kind]).toEqual([409, 'verouderd']);
    expect((await read(school, wispelberg)).text).toBe(a.text);
  });
});
