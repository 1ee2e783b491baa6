import { describe, expect, test, vi } from 'vitest';
import { writeContent } from '../../load/write.ts';
import type { School } from '../../model/content.ts';
import { loadPlatform, schoolIn, schoolPath } from '../platform.ts';
import type { Commit, Snapshot, Store, WaitingChange } from '../store.ts';
import { copyContent } from '../test-server.ts';
import { blobSha } from './git-hash.ts';
import { openStoreOn, owner, repo, type StandIn, standInFor } from './stand-in.fixture.ts';

vi.setConfig({ testTimeout: 60_000 });

const linde = 'voorbeeldschool-de-linde-lindelei-1';
const wilg = 'voorbeeldschool-de-wilg-wilgenlaan-3';
const door = { id: 'linde-secretariaat', functie: 'Secretariaat', rol: 'schoolbeheerder' } as const;
const moment = '2026-11-20T09:12:44+01:00';
const at = `/repos/${owner}/${repo}`;

function schoolOf(snapshot: Snapshot, id: string): School {
  const loaded = loadPlatform(snapshot.files);
  const school = 'platform' in loaded ? schoolIn(snapshot.files, id, loaded.platform) : undefined;
  if (school === undefined) throw new Error(`no ${id}`);
  return school;
}

async function saveOf(store: Store, id: string, change: Partial<School>): Promise<Commit> {
  const snapshot = await store.current();
  const text = writeContent('school', { ...schoolOf(snapshot, id), ...change });
  const files = [{ path: schoolPath(id), text }];
  return {
    base: snapshot.revision,
    door,
    moment,
    title: 'De Linde: telefoon gewijzigd',
    files,
    proposals: [],
    notices: [],
  };
}

function waitingFor(naam: string, to: string): WaitingChange[] {
  return [
    { change: { kind: 'schoolgegevenGewijzigd', veld: 'naam', edit: { from: naam, to } }, door, moment },
  ];
}

async function mainLog(
  standIn: StandIn,
): Promise<readonly { sha: string; commit: { message: string }; parents: unknown[] }[]> {
  return (await standIn.as(owner, 'GET', `${at}/commits?sha=main&per_page=100`)).data;
}

describe('publishing on GitHub', () => {
  test('moves main by one commit with one parent, one changed file and the moment of saving', async () => {
    const { contentFolder, dataFolder } = copyContent();
    const standIn = await standInFor(contentFolder);
    const { store } = await openStoreOn(standIn, dataFolder);
    const before = await store.current();
    expect(before.files.size).toBeGreaterThan(50);
    const commit = await saveOf(store, linde, { telefoon: '09 111 11 11' });
    const result = await store.commit(commit);
    if (result.kind !== 'committed') throw new Error('moved');
    const [last, previous] = await mainLog(standIn);
    expect(last?.sha).toBe(result.snapshot.revision);
    expect(previous?.sha).toBe(before.revision);
    const { data } = await standIn.as(owner, 'GET', `${at}/commits/${last?.sha}`);
    expect(data.parents).toHaveLength(1);
    expect(data.files.map((file: { filename: string }) => file.filename)).toEqual([schoolPath(linde)]);
    expect(data.files[0].additions).toBe(1);
    expect(data.commit.author).toEqual({
      name: 'Secretariaat (linde-secretariaat)',
      email: 'linde-secretariaat@vrije-plaatsen.invalid',
      date: '2026-11-20T08:12:44Z',
    });
    expect(last?.commit.message).toMatchInlineSnapshot(`
      "De Linde: telefoon gewijzigd

      - telefoon gewijzigd

      Door: linde-secretariaat (schoolbeheerder) Secretariaat
      "
    `);
    const read = (await (await openStoreOn(standIn, `${dataFolder}2`)).store.current()).files.get(
      schoolPath(linde),
    );
    expect(read).toEqual(result.snapshot.files.get(schoolPath(linde)));
    expect(read?.revision).toBe(blobSha(read?.text ?? ''));
  });

  test('opens one pull request for what waits, and lays it on the new main after a publish', async () => {
    const { contentFolder, dataFolder } = copyContent();
    const standIn = await standInFor(contentFolder);
    const { store } = await openStoreOn(standIn, dataFolder);
    const { naam } = schoolOf(await store.current(), linde);
    const commit = await saveOf(store, linde, { telefoon: '09 111 11 11' });
    const waiting = waitingFor(naam, 'De Linde van @lop fixes #1');
    const result = await store.commit({ ...commit, proposals: [{ school: linde, waiting }] });
    if (result.kind !== 'committed') throw new Error('moved');
    await store.settle();
    const pulls = (await standIn.as(owner, 'GET', `${at}/pulls`)).data;
    expect(pulls).toHaveLength(1);
    expect(pulls[0].title).toMatchInlineSnapshot(`"Voorbeeldschool De Linde: naam gewijzigd"`);
    expect(pulls[0].body).toMatchInlineSnapshot(`
      "Dag LOP-deskundige,

      Voorbeeldschool De Linde vraagt je goedkeuring voor één wijziging:

      - Naam gewijzigd, gevraagd door Secretariaat op 20/11/2026 om 09\\:12 uur\\.

      | Wat | Voor | Na |
      | --- | --- | --- |
      | Naam | Voorbeeldschool De Linde | De Linde van @​lop fixes \\#​1 |

      **Goedkeuren?** Open *Files changed*, kies *Review changes* en dan *Approve*. De server kijkt alles nog eens na en publiceert het. Keurde het LOP een capaciteit op een andere dag goed dan vandaag, schrijf die dag er dan bij, zoals 15/3/2027.

      **Niet goedkeuren?** Kies *Request changes* en schrijf in één zin waarom. De school leest die zin.

      **Zelf samenvoegen kan niet**: dan kijkt niemand nog na wat er intussen veranderde."
    `);
    expect((await store.current()).proposals.get(linde)?.waiting).toEqual(waiting);
    const next = await saveOf(store, linde, { telefoon: '09 222 22 22' });
    const base = result.snapshot.proposals.get(linde)?.revision ?? '';
    await store.commit({ ...next, proposals: [{ school: linde, base, waiting }] });
    await store.settle();
    expect((await standIn.as(owner, 'GET', `${at}/pulls?state=all`)).data).toHaveLength(1);
    const current = await store.current();
    const head = (await standIn.as(owner, 'GET', `${at}/commits/voorstel/${linde}`)).data;
    expect(head.parents[0].sha).toBe(current.revision);
    expect(current.proposals.get(linde)?.revision).toBe(base);
    expect(wilg).toBeDefined();
  });
});
