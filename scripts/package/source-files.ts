import { statSync } from 'node:fs';
import { filesBelow } from './zip-files.ts';

/**
 * What the extension is built from, and what builds it. Tests, measurements and documents for those who work on it
 * are not needed for that: reviewers read what is here.
 */
const SOURCES = [
  'BUILD.md',
  'LICENSE',
  'assets',
  'components',
  'data',
  'entrypoints',
  'languages',
  'library',
  'linking',
  'messages',
  'notes',
  'pack',
  'package-lock.json',
  'package.json',
  'page',
  'public',
  'related',
  'scripts/compile-pack.ts',
  'scripts/dataset',
  'scripts/package',
  'scripts/package.ts',
  'scripts/with-dependencies.mjs',
  'search',
  'settings',
  'tsconfig.json',
  'wxt.config.ts',
] as const;

/** Made by `npm run pack`. */
const MADE = /^public\/entities\.\w+$/;

/** The files of the zip of sources, in the folder where the command was given. */
export function sourceFiles(): string[] {
  return SOURCES.flatMap((path) =>
    statSync(path).isDirectory() ? filesBelow(path).map((file) => `${path}/${file}`) : [path],
  ).filter((path) => !MADE.test(path));
}
