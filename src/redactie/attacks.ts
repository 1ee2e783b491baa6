// Requests that must not work, as data: who sends what, and the one answer that is right. attacks.test.ts sends them all.
import type { OutgoingHttpHeaders } from 'node:http';
import { linde, type SchoolForm, wispelberg } from './test-school.ts';

/** `school` manages wispelberg alone. */
export type Attacker = 'nobody' | 'school' | 'deskundige' | 'forged';

export interface Attack {
  readonly name: string;
  readonly as: Attacker;
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH' | 'OPTIONS';
  readonly path: string;
  readonly headers?: OutgoingHttpHeaders;
  /** Made from the school as it stands: its own (`wispelberg`) and another (`linde`). */
  readonly body?: string | ((own: SchoolForm, other: SchoolForm) => object);
  readonly expected: readonly [status: number, kind: string];
}

const own = `/api/scholen/${wispelberg}`;
const other = `/api/scholen/${linde}`;

const sameForm = ({ revision, data }: SchoolForm): object => ({ revision, data });

/** A save of the own school with other data. */
function saving(edit: (data: SchoolForm['data']) => object): Pick<Attack, 'as' | 'method' | 'path' | 'body'> {
  return {
    as: 'school',
    method: 'PUT',
    path: own,
    body: ({ revision, data }) => ({ revision, data: { ...data, ...edit(data) } }),
  };
}

/** The own school as YAML. */
function yaml(edit: (text: string) => string): Pick<Attack, 'as' | 'method' | 'path' | 'body'> {
  return {
    as: 'school',
    method: 'PUT',
    path: own,
    body: ({ revision, text }) => ({ revision, text: edit(text) }),
  };
}

function decap(
  action: string,
  params: object | ((own: SchoolForm, other: SchoolForm) => object),
): Pick<Attack, 'as' | 'method' | 'path' | 'body'> {
  const fill = typeof params === 'function' ? params : () => params;
  return {
    as: 'school',
    method: 'POST',
    path: '/api/decap',
    body: (mine, theirs) => ({ action, branch: 'main', params: fill(mine, theirs) }),
  };
}

/** Decap's save of a path that is not the own school's. */
function persist(path: string): ReturnType<typeof decap> {
  return decap('persistEntry', ({ revision, text }) => ({
    revision,
    assets: [],
    dataFiles: [{ path, slug: 'x', raw: text }],
  }));
}

const withoutSession: readonly Attack[] = [
  { name: 'read who I am', as: 'nobody', path: '/api/mij', expected: [401, 'nietIngelogd'] },
  { name: 'read a school', as: 'nobody', path: own, expected: [401, 'nietIngelogd'] },
  {
    name: 'save a school',
    as: 'nobody',
    method: 'PUT',
    path: own,
    body: sameForm,
    expected: [401, 'nietIngelogd'],
  },
  {
    name: 'confirm',
    as: 'nobody',
    method: 'POST',
    path: '/api/bevestig',
    body: () => ({ scholen: [] }),
    expected: [401, 'nietIngelogd'],
  },
  {
    name: 'ask Decap',
    as: 'nobody',
    method: 'POST',
    path: '/api/decap',
    body: () => ({ action: 'info' }),
    expected: [401, 'nietIngelogd'],
  },
  { name: 'make up a cookie', as: 'forged', path: '/api/mij', expected: [401, 'nietIngelogd'] },
  {
    name: 'sign in as an account of the prototype',
    as: 'nobody',
    method: 'POST',
    path: '/api/inloggen',
    body: () => ({ account: '__proto__' }),
    expected: [401, 'onbekendAccount'],
  },
  {
    name: 'sign in with a list of accounts',
    as: 'nobody',
    method: 'POST',
    path: '/api/inloggen',
    body: () => ({ account: ['lop-deskundige'] }),
    expected: [400, 'ongeldigVerzoek'],
  },
  {
    name: 'sign in from another site',
    as: 'nobody',
    method: 'POST',
    path: '/api/inloggen',
    headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    body: () => ({ account: 'lop-deskundige' }),
    expected: [403, 'andereSite'],
  },
];

