import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** Where browsers are installed, in the order of preference; bare names are looked for on the PATH. */
const PLACES: Record<BrowserName, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const DEBIAN_PACKAGE: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** A browser's program, or null where it is not installed. */
export function findBrowser(name: BrowserName): string | null {
  for (const place of PLACES[name]) {
    const paths = place.includes('/') || place.includes('\\') ? [place] : onPath(place);
    const found = paths.find(isProgram);
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * A browser's program, installed first where that can be done unasked: as root on Debian and its kin.
 * @throws Error with a sentence that says what to install
 */
export function obtainBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (found !== null) return found;
  if (canInstall()) {
    install(DEBIAN_PACKAGE[name]);
    const installed = findBrowser(name);
    if (installed !== null) return installed;
  }
  const title = name === 'chromium' ? 'Chromium or Google Chrome' : 'Firefox 153 or newer';
  throw new Error(
    `No ${title} was found. Install it (on Debian or Ubuntu: apt-get install ${DEBIAN_PACKAGE[name]}) and run the command again.`,
  );
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && onPath('apt-get').some(isProgram);
}

function install(packageName: string): void {
  console.log(`Installing ${packageName} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // What cannot be had is said by the caller, who looks for the browser again.
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env });
  // A machine without any fonts would draw pages without any words.
  const packages = [packageName, 'fonts-liberation'];
  const options = ['-y', '-qq', '--no-install-recommends'];
  spawnSync('apt-get', ['install', ...options, ...packages], { stdio: 'inherit', env });
}

/** What a browser calls itself: `Chromium 156.0.8078.79`. */
export function versionOf(program: string): string {
  return execFileSync(program, ['--version'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

function onPath(program: string): string[] {
  return (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, program));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run: both mean that this place has no browser for us.
    return false;
  }
}
