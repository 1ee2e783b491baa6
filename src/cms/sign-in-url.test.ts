// The way to sign in and back never leads to another site.
import { expect, test } from 'vitest';
import { afterSignIn, signInUrl } from './sign-in-url.ts';

const at = (url: string) => new URL(url, 'https://redactie.example');

test.each([
  '/admin/#/collections/scholen/entries/de-linde',
  '/admin/voorstellen/',
  '/admin/geschiedenis/?school=de-linde',
  '/admin/bewijs/?school=de-linde&publicatie=2026-11-20T09%3A12%3A44%2B01%3A00',
])('%s comes back after signing in', (page) => {
  expect(afterSignIn(at(signInUrl(at(page))))).toBe(page);
});

test.each([
  'https://elders.example/admin/',
  '//elders.example/admin/',
  '/admin/../uit/',
  '/admin/..%2Fuit/',
  'javascript:alert(1)',
  '/admin//elders.example/',
  '/api/uitloggen',
])('%s is no page of the editor', (naar) => {
  expect(afterSignIn(at(`/admin/inloggen/?${new URLSearchParams({ naar })}`))).toBe('/admin/');
});
