import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

export type PackageKind = 'chrome' | 'firefox' | 'sources';
const PACKAGE_KINDS: readonly PackageKind[] = ['chrome', 'firefox', 'sources'];

/** What `npm run zips` has written in a checkout. */
export function packageIn(folder: string, kind: PackageKind): Uint8Array {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  return readFileSync(join(folder, `.output/backgrounder-${version}-${kind}.zip`));
}

/** The SHA-256 of each package of a checkout. */
export function hashesIn(folder: string): Record<string, string> {
  const hash = (kind: PackageKind) => createHash('sha256').update(packageIn(folder, kind)).digest('hex');
  return Object.fromEntries(PACKAGE_KINDS.map((kind) => [kind, hash(kind)]));
}

/** Writes what is in a zip into a folder. */
export function unpack(zip: Uint8Array, folder: string): void {
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
