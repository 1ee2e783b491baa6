// What every browser test starts from: a page of the site below a path, and a console in which nothing may appear.
import { test as base, expect } from '@playwright/test';
import { builtSites } from './built-sites.ts';

export { expect };

/** The pages that the tests look at, as addresses relative to the site. */
export const paths = {
  home: './',
  lopend: '2026-2027/',
  volgend: '2027-2028/',
  deLinde: 'scholen/voorbeeldschool-de-linde-lindelei-1/',
  /** Buitengewoon: the columns that other schools do not have. */
  deWilg: 'scholen/voorbeeldschool-de-wilg-wilgenlaan-3/',
  /** No e-mail, telephone, website, net or confirmation, and no figure. */
  wispelberg: 'scholen/atheneum-wispelberg-wispelbergstraat-2/',
  missing: 'scholen/een-school/die-niet-bestaat/',
} as const;

interface Fixtures {
  /** Messages in the console, exceptions and refusals by the policy; a test that expects one takes it out. */
  readonly complaints: string[];
}

export const test = base.extend<Fixtures>({
  baseURL: builtSites().belowPath.url,
  complaints: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
      page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
          console.error(`policy: ${effectiveDirective} refuses ${blockedURI}`);
        });
      });
      await use(complaints);
      expect(complaints, 'the browser has nothing to complain about').toEqual([]);
    },
    { auto: true },
  ],
});

/** Chromium itself reports a page that answers 404. */
export const reportOf404 = /^error: Failed to load resource: the server responded with a status of 404/;

/** Takes the expected complaint out, or fails when it is not there. */
export function expectComplaint(complaints: string[], expected: RegExp): void {
  const index = complaints.findIndex((complaint) => expected.test(complaint));
  expect(index, `${expected} is among ${JSON.stringify(complaints)}`).not.toBe(-1);
  complaints.splice(index, 1);
}