const acrossSites: readonly Attack[] = [
  {
    name: 'save from another site',
    as: 'school',
    method: 'PUT',
    path: own,
    headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    body: sameForm,
    expected: [403, 'andereSite'],
  },
  {
    name: 'save with a form that posts text',
    as: 'school',
    method: 'POST',
    path: '/api/bevestig',
    headers: { 'content-type': 'text/plain' },
    body: '{}',
    expected: [415, 'geenJson'],
  },
  {
    name: 'save through a rebound name',
    as: 'school',
    method: 'PUT',
    path: own,
    headers: { host: 'rebound.example', origin: 'http://rebound.example' },
    body: sameForm,
    expected: [403, 'hostGeweigerd'],
  },
  {
    name: 'claim another host in a forwarded header',
    as: 'school',
    path: own,
    headers: { 'x-forwarded-host': 'redactie.example' },
    expected: [403, 'hostGeweigerd'],
  },
  {
    name: 'ask for permission to ask across sites',
    as: 'school',
    method: 'OPTIONS',
    path: own,
    headers: { origin: 'https://evil.example', 'access-control-request-method': 'PUT' },
    expected: [403, 'andereSite'],
  },
  {
    name: 'hide the method',
    as: 'school',
    method: 'POST',
    path: own,
    headers: { 'x-http-method-override': 'PUT' },
    body: sameForm,
    expected: [404, 'onbekendePagina'],
  },
];

const otherSchools: readonly Attack[] = [
  { name: 'read another school', as: 'school', path: other, expected: [403, 'nietJouwSchool'] },
  {
    name: 'read its history',
    as: 'school',
    path: `${other}/geschiedenis`,
    expected: [403, 'nietJouwSchool'],
  },
  {
    name: 'save another school',
    as: 'school',
    method: 'PUT',
    path: other,
    body: (_, theirs) => sameForm(theirs),
    expected: [403, 'nietJouwSchool'],
  },
  {
    name: 'confirm another school beside the own',
    as: 'school',
    method: 'POST',
    path: '/api/bevestig',
    body: (mine, theirs) => ({
      scholen: [
        { id: wispelberg, revision: mine.revision },
        { id: linde, revision: theirs.revision },
      ],
    }),
    expected: [403, 'nietJouwSchool'],
  },
  {
    name: 'name another school in the body',
    as: 'school',
    method: 'PUT',
    path: other,
    body: (mine) => ({ ...sameForm(mine), school: wispelberg, id: wispelberg }),
    expected: [403, 'nietJouwSchool'],
  },
  {
    name: 'withdraw what waits for another school',
    as: 'school',
    method: 'POST',
    path: `/api/voorstellen/${linde}/intrekken`,
    body: () => ({ revision: 'x' }),
    expected: [403, 'nietJouwSchool'],
  },
  {
    name: 'a school that does not exist',
    as: 'school',
    path: '/api/scholen/nergens',
    expected: [403, 'nietJouwSchool'],
  },
];

const paths: readonly Attack[] = [
  {
    name: 'climb out with dots, encoded',
    as: 'school',
    path: '/api/scholen/..%2f..%2ftoegang',
    expected: [403, 'padGeweigerd'],
  },
  {
    name: 'climb out with dots, encoded twice',
    as: 'school',
    path: '/api/scholen/..%252f..%252ftoegang',
    expected: [403, 'padGeweigerd'],
  },
  {
    name: 'climb out with plain dots',
    as: 'school',
    path: '/api/scholen/../../content/toegang.yaml',
    expected: [404, 'onbekendePagina'],
  },
  {
    name: 'climb out with backslashes',
    as: 'school',
    path: '/api/scholen/..%5c..%5ctoegang',
    expected: [403, 'padGeweigerd'],
  },
  {
    name: 'an absolute path',
    as: 'school',
    path: '/api/scholen/%2fetc%2fpasswd',
    expected: [403, 'padGeweigerd'],
  },
  { name: 'a null byte', as: 'school', path: `${own}%00.yaml`, expected: [403, 'padGeweigerd'] },
  {
    name: 'the own school in another case',
    as: 'school',
    path: own.replace('atheneum', 'Atheneum'),
    expected: [403, 'padGeweigerd'],
  },
  {
    name: 'the own school with its extension',
    as: 'school',
    path: `${own}.yaml`,
    expected: [403, 'padGeweigerd'],
  },
  { name: 'the own school with a space', as: 'school', path: `${own}%20`, expected: [403, 'padGeweigerd'] },
  {
    name: 'a letter that looks the same',
    as: 'school',
    path: own.replace('atheneum', '%D0%B0theneum'),
    expected: [403, 'padGeweigerd'],
  },
  {
    name: 'malformed encoding',
    as: 'school',
    path: '/api/scholen/%E0%A4%A',
    expected: [403, 'padGeweigerd'],
  },
  {
    name: 'Decap: climb out',
    ...persist('content/scholen/../toegang.yaml'),
    expected: [403, 'padGeweigerd'],
  },
  { name: 'Decap: an absolute path', ...persist('/etc/cron.d/x'), expected: [403, 'padGeweigerd'] },
  { name: 'Decap: backslashes', ...persist('content\\scholen\\x.yaml'), expected: [403, 'padGeweigerd'] },
  { name: 'Decap: another collection', ...persist('content/lop.yaml'), expected: [403, 'padGeweigerd'] },
  { name: 'Decap: the rights', ...persist('content/toegang.yaml'), expected: [403, 'padGeweigerd'] },
  { name: 'Decap: a workflow', ...persist('.github/workflows/x.yml'), expected: [403, 'padGeweigerd'] },
  {
    name: 'Decap: another case',
    ...persist(`content/scholen/${wispelberg}.YAML`),
    expected: [403, 'padGeweigerd'],
  },
  {
    name: 'Decap: a doubled slash',
    ...persist(`content//scholen/${wispelberg}.yaml`),
    expected: [403, 'padGeweigerd'],
  },
  {
    name: 'Decap: another school',
    ...persist(`content/scholen/${linde}.yaml`),
    expected: [403, 'nietJouwSchool'],
  },
  {
    name: 'Decap: read another school',
    ...decap('getEntry', { path: `content/scholen/${linde}.yaml` }),
    expected: [403, 'padGeweigerd'],
  },
  {
    name: 'Decap: read it beside the own',
    ...decap('entriesByFiles', {
      files: [wispelberg, linde].map((id) => ({ path: `content/scholen/${id}.yaml` })),
    }),
    expected: [403, 'padGeweigerd'],
  },
  {
    name: 'Decap: list the folder above',
    ...decap('entriesByFolder', { folder: 'content', extension: 'yaml', depth: 2 }),
    expected: [403, 'padGeweigerd'],
  },
  {
    name: 'Decap: delete a file',
    ...decap('deleteFiles', { paths: [`content/scholen/${wispelberg}.yaml`] }),
    expected: [403, 'actieGeweigerd'],
  },
  {
    name: 'Decap: upload beside the save',
    ...decap('persistEntry', ({ revision, text }) => ({
      revision,
      dataFiles: [{ path: `content/scholen/${wispelberg}.yaml`, slug: 'x', raw: text }],
      assets: [{ path: 'public/x.html', content: 'x', encoding: 'base64' }],
    })),
    expected: [403, 'padGeweigerd'],
  },
];

