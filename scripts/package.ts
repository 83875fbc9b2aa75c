/**
 * Writes what the stores want from the last builds, and from the sources: three zips in `.output/`, whose bytes
 * depend on the sources alone (`npm run package`).
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { sourceFiles } from './package/source-files.ts';
import { filesBelow, zipFiles } from './package/zip-files.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

write('chrome', zipFiles('.output/chrome-mv3', filesBelow('.output/chrome-mv3')));
write('firefox', zipFiles('.output/firefox-mv3', filesBelow('.output/firefox-mv3')));
write('sources', zipFiles('.', sourceFiles()));

function write(kind: string, zip: Uint8Array): void {
  const file = `.output/backgrounder-${version}-${kind}.zip`;
  writeFileSync(file, zip);
  console.log(
    `${createHash('sha256').update(zip).digest('hex')}  ${file}  ${zip.length.toLocaleString('en')} bytes`,
  );
}
