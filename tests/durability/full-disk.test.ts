import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { until } from '../../scripts/browser/until.ts';
import { BROWSERS, withBrowser } from '../browser/with-browser.ts';
import { times } from '../times.ts';
import { nextNote, openWriter, wereHadBack } from './note-writer.ts';

/** Larger than what browsers have set aside in their files already. */
const SIZE = 3_000_000;
const ROUNDS = times(1, 20);

// Each time on a disk of its own: a `storage.local` whose upkeep met a full disk takes nothing before the next start.
for (const name of BROWSERS.flatMap((browser) => Array.from({ length: ROUNDS }, () => browser))) {
  describe(
    `On a full disk, ${name}`,
    { skip: canMount() ? false : 'Needs to be allowed to mount a small disk.' },
    () => {
      const disk = mkdtempSync(join(tmpdir(), 'backgrounder-disk-'));
      // Mounted before the browser makes its profile there, and let go after it.
      before(() => mount('-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', disk));
      const browser = withBrowser(name, { profiles: disk });
      after(() => {
        spawnSync('umount', ['-l', disk]);
        rmSync(disk, { recursive: true, force: true });
      });

      it('refuses a note and says why, keeps what it had, and takes it once there is room, without a reload', async () => {
        const writer = await openWriter(browser());
        const first = nextNote('vancouver', null);
        assert.equal((await writer.save(first)).state, 'saved');

        const filler = join(disk, 'filler');
        fill(filler);
        const large = nextNote('panel', null, false, SIZE);
        const answer = await writer.save(large);
        assert.deepEqual(answer, { state: 'refused', reason: 'full' });
        assert.deepEqual(await writer.read('vancouver'), [first]);

        rmSync(filler);
        await until('the note is taken', async () => (await writer.save(large)).state === 'saved', 2000);
        assert.deepEqual(await writer.read('panel'), [large]);
        await browser().restart();
        const later = await openWriter(browser());
        if (await wereHadBack(later)) console.log(`${name} threw the database away, and it was had back.`);
        assert.deepEqual(await later.read('panel'), [large]);
        assert.deepEqual(await later.read('vancouver'), [first]);
      });
    },
  );
}

function canMount(): boolean {
  const place = mkdtempSync(join(tmpdir(), 'backgrounder-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', place]);
  if (status === 0) spawnSync('umount', [place]);
  rmSync(place, { recursive: true, force: true });
  return status === 0;
}

function mount(...args: string[]): void {
  const { status, stderr } = spawnSync('mount', args, { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}

/** Writes until there is no byte left. */
function fill(file: string): void {
  const open = openSync(file, 'w');
  for (let size = 1 << 20; size >= 1; size >>= 4) {
    try {
      for (;;) writeSync(open, Buffer.alloc(size));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
  }
  closeSync(open);
}
