import { expect, test } from 'vitest';
import { requestProblems } from './openapi.fixture.ts';

const repo = '/repos/lop-gent/vrije-plaatsen';

test.each([
  [
    'an address that GitHub does not know',
    { method: 'GET', path: `${repo}/git/reff/heads/main`, body: undefined },
  ],
  [
    'a field that GitHub does not know',
    { method: 'PATCH', path: `${repo}/git/refs/heads%2Fmain`, body: { sha: 'a', forced: false } },
  ],
  [
    'a field of another kind',
    { method: 'PATCH', path: `${repo}/git/refs/heads%2Fmain`, body: { sha: 'a', force: 'no' } },
  ],
  ['a missing field', { method: 'POST', path: `${repo}/git/commits`, body: { message: 'x' } }],
  [
    'a mode that is none',
    { method: 'POST', path: `${repo}/git/trees`, body: { tree: [{ path: 'a', mode: '100600' }] } },
  ],
  ['a question that GitHub does not know', { method: 'GET', path: `${repo}/pulls?heads=x`, body: undefined }],
  ['an answer that is no option', { method: 'GET', path: `${repo}/pulls?state=half`, body: undefined }],
  ['no body where one must be', { method: 'POST', path: `${repo}/pulls`, body: undefined }],
])('a request with %s is found', (_what, request) => {
  expect(requestProblems(request)).not.toEqual([]);
});

test.each([
  { method: 'PATCH', path: `${repo}/git/refs/heads%2Fmain`, body: { sha: 'a', force: false } },
  { method: 'GET', path: `${repo}/commits/abc/check-runs?check_name=x`, body: undefined },
  {
    method: 'POST',
    path: `${repo}/git/trees`,
    body: { base_tree: 'a', tree: [{ path: 'a', mode: '100644', type: 'blob', sha: null }] },
  },
])('a request as GitHub describes it passes: $method $path', (request) => {
  expect(requestProblems(request)).toEqual([]);
});