const rights: readonly Attack[] = [
  {
    name: 'create a school',
    as: 'school',
    method: 'POST',
    path: '/api/scholen',
    body: ({ data }) => ({ data: { ...data, naam: 'Nieuw' } }),
    expected: [403, 'alleenDeskundige'],
  },
  {
    name: 'close the own school',
    as: 'school',
    method: 'POST',
    path: `${own}/sluiten`,
    body: sameForm,
    expected: [403, 'alleenDeskundige'],
  },
  {
    name: 'undo',
    as: 'school',
    method: 'POST',
    path: `${own}/ongedaan`,
    body: () => ({ publicatie: '1' }),
    expected: [403, 'alleenDeskundige'],
  },
  {
    name: 'approve for the own school',
    as: 'school',
    method: 'POST',
    path: `/api/voorstellen/${wispelberg}/goedkeuren`,
    body: () => ({ revision: 'x' }),
    expected: [403, 'alleenDeskundige'],
  },
  {
    name: 'read the rights',
    as: 'school',
    path: '/api/platform/toegang',
    expected: [403, 'alleenDeskundige'],
  },
  {
    name: 'write the rights',
    as: 'school',
    method: 'PUT',
    path: '/api/platform/toegang',
    body: () => ({ revision: 'x', text: 'accounts: []' }),
    expected: [403, 'alleenDeskundige'],
  },
  {
    name: 'claim another role in the body',
    as: 'school',
    method: 'POST',
    path: '/api/scholen',
    body: ({ data }) => ({ data, rol: 'lop-deskundige', account: 'lop-deskundige' }),
    expected: [403, 'alleenDeskundige'],
  },
  {
    name: 'delete by method',
    as: 'school',
    method: 'DELETE',
    path: own,
    body: sameForm,
    expected: [404, 'onbekendePagina'],
  },
  {
    name: 'another file of the LOP',
    as: 'deskundige',
    method: 'PUT',
    path: '/api/platform/..%2f..%2fpackage.json',
    body: () => ({ revision: 'x', text: 'x' }),
    expected: [403, 'padGeweigerd'],
  },
  {
    name: 'the rights without an expert',
    as: 'deskundige',
    method: 'PUT',
    path: '/api/platform/toegang',
    body: () => ({ revision: 'x', text: 'accounts: []' }),
    expected: [409, 'onbekendeBasis'],
  },
];

