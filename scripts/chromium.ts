// Finds the Chromium, Chrome or Edge that the browser tests drive, and installs one where there is none.
import { execSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/** The path of a browser that works here. Throws, with the remedy, when there is none and none can be had. */
export function findChromium(): string {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen !== undefined && chosen !== '') {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is ${chosen}, but there is no such file. Correct it or unset it.`);
  }
  const found = places().find((place) => existsSync(place));
  if (found !== undefined) return found;

  const command = isRootOnDebian()
    ? 'apt-get update -qq && apt-get install -y -qq chromium'
    : 'npx playwright install chromium';
  console.error(`No Chromium, Chrome or Edge found. Installing one (once): ${command}`);
  const cause = run(command);
  const installed = places().find((place) => existsSync(place));
  if (installed !== undefined) return installed;
  throw new Error(
    `The browser tests need Chromium, Chrome or Edge, and "${command}" did not bring one. Looked at:
${places()
  .map((place) => `  ${place}`)
  .join('\n')}
Install one of them, or set CHROMIUM_PATH to a browser that is elsewhere.`,
    { cause },
  );
}

function places(): string[] {
  return [...(systemPlaces[process.platform]?.() ?? []), ...playwrightPlace()];
}

const systemPlaces: Partial<Record<NodeJS.Platform, () => string[]>> = {
  // Not /usr/bin/chromium-browser: on Ubuntu that is a script that only says to install the snap.
  linux: () => [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: () =>
    ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) =>
        join(folder, `${name}.app`, 'Contents', 'MacOS', name),
      ),
    ),
  win32: () =>
    ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((name) => process.env[name] ?? [])
      .flatMap((folder) =>
        [
          ['Chromium', 'Application', 'chrome.exe'],
          ['Google', 'Chrome', 'Application', 'chrome.exe'],
          ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
        ].map((parts) => join(folder, ...parts)),
      ),
};

/** Where `playwright install` puts its Chromium; nowhere on a system that Playwright does not know. */
function playwrightPlace(): string[] {
  try {
    return [chromium.executablePath()].filter((path) => path !== '');
  } catch {
    return [];
  }
}

/** Ubuntu has apt-get too, but its package `chromium` is the same empty script. */
function isRootOnDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Runs the command, its output on stderr so that a test report on stdout stays whole. */
function run(command: string): unknown {
  try {
    execSync(command, {
      stdio: ['ignore', process.stderr, process.stderr],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return undefined;
  } catch (error) {
    return error;
  }
}
