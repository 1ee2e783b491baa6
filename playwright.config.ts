// The browser tests of src/browser, on a phone and on a laptop, in the Chromium that is on this machine.
import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.ts';

export default defineConfig({
  testDir: 'src/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  globalSetup: './src/browser/built-sites.ts',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  updateSnapshots: 'none',
  globalTimeout: 30 * 60_000,
  // Nothing waits this long on a machine that has nothing else to do.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  use: {
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    launchOptions: {
      executablePath: findChromium(),
      // Root, as in a container, has no sandbox; the others keep Chromium from calling home.
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [
    {
      name: 'phone',
      // What has no size is tested once.
      testIgnore: ['**/links.spec.ts', '**/dev-server.spec.ts'],
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
    { name: 'laptop', use: { viewport: { width: 1280, height: 800 } } },
  ],
});
