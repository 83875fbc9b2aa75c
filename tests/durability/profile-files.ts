import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../../scripts/browser/find-browsers.ts';

/** Where a profile keeps our database, and where the second copy of it. */
const FILES: Record<BrowserName, { readonly database: string; readonly mirror: string }> = {
  chromium: {
    database: 'Default/{IndexedDB/chrome-extension_*.leveldb,WebStorage/*/IndexedDB/*.leveldb}/*',
    mirror: 'Default/Local Extension Settings/*/*',
  },
  firefox: {
    database: 'storage/default/moz-extension+++*/idb/*.sqlite*',
    mirror: 'storage/default/moz-extension+++*userContextId=4294967295/idb/*.sqlite*',
  },
};

/** The files of one of the two copies of the notes. */
export function filesOf(name: BrowserName, copy: 'database' | 'mirror', profile: string): string[] {
  const files = globSync(FILES[name][copy], { cwd: profile, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  // Firefox keeps both in databases; that of the second copy lies in a container of its own.
  return copy === 'database' ? files.filter((file) => !file.includes('userContextId=')) : files;
}
