import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { BrowserName } from '../../scripts/browser/find-browsers.ts';
import { descendantsOf } from '../../scripts/browser/kill-tree.ts';
import { until } from '../../scripts/browser/until.ts';
import { BROWSERS, withBrowser } from '../browser/with-browser.ts';
import { nextNote, openWriter } from './note-writer.ts';
import { times } from '../times.ts';

const SAVES = times(10, 100);

/** The files of the notes' database. */
const DATABASE: Record<BrowserName, RegExp> = {
  chromium: /\/IndexedDB\/chrome-extension_[^/]*\.leveldb\//,
  firefox: /\/moz-extension\+\+\+[^/^]*\/idb\//,
};

for (const name of BROWSERS) {
  describe(
    `A note that is said to be saved by ${name}`,
    { skip: canTrace() ? false : 'Needs strace, and to be allowed to trace other processes with it.' },
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'backgrounder-traced-'));
      const browser = withBrowser(name, { profiles: folder });
      after(() => rmSync(folder, { recursive: true, force: true }));

      it(`is on the disk, and not in a cache, ${SAVES} times`, async () => {
        const writer = await openWriter(browser());
        await writer.save(nextNote('vancouver', null));
        const trace = join(folder, 'trace');
        const tracer = await startTrace(browserOf(folder), trace);
        const spans: [begun: number, saved: number][] = [];
        for (let save = 0; save < SAVES; save += 1) {
          const begun = Date.now();
          assert.equal((await writer.save(nextNote(`harbor-${save}`, null))).state, 'saved');
          spans.push([begun, Date.now()]);
        }
        await stopTrace(tracer);

        const synced = syncTimes(readFileSync(trace, 'utf8'), name);
        const counts = spans.map(
          ([begun, saved]) => synced.filter((at) => at >= begun && at <= saved).length,
        );
        const all = counts.reduce((sum, count) => sum + count);
        console.log(`${name}: ${all / SAVES} syncs a save, at least ${Math.min(...counts)}.`);
        assert.ok(Math.min(...counts) >= 1, `The disk was asked ${counts.join()} times.`);
      });
    },
  );
}

function canTrace(): boolean {
  const sleeper = spawn('sleep', ['60']);
  // It follows the sleeper until it is told to end; where it may not, it ends at once.
  const { error, status } = spawnSync('timeout', ['-s', 'INT', '1', 'strace', '-p', `${sleeper.pid}`]);
  sleeper.kill();
  return error === undefined && status === 124;
}

/** The process of the browser whose profile lies in a folder. */
function browserOf(folder: string): number {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const browsers = all.filter((pid) => commandOf(pid).includes(folder)).map(Number);
  return Math.min(...browsers);
}

function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    // It has ended since the folder was read.
    return '';
  }
}

async function startTrace(root: number, file: string): Promise<ChildProcess> {
  const pids = [root, ...descendantsOf(root)].flatMap((pid) => ['-p', `${pid}`]);
  const calls = 'trace=fsync,fdatasync,msync,sync_file_range';
  const tracer = spawn('strace', ['-f', '-ttt', '-y', '-e', calls, '-o', file, ...pids]);
  let said = '';
  tracer.stderr.on('data', (words) => (said += String(words)));
  await until('all processes are traced', async () => {
    return said.split('attached').length > pids.length / 2;
  });
  return tracer;
}

async function stopTrace(tracer: ChildProcess): Promise<void> {
  tracer.kill('SIGINT');
  await until('the trace is written', async () => tracer.exitCode !== null || tracer.signalCode !== null);
}

/** When the disk said that it has kept what was written to the database's files, ms since 1970. */
function syncTimes(trace: string, name: BrowserName): number[] {
  /** The file of a call that has not returned yet, by thread. */
  const open = new Map<string, string>();
  const times: number[] = [];
  for (const line of trace.split('\n')) {
    const [, thread = '', seconds = '', call = ''] = /^(\d+) +(\d+\.\d+) (.*)$/.exec(line) ?? [];
    const file = /<(\/[^>]*)>/.exec(call)?.[1] ?? open.get(thread) ?? '';
    open.set(thread, file);
    if (call.endsWith(' = 0') && DATABASE[name].test(file)) times.push(Number(seconds) * 1000);
  }
  return times;
}
