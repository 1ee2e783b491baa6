// What a school reported can be shown later, from the record: to the school and the LOP, and to nobody else.
import { expect, test } from 'vitest';
import { linde, niveau, save } from './test-school.ts';
import { startServer } from './test-server.ts';

test('a volzetverklaring is found by its moment and by its publication, with groups, number and moment', async () => {
  const server = await startServer();
  const school = await server.signIn('secretariaat-voorbeeldscholen');
  const saved = await save(school, linde, (data) => {
    Object.assign(niveau(data, 40093), { vrijePlaatsen: 0, ingeschrevenBijVolzet: 23 });
  });
  expect(saved.body).toMatchObject({ bewijs: true, moment: '2026-11-20T09:12:44+01:00' });
  const history = await school.get(`/api/scholen/${linde}/geschiedenis`);
  const [{ publicatie }] = history.body.publicaties;
  for (const name of [publicatie, encodeURIComponent(saved.body.moment)]) {
    const proof = await school.get(`/api/scholen/${linde}/bewijs/${name}`);
    expect(proof.body).toMatchObject({
      naam: 'Voorbeeldschool De Linde',
      moment: '2026-11-20T09:12:44+01:00',
      functie: 'Secretariaat van drie scholen',
      namensSchool: false,
      meldingen: [{ soort: 'volzetVerklaard', groepen: [{ nummer: 40093 }], ingeschreven: 23 }],
    });
  }
  const other = await server.signIn('secretariaat-wispelberg');
  expect((await other.get(`/api/scholen/${linde}/bewijs/${publicatie}`)).status).toBe(403);
});

test('a save that reports nothing says so, and what never was has no proof', async () => {
  const server = await startServer();
  const school = await server.signIn('secretariaat-voorbeeldscholen');
  const saved = await save(school, linde, (data) => {
    data.telefoon = '09 123 45 67';
  });
  expect(saved.body.bewijs).toBe(false);
  expect((await school.get(`/api/scholen/${linde}/bewijs/nooit`)).status).toBe(404);
});
