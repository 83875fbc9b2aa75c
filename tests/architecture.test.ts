import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which folders each folder may import. ARCHITECTURE.md says why. */
const mayImport: Record<string, string[]> = {
  languages: [],
  linking: ['languages'],
  library: ['linking'],
  related: ['linking', 'library'],
  search: ['languages', 'linking', 'library'],
  pack: ['languages', 'linking', 'library'],
  notes: ['linking', 'settings'],
  settings: ['linking'],
  messages: ['linking', 'library', 'related', 'notes', 'search', 'settings'],
  page: ['linking'],
  components: ['linking', 'library', 'related', 'notes', 'search', 'settings', 'messages', 'public'],
  entrypoints: [
    'linking',
    'library',
    'languages',
    'related',
    'pack',
    'notes',
    'search',
    'messages',
    'page',
    'components',
    'settings',
    'assets',
    'data',
  ],
};

describe.each(Object.entries(mayImport))('%s', (folder, allowed) => {
  const files = globSync(`${folder}/**/*.{ts,tsx}`).filter((file) => !file.endsWith('.d.ts'));

  it('has files', () => {
    expect(files).not.toEqual([]);
  });

  it.each(files)('%s imports only what its layer may', (file) => {
    expect([folder, ...allowed]).toEqual(expect.arrayContaining(importedFolders(file)));
  });
});

describe('components', () => {
  it.each(globSync('components/**/*.{ts,tsx}'))('%s takes from messages nothing but types', (file) => {
    const runtime = readFileSync(file, 'utf8').match(/^import (?!type\b).*from '\.\.\/messages\/.*'/gm) ?? [];
    expect(runtime).toEqual([]);
  });
});

describe('the content script', () => {
  it.each([...globSync('entrypoints/{stub.ts,reader/**/*}'), ...globSync('page/**/*.ts')])(
    '%s does not load the polyfill',
    (file) => {
      expect(readFileSync(file, 'utf8')).not.toMatch(
        /webextension-polyfill|messages\/(?:send|listen|answer)/,
      );
    },
  );
});

function importedFolders(file: string): string[] {
  const imports = [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)];
  return imports.map(([, path]) => relative('.', join(dirname(file), path!)).split('/')[0]!);
}
