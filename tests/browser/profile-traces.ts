import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { BrowserName } from '../../scripts/browser/find-browsers.ts';

/** Where a profile keeps what an extension has it keep: databases, `storage`, scripts, caches. */
const OURS: Record<BrowserName, readonly string[]> = {
  chromium: [
    'Default/IndexedDB/chrome-extension_*/**',
    'Default/File System/**',
    'Default/{Local,Sync,Managed} Extension Settings/**',
    'Default/{Local,Session} Storage/**',
    'Default/Extension {Rules,Scripts,State}/**',
    'Default/Service Worker/**',
    'Default/WebStorage/**',
  ],
  firefox: [
    'storage/{default,permanent,temporary,private}/moz-extension*/**',
    'storage-sync*',
    'browser-extension-data/**',
    'extension-store*/**',
  ],
};

/**
 * What browsers write beside, when they like, and what no call of ours writes: when a database was last used, which
 * locks are held, which tab has which `sessionStorage` (we have none), in which order scripts were last run.
 */
const BROWSERS_OWN =
  /(?:^|\/)(?:LOCK|\.metadata-v2|[^/]*-shm)$|^Default\/Session Storage\/|^Default\/WebStorage\/QuotaManager|\/ScriptCache\/(?:index|index-dir\/the-real-index)$/;

/** A sum over each file that holds something of ours, by its name in the profile. */
export function hashesOfOurs(name: BrowserName, profile: string): Map<string, string> {
  const files = OURS[name].flatMap((pattern) => filesIn(profile, pattern)).toSorted();
  return new Map(
    files
      .filter((file) => !BROWSERS_OWN.test(file))
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(profile, file)))
          .digest('hex'),
      ]),
  );
}

/** The names of the files that are other than they were, are new or are gone. */
export function changedFiles(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  );
}

/** The files of a profile in which any of some words stands, in one of the ways in which browsers write them. */
export function filesWith(profile: string, words: readonly string[]): string[] {
  const written = words.flatMap((word) => [Buffer.from(word), Buffer.from(word, 'utf16le')]);
  return filesIn(profile, '**').filter((file) => {
    const bytes = readFileSync(join(profile, file));
    return written.some((word) => bytes.includes(word));
  });
}

function filesIn(profile: string, pattern: string): string[] {
  return globSync(pattern, { cwd: profile, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(profile, join(entry.parentPath, entry.name)));
}
