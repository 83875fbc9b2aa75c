import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** What was on the clock when a file was packed says nothing; a zip cannot tell of any earlier time. Local, as zips have it. */
const ALWAYS = new Date(1980, 0, 1);
/** A plain file that its owner may write: what `unzip` gives it on Unix. */
const PLAIN_FILE = { os: 3, attrs: 0o100644 << 16 };

/**
 * A zip of files that depends on their names and bytes alone: not on when, where, in what order or with what rights
 * they lie on the disk.
 * @param paths relative to `folder`, with `/`
 */
export function zipFiles(folder: string, paths: readonly string[]): Uint8Array {
  const files: Zippable = {};
  for (const path of paths.toSorted()) files[path] = readFileSync(join(folder, path));
  return zipSync(files, { level: 9, mtime: ALWAYS, ...PLAIN_FILE });
}

/** All files below a folder, relative to it, with `/`. What systems leave behind (`.DS_Store`) is not among them. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
}
