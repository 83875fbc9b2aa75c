/**
 * Measures one engine at one size, in a process of its own: `measure-engine.ts matching 10k`.
 * Tells its parent each figure as soon as it is known, so that one that takes too long costs only itself.
 */
import { median, timed } from './clock.ts';
import { readNames, readText } from './corpus.ts';
import type { Matcher } from './engine.ts';
import { ENGINES, type EngineName } from './engines.ts';
import { readEachUnit } from './floor.ts';
import type { Size } from './places.ts';

/** What is known of an engine at one size: ms, bytes, hits. */
export interface EngineFigures {
  readonly buildMs: number;
  readonly scanMs: number;
  readonly floorMs: number;
  readonly hits: number;
  readonly retained: number;
  readonly bytes: number;
  readonly loadMs: number;
}

/** Rounds go on for so long, but there are at least and at most so many. */
const ROUNDS_MS = 2500;
const LEAST_ROUNDS = 3;
const MOST_ROUNDS = 20;

const [engine, size] = process.argv.slice(2) as [EngineName, Size];
await measure();

async function measure(): Promise<void> {
  const text = readText();
  const before = retainedBytes();
  const { ms, result: matcher } = build();
  tell({ buildMs: ms });
  tell(scan(matcher, text));
  // In a turn of its own: what is held weakly goes only then.
  await new Promise((resolve) => setImmediate(resolve));
  // After scanning: what an engine compiles or remembers on its way is part of what it holds.
  tell({ retained: retainedBytes() - before });
  tell(load(matcher));
}

/** Names are read in here and go with it, so that an engine that keeps them pays for them. */
function build() {
  const names = readNames(size);
  return timed(() => ENGINES[engine].build(names));
}

/** Floor and engine take turns, so that what else the machine does hits both; the best round of each counts. */
function scan(matcher: Matcher, text: string): Partial<EngineFigures> {
  const rounds = [];
  const begun = performance.now();
  while (
    rounds.length < LEAST_ROUNDS ||
    (rounds.length < MOST_ROUNDS && performance.now() - begun < ROUNDS_MS)
  ) {
    rounds.push({ floor: timed(() => readEachUnit(text)), scan: timed(() => matcher.scan(text)) });
  }
  return {
    floorMs: Math.min(...rounds.map(({ floor }) => floor.ms)),
    scanMs: Math.min(...rounds.map((round) => round.scan.ms)),
    hits: rounds[0]!.scan.result,
  };
}

function load(matcher: Matcher): Partial<EngineFigures> {
  const stored = matcher.stored();
  if (!stored) return {};
  const { bytes, load: loadOnce } = stored;
  tell({ bytes });
  const first = timed(loadOnce).ms;
  const more = first < 500 ? Array.from({ length: 4 }, () => timed(loadOnce).ms) : [];
  return { loadMs: median([first, ...more]) };
}

function retainedBytes(): number {
  if (!globalThis.gc) throw new Error('Run it by `node --expose-gc`: memory is measured after collection.');
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  // `external` has the array buffers in it.
  return heapUsed + external;
}

function tell(figures: Partial<EngineFigures>): void {
  process.send?.(figures);
}
