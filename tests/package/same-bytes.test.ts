import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { sourceFiles } from '../../scripts/package/source-files.ts';
import { isForRelease } from '../times.ts';
import { hashesIn, packageIn, unpack } from './packages.ts';

describe('The packages', () => {
  const folders: string[] = [];
  after(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  it('come out the same, byte for byte, from the zip of sources', () => {
    const folder = emptyFolder();
    unpack(packageIn('.', 'sources'), folder);
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    assert.deepEqual(buildIn(folder), hashesIn('.'));
  });

  it('come out the same in two clean checkouts, with packages of their own', { skip: !isForRelease }, () => {
    const [one, other] = [checkOut(), checkOut()].map(buildIn);
    assert.deepEqual(one, other);
    console.log(one);
    const rebuilt = emptyFolder();
    unpack(packageIn(folders[1]!, 'sources'), rebuilt);
    symlinkSync(resolve('node_modules'), join(rebuilt, 'node_modules'));
    assert.deepEqual(buildIn(rebuilt), one);
  });

  it('hold no path of the machine that built them', () => {
    for (const kind of ['chrome', 'firefox'] as const) {
      for (const [file, bytes] of Object.entries(unzipSync(packageIn('.', kind)))) {
        const text = Buffer.from(bytes).toString('latin1');
        for (const path of [resolve('.'), resolve('node_modules'), tmpdir()]) {
          assert.ok(!text.includes(`${path}/`), `${path} in ${file} for ${kind}`);
        }
      }
    }
  });

  it('are built from what the repository holds, and nothing that lay about', () => {
    const known = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0');
    assert.deepEqual(
      sourceFiles().filter((file) => !known.includes(file)),
      [],
    );
    assert.deepEqual(Object.keys(unzipSync(packageIn('.', 'sources'))), sourceFiles().toSorted());
  });

  function emptyFolder(): string {
    const folder = mkdtempSync(join(tmpdir(), 'backgrounder-package-'));
    folders.push(folder);
    return folder;
  }

  function checkOut(): string {
    const folder = emptyFolder();
    execFileSync('git', ['clone', '--quiet', '.', folder]);
    cpSync(realpathSync('node_modules'), join(folder, 'node_modules'), {
      recursive: true,
      verbatimSymlinks: true,
    });
    return folder;
  }
});

/** Builds all in a folder whose packages are there, and gives the hashes. */
function buildIn(folder: string): Record<string, string> {
  // What this test was started with must not speak to the build: npm hands its own settings down.
  const { PATH, HOME } = process.env;
  execFileSync('npm', ['run', '--silent', 'zips'], { cwd: folder, env: { PATH, HOME }, stdio: 'pipe' });
  return hashesIn(folder);
}
