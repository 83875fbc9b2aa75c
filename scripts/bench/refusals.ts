import { Worker } from 'node:worker_threads';
import { median } from './clock.ts';
import { type Report, duration, megabytes } from './report.ts';

/** What became of one damaged file. */
export interface Refusal {
  readonly bytes: number;
  readonly ms: number;
  readonly refused: boolean;
}

/** The heap is looked at as often as that. */
const LOOK_MS = 2;

/** Notes in a file, and how many such files are damaged. */
const FILES = [
  { notes: 100, files: 2000 },
  { notes: 20_000, files: 40 },
] as const;

/** How long it takes until a damaged file of notes is refused, and how much memory that needs at most. */
export async function timeRefusals(report: Report): Promise<void> {
  for (const { notes, files } of FILES) {
    report.progress(`damaged files of ${notes} notes`);
    const { refusals, heap } = await refuse(notes, files);
    const refused = refusals.filter((refusal) => refusal.refused);
    const bytes = Math.max(...refusals.map((refusal) => refusal.bytes));
    report.say(
      `${files} damaged files of ${notes} notes (${megabytes(bytes)}): ${refused.length} refused, ` +
        `median ${duration(median(refused.map(({ ms }) => ms)))}, at most ${duration(Math.max(...refused.map(({ ms }) => ms)))}; ` +
        `heap ${megabytes(heap)} at most, ${(heap / bytes).toFixed(1)} times the file`,
    );
  }
  report.say('');
}

/** Has a thread of its own read damaged files, one by one; the heap is what it has grown by, garbage and all. */
async function refuse(
  notes: number,
  files: number,
): Promise<{ readonly refusals: Refusal[]; readonly heap: number }> {
  const thread = new Worker(new URL('refuse-files.ts', import.meta.url), { workerData: { notes, files } });
  const refusals: Refusal[] = [];
  let base = 0;
  let heap = 0;
  thread.on('message', (told: Refusal | { readonly heap: number }) => {
    if ('heap' in told) base = told.heap;
    else refusals.push(told);
  });
  const ended = new Promise<void>((resolve, reject) => {
    thread.once('exit', () => resolve());
    thread.once('error', reject);
  });
  const looking = setInterval(() => {
    void look();
  }, LOOK_MS);
  await ended;
  clearInterval(looking);
  return { refusals, heap };

  async function look(): Promise<void> {
    // The thread may not run yet, or not any more.
    const statistics = await thread.getHeapStatistics().catch(() => null);
    if (statistics && base > 0) heap = Math.max(heap, statistics.used_heap_size - base);
  }
}
