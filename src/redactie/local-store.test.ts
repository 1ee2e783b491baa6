import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type ContentDisk, contentDisk } from './content-disk.ts';
import { openLocalStore } from './local-store.ts';
import type { Commit, Store } from './store.ts';
import { copyContent } from './test-server.ts';

const linde = 'content/scholen/voorbeeldschool-de-linde-lindelei-1.yaml';
const wilg = 'content/scholen/voorbeeldschool-de-wilg-wilgenlaan-3.yaml';
const door = { id: 'secretariaat', functie: 'Secretariaat', rol: 'schoolbeheerder' } as const;

async function commitOf(store: Store, texts: Readonly<Record<string, string | undefined>>): Promise<Commit> {
  const { revision } = await store.current();
  const files = Object.entries(texts).map(([path, text]) => ({ path, ...(text !== undefined && { text }) }));
  const moment = '2026-11-20T09:12:44+01:00';
  return { base: revision, door, moment, title: 'Test', files, proposals: [], notices: [] };
}

function open(): {
  store: Store;
  contentFolder: string;
  dataFolder: string;
  reopen: (disk?: ContentDisk) => Store;
} {
  const { contentFolder, dataFolder } = copyContent();
  const reopen = (disk?: ContentDisk): Store =>
    openLocalStore({ contentFolder, dataFolder, ...(disk && { disk }) });
  return { store: reopen(), contentFolder, dataFolder, reopen };
}

describe('publishing', () => {
  test('writes the text, and gives the file and all content a new revision', async () => {
    const { store, contentFolder } = open();
    const before = await store.current();
    const result = await store.commit(await commitOf(store, { [linde]: 'naam: X\n' }));
    if (result.kind !== 'committed') throw new Error('moved');
    expect(readFileSync(join(contentFolder, linde.slice(8)), 'utf8')).toBe('naam: X\n');
    expect(result.snapshot.revision).not.toBe(before.revision);
    expect(result.snapshot.files.get(linde)?.revision).not.toBe(before.files.get(linde)?.revision);
    expect(result.snapshot.files.get(wilg)?.revision).toBe(before.files.get(wilg)?.revision);
  });

  test('is refused as moved when another commit came between', async () => {
    const { store } = open();
    const late = await commitOf(store, { [linde]: 'naam: Laat\n' });
    await store.commit(await commitOf(store, { [wilg]: 'naam: Eerst\n' }));
    expect(await store.commit(late)).toEqual({ kind: 'moved' });
  });

  test('is refused as moved when somebody edited a file by hand', async () => {
    const { store, contentFolder } = open();
    const late = await commitOf(store, { [linde]: 'naam: Laat\n' });
    appendFileSync(join(contentFolder, 'lop.yaml'), '\n');
    expect(await store.commit(late)).toEqual({ kind: 'moved' });
  });

  test('is refused as moved when what waits changed', async () => {
    const { store } = open();
    const commit = await commitOf(store, {});
    const proposals = [{ school: 'x', base: 'something', waiting: [] }];
    expect(await store.commit({ ...commit, proposals })).toEqual({ kind: 'moved' });
  });

  test('remembers each earlier text, also one written by hand', async () => {
    const { store, contentFolder } = open();
    writeFileSync(join(contentFolder, linde.slice(8)), 'naam: Met de hand\n');
    const byHand = (await store.current()).files.get(linde)?.revision ?? '';
    await store.commit(await commitOf(store, { [linde]: 'naam: X\n' }));
    await store.commit(await commitOf(store, { [linde]: undefined }));
    expect(await store.textAt(linde, byHand)).toBe('naam: Met de hand\n');
    expect(await store.textAt(wilg, byHand)).toBeUndefined();
    const [removed, changed] = await store.history(linde);
    expect(removed?.files).toEqual([{ path: linde, before: changed?.files[0]?.after }]);
    expect(changed?.files[0]?.before).toBe(byHand);
  });

  test('refuses a link in the place of a file or of the folder, and writes nothing through it', async () => {
    const { store, contentFolder } = open();
    const target = join(contentFolder, linde.slice(8));
    rmSync(target);
    symlinkSync('/etc/hostname', target);
    const { files } = await store.current();
    expect(files.has(linde)).toBe(false);
    await expect(store.commit(await commitOf(store, { [linde]: 'naam: X\n' }))).rejects.toThrow(
      'no plain file',
    );
    rmSync(join(contentFolder, 'scholen'), { recursive: true });
    mkdirSync(join(contentFolder, '..', 'elders'));
    symlinkSync(join(contentFolder, '..', 'elders'), join(contentFolder, 'scholen'));
    await expect(store.commit(await commitOf(store, { [linde]: 'naam: X\n' }))).rejects.toThrow(
      'no plain directory',
    );
    expect(readdirSync(join(contentFolder, '..', 'elders'))).toEqual([]);
  });

  test('refuses a path that is no content file', async () => {
    const { store } = open();
    await expect(store.commit(await commitOf(store, { 'content/../x.yaml': 'x: 1\n' }))).rejects.toThrow(
      'no content file',
    );
    await expect(
      store.commit(await commitOf(store, { 'content/scholen/../../x.yaml': 'x: 1\n' })),
    ).rejects.toThrow();
  });
});

