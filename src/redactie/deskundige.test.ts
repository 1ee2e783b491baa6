import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../bron/content-folder.ts';
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

const nieuw = {
  naam: 'Sint-Élisabeth',
  straat: "Korte d'Hane 5",
  postcode: 9000,
  gemeente: 'Gent',
  onderwijs: 'gewoon',
  aanbod: { '2026-2027': { niveaus: [{ groepen: [40093] }] } },
};
const id = 'sint-elisabeth-korte-dhane-5';

function onDisk(path: string): string {
  return readFileSync(join(server.contentFolder, path), 'utf8');
}

describe('a new school', () => {
  test('gets a file under its name and street, in plain letters', async () => {
    const answer = await deskundige.post('/api/scholen', { data: nieuw });
    expect([answer.status, answer.body.kind, answer.body.school.id]).toEqual([200, 'opgericht', id]);
    expect(onDisk(`scholen/${id}.yaml`)).toContain('naam: Sint-Élisabeth\n');
    expect(readContent(server.contentFolder).problems).toEqual([]);
  });

  test('with the same name and street gets its schoolnummer behind it, and without one is refused', async () => {
    await deskundige.post('/api/scholen', { data: nieuw });
    expect((await deskundige.post('/api/scholen', { data: nieuw })).body.kind).toBe('schoolBestaatAl');
    const second = { ...nieuw, vestiging: { schoolnummer: 4321 } };
    expect((await deskundige.post('/api/scholen', { data: second })).body.school.id).toBe(`${id}-4321`);
    expect((await deskundige.post('/api/scholen', { data: second })).status).toBe(409);
  });

  test.each([
    ['Søren Łódź', 'Straße 1', 'soren-lodz-strasse-1'],
    ['Ægir Œuvre', 'Þing đ', 'aegir-oeuvre-thing-d'],
    ['Con', '-', 'con-4321'],
    ['LPT1', '-', 'lpt1-4321'],
    ['Index', '-', 'index-4321'],
    ['Con', 'Lei 1', 'con-lei-1'],
  ])('called %s at %s stands under %s', async (naam, straat, expected) => {
    const data = { ...nieuw, naam, straat, vestiging: { schoolnummer: 4321 } };
    expect((await deskundige.post('/api/scholen', { data })).body.school?.id).toBe(expected);
  });

  test('whose name means something to a file system needs no schoolnummer', async () => {
    const data = { ...nieuw, naam: 'Con', straat: '-' };
    expect((await deskundige.post('/api/scholen', { data })).body.school?.id).toBe('con-school');
  });

  test('is checked like every other', async () => {
    const answer = await deskundige.post('/api/scholen', { data: { ...nieuw, postcode: 'x' } });
    expect([answer.status, answer.body.kind]).toEqual([422, 'ongeldig']);
  });

  test('is not made by a school', async () => {
    expect((await school.post('/api/scholen', { data: nieuw })).body.kind).toBe('alleenDeskundige');
    expect(existsSync(join(server.contentFolder, `scholen/${id}.yaml`))).toBe(false);
  });
});

