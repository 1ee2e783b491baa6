// For tests: forms of the three schools that the example accounts manage.
import type { School } from '../model/content.ts';
import type { Answer, Client } from './test-client.ts';

export const wispelberg = 'atheneum-wispelberg-wispelbergstraat-2';
export const linde = 'voorbeeldschool-de-linde-lindelei-1';
export const wilg = 'voorbeeldschool-de-wilg-wilgenlaan-3';

/** A school as a form changes it. */
// biome-ignore lint/suspicious/noExplicitAny: a form can hold anything
export type FormData = any;

/** Reads a school, changes its data as `edit` says, and saves it with the revision that was read. */
export async function save(
  client: Client,
  id: string,
  edit: (data: FormData) => void,
  more: object = {},
): Promise<Answer> {
  const { data, revision } = await read(client, id);
  edit(data);
  return client.put(`/api/scholen/${id}`, { revision, data, ...more });
}

/** A school as the server gives it. */
export interface SchoolForm {
  readonly data: FormData;
  readonly text: string;
  readonly revision: string;
}

export async function read(client: Client, id: string): Promise<SchoolForm> {
  const { status, body, text } = await client.get(`/api/scholen/${id}`);
  if (status !== 200) throw new Error(text);
  return body;
}

/** The niveau of one group. */
export function niveau(data: School, groep: number, schooljaar = '2026-2027'): FormData {
  return data.aanbod[schooljaar]?.niveaus.find(({ groepen }) => groepen.includes(groep));
}
