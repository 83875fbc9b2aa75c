import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../scripts/browser/find-browsers.ts';

/** A copy of the built extension whose pack was cut off in the middle. */
export function buildWithDamagedPack(name: BrowserName): string {
  const folder = copyOf(name);
  const pack = join(folder, 'entities.pack');
  writeFileSync(pack, readFileSync(pack).subarray(0, 5000));
  return folder;
}

/** A copy of the built extension whose background meets a browser that refuses to open any database. */
export function buildWithoutDatabase(name: BrowserName): string {
  const folder = copyOf(name);
  const background = join(folder, 'background.js');
  const refusal = `IDBFactory.prototype.open = () => { throw new DOMException('Refused.', 'InvalidStateError'); };\n`;
  writeFileSync(background, refusal + readFileSync(background, 'utf8'));
  return folder;
}

function copyOf(name: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-broken-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(name === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3', folder, { recursive: true });
  return folder;
}
