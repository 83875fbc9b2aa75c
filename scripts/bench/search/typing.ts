import { readLabelledQueries } from '../../evaluate/search-queries.ts';
import { createRandom, shuffle } from '../random.ts';

/** What the keys of all labelled queries took, in ms. */
export interface TypingFigures {
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly worstMs: number;
  readonly keys: number;
}

/** Types the labelled queries, letter by letter, for so long at most. */
export function typeQueries(find: (text: string) => unknown, mostMs = 40_000): TypingFigures {
  const times: number[] = [];
  const queries = shuffle([...readLabelledQueries()], createRandom(1));
  const begun = performance.now();
  for (const { query } of queries) {
    for (let length = 1; length <= query.length; length += 1) {
      const typed = performance.now();
      find(query.slice(0, length));
      times.push(performance.now() - typed);
    }
    if (performance.now() - begun > mostMs) break;
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!;
  return { medianMs: at(0.5), p95Ms: at(0.95), worstMs: at(1), keys: times.length };
}
