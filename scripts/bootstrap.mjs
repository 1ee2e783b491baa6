// Makes a fresh clone ready for the script that npm is about to run: the packages of package-lock.json,
// and Node 24 inside node_modules where the installed Node is too old. Plain JavaScript for any Node >= 18.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');
const marker = join(modules, '.bootstrap');

// Native packages differ by platform, so a folder that was installed elsewhere is not ready here.
const lock = readFileSync(join(root, 'package-lock.json'), 'utf8').replaceAll('\r\n', '\n');
const wanted = `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}\n`;

// `npm ci` also wipes the Node that an earlier run put in node_modules, which may be the one running this.
const runsOnOwnNode = process.execPath.startsWith(modules);

if (!existsSync(marker) || readFileSync(marker, 'utf8') !== wanted) {
  npm('ci', 'Installing packages (once, about 700 MB on disk)…');
  writeFileSync(marker, wanted);
}
if ((runsOnOwnNode || isTooOld(process.versions.node)) && !hasOwnNode()) {
  const why = runsOnOwnNode ? '' : `: Node ${process.versions.node} is older than 22.18`;
  npm('install --no-save node@24', `Installing Node 24 in node_modules (once, about 190 MB on disk)${why}…`);
}

function isTooOld(version) {
  const [major, minor] = version.split('.').map(Number);
  return major < 22 || (major === 22 && minor < 18);
}

function hasOwnNode() {
  try {
    return !isTooOld(JSON.parse(readFileSync(join(modules, 'node', 'package.json'), 'utf8')).version);
  } catch {
    return false;
  }
}

function npm(command, message) {
  console.log(message);
  const options = '--include=dev --include=optional --no-audit --no-fund --loglevel=error';
  try {
    execSync(`npm ${command} ${options}`, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  } catch {
    console.error(`
Installing failed; npm says why above. It needs the npm registry (npm config get registry) just this once.
  1. Check the network or the proxy (npm config set proxy …), and the free disk space.
  2. Run the same command again. If it still fails, delete the folder node_modules first.
  With Node 24 from https://nodejs.org on the PATH, only the packages are installed.`);
    process.exit(1);
  }
}
