import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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

/**
 * A copy of the built extension that is not silent: its background, its popup and its script in pages each send requests
 * to a host, with nothing to hold them back.
 */
export function buildThatSpeaks(name: BrowserName, host: string): string {
  const folder = copyOf(name);
  const manifest = join(folder, 'manifest.json');
  const asBuilt = JSON.parse(readFileSync(manifest, 'utf8')) as object;
  const freed = { ...asBuilt, content_security_policy: { extension_pages: "script-src 'self'" } };
  writeFileSync(manifest, JSON.stringify(freed));
  speak('background.js', `fetch('https://${host}/background');`);
  speak('reader.js', allWays('page'));
  const popup = readdirSync(join(folder, 'chunks')).find((file) => file.startsWith('popup-'))!;
  speak(`chunks/${popup}`, allWays('popup'));
  return folder;

  function speak(file: string, code: string): void {
    writeFileSync(join(folder, file), `${readFileSync(join(folder, file), 'utf8')};${code}`);
  }

  function allWays(from: string): string {
    return `fetch('https://${host}/${from}-fetch').catch(() => {});
      new Image().src = 'https://${host}/${from}-image';
      new WebSocket('wss://${host}/${from}-socket');
      navigator.sendBeacon('https://${host}/${from}-beacon', '');`;
  }
}

/** A copy of the built extension, to be broken. */
export function copyOf(name: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-broken-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(name === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3', folder, { recursive: true });
  return folder;
}