describe('closing a school', () => {
  test('removes it, and its accounts where they managed nothing else', async () => {
    const { revision } = await read(deskundige, wispelberg);
    const answer = await deskundige.post(`/api/scholen/${wispelberg}/sluiten`, { revision });
    expect([answer.status, answer.body]).toMatchObject([
      200,
      { kind: 'gesloten', accountsWeg: ['secretariaat-wispelberg'] },
    ]);
    expect(existsSync(join(server.contentFolder, `scholen/${wispelberg}.yaml`))).toBe(false);
    expect(onDisk('toegang.yaml')).not.toContain('wispelberg');
    expect(readContent(server.contentFolder).problems).toEqual([]);
    expect((await school.get(`/api/scholen/${wispelberg}`)).status).toBe(403);
    expect((await deskundige.get(`/api/scholen/${wispelberg}`)).body.kind).toBe('onbekendeSchool');
  });

  test('ends what waited for it', async () => {
    await save(school, linde, (data) => {
      niveau(data, 6246).capaciteit = 150;
    });
    const { revision } = await read(deskundige, linde);
    await deskundige.post(`/api/scholen/${linde}/sluiten`, { revision });
    expect((await deskundige.get('/api/voorstellen')).body.voorstellen).toEqual([]);
  });

  test('can be undone; then somebody still has to confirm it', async () => {
    const { revision, text } = await read(deskundige, linde);
    await deskundige.post(`/api/scholen/${linde}/sluiten`, { revision });
    const [{ publicatie }] = (await deskundige.get(`/api/scholen/${linde}/geschiedenis`)).body.publicaties;
    const answer = await deskundige.post(`/api/scholen/${linde}/ongedaan`, { publicatie });
    expect([answer.status, answer.body.kind]).toEqual([200, 'ongedaan']);
    expect(onDisk(`scholen/${linde}.yaml`)).toBe(text.replace(/^bevestigd: .*\n/m, ''));
  });

  test('is refused to a school, and over an old revision', async () => {
    const { revision } = await read(school, linde);
    expect((await school.post(`/api/scholen/${linde}/sluiten`, { revision })).body.kind).toBe(
      'alleenDeskundige',
    );
    await save(school, linde, (data) => {
      niveau(data, 40093).vrijePlaatsen = 4;
    });
    expect((await deskundige.post(`/api/scholen/${linde}/sluiten`, { revision })).status).toBe(409);
  });
});

describe('undoing', () => {
  async function lastPublication(): Promise<string> {
    return (await deskundige.get(`/api/scholen/${linde}/geschiedenis`)).body.publicaties[0].publicatie;
  }

  test('publishes the opposite, and keeps what came after', async () => {
    await save(school, linde, (data) => {
      niveau(data, 40093).vrijePlaatsen = 4;
    });
    const publicatie = await lastPublication();
    await save(school, linde, (data) => {
      niveau(data, 40099).vrijePlaatsen = 2;
    });
    const answer = await deskundige.post(`/api/scholen/${linde}/ongedaan`, { publicatie });
    expect([answer.status, answer.body.kind]).toEqual([200, 'ongedaan']);
    const { data } = await read(school, linde);
    expect([niveau(data, 40093).vrijePlaatsen, niveau(data, 40099).vrijePlaatsen]).toEqual([undefined, 2]);
    const [{ titel }] = (await deskundige.get(`/api/scholen/${linde}/geschiedenis`)).body.publicaties;
    expect(titel).toMatch(/^Ongedaan gemaakt: /);
  });

  test('is refused when somebody changed the same since', async () => {
    for (const vrijePlaatsen of [4, 3]) {
      await save(school, linde, (data) => {
        niveau(data, 40093).vrijePlaatsen = vrijePlaatsen;
      });
    }
    const { publicaties } = (await deskundige.get(`/api/scholen/${linde}/geschiedenis`)).body;
    const answer = await deskundige.post(`/api/scholen/${linde}/ongedaan`, {
      publicatie: publicaties[1].publicatie,
    });
    expect([answer.status, answer.body.kind]).toEqual([409, 'ongedaanKanNiet']);
    expect(niveau((await read(school, linde)).data, 40093).vrijePlaatsen).toBe(3);
  });

  test('is for the LOP alone, and for publications of this school alone', async () => {
    await save(school, linde, (data) => {
      niveau(data, 40093).vrijePlaatsen = 4;
    });
    const publicatie = await lastPublication();
    expect((await school.post(`/api/scholen/${linde}/ongedaan`, { publicatie })).body.kind).toBe(
      'alleenDeskundige',
    );
    const other = await deskundige.post(`/api/scholen/${wispelberg}/ongedaan`, { publicatie });
    expect(other.body.kind).toBe('onbekendePublicatie');
  });
});

describe('on behalf of a school', () => {
  test('the LOP raises a capaciteit at once, with the day of its approval', async () => {
    const raise = (more: object) =>
      save(
        deskundige,
        linde,
        (data) => {
          niveau(data, 6246).capaciteit = 150;
        },
        more,
      );
    expect((await raise({})).body.kind).toBe('geweigerd');
    const answer = await raise({ goedgekeurdOp: '2026-11-19' });
    expect([answer.status, answer.body.wacht]).toEqual([200, []]);
    const [{ titel }] = (await deskundige.get(`/api/scholen/${linde}/geschiedenis`)).body.publicaties;
    expect(titel).toContain('namens de school');
  });
});

