import { describe, expect, test } from 'vitest';
import { readContent } from '../bron/content-folder.ts';
import type { Answer, Client } from './test-client.ts';
import { crowdOnOneSchool, crowdOnSchools, type Editor } from './test-crowd.ts';
import { read } from './test-school.ts';
import { copyContent, startServer } from './test-server.ts';

const many = 20;
/** On a busy machine; nothing here is measured. */
const patience = 120_000;

/** Opens the form, waits for the others to have it open too, and saves. */
async function saveTogether(
  editors: readonly Editor[],
  port: { signIn: (account: string) => Promise<Client> },
  round: number,
) {
  const clients = await Promise.all(editors.map(({ account }) => port.signIn(account)));
  const forms = await Promise.all(editors.map(({ school }, index) => read(clients[index] as Client, school)));
  return Promise.all(
    editors.map(({ school, schooljaar, niveau }, index): Promise<Answer> => {
      const { data, revision } = forms[index] as (typeof forms)[number];
      data.aanbod[schooljaar].niveaus[niveau].vrijePlaatsen = index + 1 + round;
      return (clients[index] as Client).put(`/api/scholen/${school}`, { revision, data });
    }),
  );
}

/** The free places on disk, of each editor's niveau; the content as a whole must be right. */
function free(contentFolder: string, editors: readonly Editor[]): unknown[] {
  const { content, problems } = readContent(contentFolder);
  expect(problems).toEqual([]);
  return editors.map(
    ({ school, schooljaar, niveau }) =>
      content?.scholen.get(school)?.aanbod[schooljaar]?.niveaus[niveau]?.vrijePlaatsen,
  );
}

describe('twenty editors at once', () => {
  test(
    'on twenty schools: every save is live, and stands in its own file',
    async () => {
      const folders = copyContent();
      const editors = crowdOnSchools(folders, many);
      expect(new Set(editors.map(({ school }) => school)).size).toBe(many);
      const server = await startServer(folders);
      for (const round of [0, 100, 200]) {
        const answers = await saveTogether(editors, server, round);
        expect(answers.map(({ status }) => status)).toEqual(Array(many).fill(200));
        expect(free(folders.contentFolder, editors)).toEqual(editors.map((_, index) => index + 1 + round));
      }
    },
    patience,
  );

  test(
    'on one school: one save is live, and the others hear whose it was',
    async () => {
      const folders = copyContent();
      const editors = crowdOnOneSchool(folders, many);
      const server = await startServer(folders);
      const answers = await saveTogether(editors, server, 0);
      const refused = answers.filter(({ status }) => status !== 200);
      expect(refused).toHaveLength(many - 1);
      for (const { status, body } of refused) {
        expect([status, body.kind]).toEqual([409, 'verouderd']);
        expect(body.wie).toEqual(['Secretariaat paste dit aan op 20/11/2026 om 9.12 uur.']);
        expect(body.wijzigingen).toHaveLength(1);
      }
    },
    patience,
  );

  test(
    'on one school, each again after a refusal: in the end every change is live',
    async () => {
      const folders = copyContent();
      const editors = crowdOnOneSchool(folders, many);
      const server = await startServer(folders);
      const meant = new Map<Editor, number>();
      for (let left: readonly Editor[] = editors; left.length > 0; ) {
        const answers = await saveTogether(left, server, 500);
        const live = answers.findIndex(({ status }) => status === 200);
        const editor = left[live] as Editor;
        meant.set(editor, live + 501);
        left = left.filter((other) => other !== editor);
      }
      expect(free(folders.contentFolder, editors)).toEqual(editors.map((editor) => meant.get(editor)));
      const client = await server.signIn('lop-deskundige');
      const { publicaties } = (await client.get(`/api/scholen/${editors[0]?.school}/geschiedenis`)).body;
      expect(publicaties).toHaveLength(many);
    },
    patience,
  );
});