const forms: readonly Attack[] = [
  {
    name: 'write the confirmation',
    ...saving(() => ({ bevestigd: '2030-01-01T00:00:00+01:00' })),
    expected: [422, 'geweigerd'],
  },
  {
    name: 'change what is fixed',
    ...saving(() => ({ onderwijs: 'buitengewoon' })),
    expected: [422, 'geweigerd'],
  },
  {
    name: 'a key of a switch that is off',
    ...saving(() => ({ directie: 'Directeur' })),
    expected: [422, 'ongeldig'],
  },
  {
    name: 'a field that does not exist',
    ...saving(() => ({ rol: 'lop-deskundige' })),
    expected: [422, 'ongeldig'],
  },
  {
    name: 'a website that runs',
    ...saving(() => ({ website: 'javascript:alert(1)' })),
    expected: [422, 'ongeldig'],
  },
  {
    name: 'a website with a user',
    ...saving(() => ({ website: 'https://www.gent.be@evil.example/' })),
    expected: [422, 'ongeldig'],
  },
  {
    name: 'a number of the national register',
    ...saving(() => ({ naam: 'School 85.07.30-033.28' })),
    expected: [422, 'ongeldig'],
  },
  {
    name: 'free places below zero',
    ...saving(() => ({ aanbod: { '2026-2027': { niveaus: [{ groepen: [6246], vrijePlaatsen: -1 }] } } })),
    expected: [422, 'ongeldig'],
  },
  {
    name: 'text that turns around',
    ...saving(() => ({ gemeente: 'Gent\u202Etneg' })),
    expected: [422, 'ongeldig'],
  },
  {
    name: 'data that poisons the prototype',
    as: 'school',
    method: 'PUT',
    path: own,
    body: '{"revision":"REVISION","data":{"__proto__":{"rol":"lop-deskundige"},"constructor":1}}',
    expected: [422, 'ongeldig'],
  },
  {
    name: 'both text and data',
    as: 'school',
    method: 'PUT',
    path: own,
    body: ({ revision, text, data }) => ({ revision, text, data }),
    expected: [400, 'ongeldigVerzoek'],
  },
  {
    name: 'no revision',
    as: 'school',
    method: 'PUT',
    path: own,
    body: ({ data }) => ({ data }),
    expected: [400, 'basisOntbreekt'],
  },
  {
    name: 'a revision that never was',
    as: 'school',
    method: 'PUT',
    path: own,
    body: ({ data }) => ({ data, revision: 'f'.repeat(40) }),
    expected: [409, 'onbekendeBasis'],
  },
  {
    name: 'the revision of another school',
    as: 'school',
    method: 'PUT',
    path: own,
    body: ({ data }, theirs) => ({ data, revision: theirs.revision }),
    expected: [409, 'onbekendeBasis'],
  },
  {
    name: 'a revision that is a path',
    as: 'school',
    method: 'PUT',
    path: own,
    body: ({ data }) => ({ data, revision: '../../etc/passwd' }),
    expected: [409, 'onbekendeBasis'],
  },
  {
    name: 'YAML: an alias bomb',
    ...yaml(() => 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n'),
    expected: [422, 'ongeldig'],
  },
  {
    name: 'YAML: a tag',
    ...yaml((text) => text.replace('naam: ', 'naam: !!js/function ')),
    expected: [422, 'ongeldig'],
  },
  { name: 'YAML: two documents', ...yaml((text) => `${text}---\n${text}`), expected: [422, 'ongeldig'] },
  { name: 'YAML: a field twice', ...yaml((text) => `${text}naam: Anders\n`), expected: [422, 'ongeldig'] },
  {
    name: 'YAML: a merge key',
    ...yaml((text) => `${text}<<: {naam: Anders}\n`),
    expected: [422, 'ongeldig'],
  },
  {
    name: 'YAML: ten thousand brackets',
    ...yaml(() => `naam: ${'['.repeat(10_000)}`),
    expected: [422, 'ongeldig'],
  },
  {
    name: 'YAML: half of the file',
    ...yaml((text) => text.slice(0, text.length / 2)),
    expected: [422, 'ongeldig'],
  },
  {
    name: 'YAML: more than a school may be',
    ...yaml((text) => text + ' '.repeat(70_000)),
    expected: [422, 'ongeldig'],
  },
  {
    name: 'more than may come in',
    ...yaml((text) => text + ' '.repeat(140_000)),
    expected: [413, 'teGroot'],
  },
  {
    name: 'JSON that is none',
    as: 'school',
    method: 'PUT',
    path: own,
    body: '{"revision":',
    expected: [400, 'ongeldigVerzoek'],
  },
  {
    name: 'JSON ten thousand deep',
    as: 'school',
    method: 'PUT',
    path: own,
    body: `{"data":${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
    expected: [400, 'ongeldigVerzoek'],
  },
];

export const attacks: readonly Attack[] = [
  ...withoutSession,
  ...acrossSites,
  ...otherSchools,
  ...paths,
  ...rights,
  ...forms,
];