describe('a failure in the middle', () => {
  function failingAt(folder: string, path: string): ContentDisk {
    const disk = contentDisk(folder);
    let failures = 1;
    return {
      ...disk,
      write: (file) => {
        if (file.path === path && failures-- > 0)
          throw Object.assign(new Error('disk full'), { code: 'ENOSPC' });
        disk.write(file);
      },
    };
  }

  test('leaves every file of the commit as it was, and nothing that waits', async () => {
    const { store, contentFolder, reopen } = open();
    store.close();
    const failing = reopen(failingAt(contentFolder, wilg));
    const before = await failing.current();
    const commit = await commitOf(failing, { [linde]: 'naam: X\n', [wilg]: 'naam: Y\n' });
    await expect(failing.commit(commit)).rejects.toThrow('disk full');
    expect(await failing.current()).toEqual(before);
    failing.close();
    expect(await reopen().current()).toEqual(before);
  });

  test('that ended the process is carried through at the next start', async () => {
    const { store, contentFolder, reopen } = open();
    const disk = contentDisk(contentFolder);
    const dying: ContentDisk = {
      ...disk,
      // As after a kill: the write does not happen, and neither does anything after it.
      read: () => (dead ? new Map() : disk.read()),
      write: (file) => {
        if (file.path === linde) disk.write(file);
        else dead = true;
        if (dead) throw new Error('killed');
      },
    };
    let dead = false;
    store.close();
    const killed = reopen(dying);
    const commit = await commitOf(killed, { [linde]: 'naam: X\n', [wilg]: 'naam: Y\n' });
    await expect(killed.commit(commit)).rejects.toThrow();
    writeFileSync(
      join(contentFolder, 'scholen', '.voorbeeldschool-de-wilg-wilgenlaan-3.yaml.0123456789ab.tmp'),
      'naam: ha',
    );
    const { files } = await reopen().current();
    expect(files.get(linde)?.text).toBe('naam: X\n');
    expect(files.get(wilg)?.text).toBe('naam: Y\n');
    expect(readdirSync(join(contentFolder, 'scholen')).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

test('what is half written is no part of the content', async () => {
  const { store, contentFolder } = open();
  const before = await store.current();
  writeFileSync(join(contentFolder, 'scholen', '.de-linde.yaml.0123456789ab.tmp'), 'naam: ha');
  expect(await store.current()).toEqual(before);
});

test('notices are for one side, and go when they are read', async () => {
  const { store } = open();
  const notice = { school: 'a', moment: '2026-11-20T09:12:44+01:00', message: 'Hallo' };
  const commit = await commitOf(store, {});
  await store.commit({
    ...commit,
    notices: [
      { ...notice, voor: 'school' },
      { ...notice, voor: 'lop' },
    ],
  });
  const [forLop] = await store.notices(undefined);
  expect(forLop).toMatchObject({ voor: 'lop', message: 'Hallo' });
  expect(await store.notices(['b'])).toEqual([]);
  expect(await store.notices(['a'])).toHaveLength(1);
  await store.dismiss([forLop?.id ?? '']);
  expect(await store.notices(undefined)).toEqual([]);
  expect(await store.notices(['a'])).toHaveLength(1);
});
