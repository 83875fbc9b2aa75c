/**
 * Installs what is missing, then runs an npm script.
 *
 *   node scripts/with-dependencies.mjs check
 *
 * Plain JavaScript of Node 20 and no imports from packages: on a fresh machine there is nothing else.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const [script] = process.argv.slice(2);
const OLDEST_NODE = 20;

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  fail(
    `Node ${process.versions.node} is too old: Backgrounder needs Node ${OLDEST_NODE} or newer (https://nodejs.org).`,
  );
}
if (!isInstalled()) {
  console.log('Installing the packages that Backgrounder is built with …');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
    fail('The packages could not be installed: see what npm says above. Is the npm registry reachable?');
  }
}
process.exit(run('npm', ['run', '--silent', script]));

/** Whether the packages are those of the lock file: npm leaves its own copy when it is done. */
function isInstalled() {
  const done = 'node_modules/.package-lock.json';
  return existsSync(done) && statSync(done).mtimeMs >= statSync('package-lock.json').mtimeMs;
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) fail(`${command} could not be started: ${error.message}`);
  return status ?? 1;
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
