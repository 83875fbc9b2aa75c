import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { packageIn, unpack } from './packages.ts';

interface Note {
  readonly code: string;
  readonly message: string;
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

interface Explained {
  readonly code: string;
  /** What stands around the place that the note is on. Names of files and lines change with each build. */
  readonly near: string;
  readonly count: number;
  /** For those who review the package, and whoever meets the note next. */
  readonly why: string;
}

/** The places that are looked for words lie this far from the note, in characters. */
const NEAR = 120;

describe("Mozilla's linter", () => {
  const folder = mkdtempSync(join(tmpdir(), 'backgrounder-lint-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('finds nothing in the package for Firefox but what linter-notes.json explains', () => {
    unpack(packageIn('.', 'firefox'), folder);
    const { errors, warnings, notices } = lint(folder);
    const explained = JSON.parse(
      readFileSync(new URL('linter-notes.json', import.meta.url), 'utf8'),
    ) as Explained[];
    assert.deepEqual(errors, []);
    const left = [...warnings, ...notices];
    for (const { code, near, count } of explained) {
      const found = left.filter((note) => note.code === code && around(folder, note).includes(near));
      assert.equal(found.length, count, `${code} near “${near}”`);
      for (const note of found) left.splice(left.indexOf(note), 1);
    }
    assert.deepEqual(left, []);
  });
});

/** The code before and behind the place of a note. */
function around(folder: string, { file, line = 1, column = 0 }: Note): string {
  const code = readFileSync(join(folder, file), 'utf8').split('\n')[line - 1] ?? '';
  return code.slice(Math.max(0, column - NEAR), column + NEAR);
}

function lint(folder: string): Record<'errors' | 'warnings' | 'notices', Note[]> {
  const { stdout, stderr } = spawnSync(
    'web-ext',
    ['lint', '--source-dir', folder, '--no-config-discovery', '--output', 'json'],
    { encoding: 'utf8', env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } },
  );
  try {
    return JSON.parse(stdout) as Record<'errors' | 'warnings' | 'notices', Note[]>;
  } catch {
    throw new Error(`web-ext did not lint: ${stdout}${stderr}`);
  }
}