describe("the LOP's own files", () => {
  const readFile = async (soort: string) => (await deskundige.get(`/api/platform/${soort}`)).body;
  const put = async (soort: string, edit: (text: string) => string) => {
    const { text, revision } = await readFile(soort);
    return deskundige.put(`/api/platform/${soort}`, { revision, text: edit(text) });
  };

  test('are saved in the fixed notation, and count from the next request', async () => {
    const answer = await put('toegang', (text) =>
      text.replace(`scholen: [${wispelberg}]`, `scholen: ["${linde}"]`),
    );
    expect([answer.status, answer.body.kind]).toEqual([200, 'opgeslagen']);
    expect(onDisk('toegang.yaml')).toBe(answer.body.text);
    const client = await server.signIn('secretariaat-wispelberg');
    expect((await client.get(`/api/scholen/${linde}`)).status).toBe(200);
    expect((await client.get(`/api/scholen/${wispelberg}`)).status).toBe(403);
  });

  test('the whole catalogue may be sent back, though it is larger than a form', async () => {
    const answer = await put('groepen', (text) => text);
    expect([answer.status, answer.body.kind]).toEqual([200, 'ongewijzigd']);
  });

  test.each([
    [
      'toegang',
      'without the last LOP-deskundige',
      (text: string) => text.slice(0, text.indexOf('  - id: lop-deskundige')),
      'noDeskundige',
    ],
    [
      'toegang',
      'with a school that does not exist',
      (text: string) => text.replaceAll(wispelberg, 'nergens'),
      'unknownSchool',
    ],
    [
      'toegang',
      'with an address of a person',
      (text: string) => text.replace('functie: Secretariaat\n', 'functie: jan@example.be\n'),
      'personalData',
    ],
    [
      'toegang',
      'with a telephone number',
      (text: string) => text.replace('functie: Secretariaat\n', 'functie: Bel 0470 12 34 56\n'),
      'personalData',
    ],
    [
      'lop',
      'with a year that is none',
      (text: string) => text.replace('lopend: 2026-2027', 'lopend: 2026-2028'),
      'schooljaarNotConsecutive',
    ],
    [
      'lop',
      'without a switch that schools still use',
      (text: string) => text.replace('contingenten: true', 'contingenten: false'),
      'switchedOff',
    ],
    [
      'kalender',
      'without a year that schools still use',
      (text: string) => text.slice(0, text.indexOf('  2027-2028:')),
      'missing',
    ],
    [
      'groepen',
      'without a group that schools still use',
      (text: string) => text.replace(/ {2}- nummer: 40093\n(?: {4}.*\n)+/, ''),
      'unknownGroep',
    ],
    ['groepen', 'emptied', () => '', 'empty'],
  ])('%s %s is refused', async (soort, _name, edit, kind) => {
    const before = onDisk(`${soort}.yaml`);
    const answer = await put(soort, edit);
    expect([answer.status, answer.body.kind]).toEqual([422, 'ongeldig']);
    expect(answer.body.problems.map((problem: { kind: string }) => problem.kind)).toContain(kind);
    expect(onDisk(`${soort}.yaml`)).toBe(before);
    expect(answer.text + server.log.join('')).not.toMatch(/jan@|0470/);
  });

  test('over an old revision are refused', async () => {
    const { revision, text } = await readFile('lop');
    await put('lop', (now) => now.replace('nietRecentNaDagen: 28', 'nietRecentNaDagen: 21'));
    const answer = await deskundige.put('/api/platform/lop', { revision, text });
    expect([answer.status, answer.body.kind, answer.body.wie.length]).toEqual([409, 'verouderd', 1]);
  });

  test('are closed to schools, whatever they send', async () => {
    for (const soort of ['lop', 'toegang', 'nergens']) {
      expect((await school.get(`/api/platform/${soort}`)).body.kind).toBe('alleenDeskundige');
      const large = { revision: 'x', text: 'x'.repeat(300 * 1024) };
      expect((await school.put(`/api/platform/${soort}`, large)).body.kind).toBe('alleenDeskundige');
    }
  });
});
