import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import { readGitHubConfig, wantsGitHub } from './config.ts';

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const good = {
  GITHUB_APP_ID: '1',
  GITHUB_APP_PRIVATE_KEY: privateKey,
  GITHUB_APP_INSTALLATION: '2',
  GITHUB_APP_CLIENT_ID: 'Iv1.abc',
  GITHUB_APP_CLIENT_SECRET: 'c'.repeat(40),
  GITHUB_WEBHOOK_SECRET: 'w'.repeat(40),
  GITHUB_REPO: 'lop-gent/vrije-plaatsen',
};

describe('the environment for GitHub', () => {
  test.each([
    ['as it was downloaded', privateKey],
    ['on one line', privateKey.replaceAll('\n', '\\n')],
    ['in base64', Buffer.from(privateKey).toString('base64')],
  ])('takes the key %s', (_form, key) => {
    const read = readGitHubConfig({ ...good, GITHUB_APP_PRIVATE_KEY: key });
    expect(read).toMatchObject({
      config: { appId: 1, installationId: 2, owner: 'lop-gent', repo: 'vrije-plaatsen' },
    });
  });

  test.each(Object.keys(good))(
    'without %s says its name and the remedy, and nothing of the others',
    (name) => {
      const read = readGitHubConfig({ ...good, [name]: '' });
      expect(read).toEqual({ problems: [expect.stringMatching(new RegExp(`^${name}: `))] });
    },
  );

  test.each(Object.keys(good))('never repeats what stands in %s', (name) => {
    const read = readGitHubConfig({ ...good, [name]: 'geheim!' });
    expect(JSON.stringify(read)).not.toContain('geheim!');
    expect(read).toHaveProperty('problems');
  });

  test('is asked for by any of its variables, or by name', () => {
    expect(wantsGitHub({})).toBe(false);
    expect(wantsGitHub({ GITHUB_REPO: 'a/b' })).toBe(true);
    expect(wantsGitHub({ STORE: 'github' })).toBe(true);
    expect(wantsGitHub({ ...good, STORE: 'local' })).toBe(false);
  });

  test('needs the address that signing in comes back to, and no content folder', () => {
    const always = { REDACTIE_SECRET: 's'.repeat(40), ...good };
    expect(readConfig({ ...always, ADRES: 'https://redactie.example' }, () => false)).toHaveProperty(
      'config.github',
    );
    expect(readConfig(always, () => false)).toEqual({ problems: [expect.stringContaining('ADRES')] });
    expect(readConfig({ ...always, ADRES: 'https://redactie.example', STORE: 'x' }, () => true)).toEqual({
      problems: [expect.stringContaining('STORE')],
    });
  });
});
