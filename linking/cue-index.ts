import type { TokenRun } from './recognize.ts';
import type { CueSet } from './types.ts';

/** Cues that stand in a text, as arrays, in the order in which they begin. */
export interface CueRuns {
  readonly count: number;
  readonly cues: Int32Array;
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
}

/** A run of tokens that is a cue. */
export interface CueRun extends TokenRun {
  readonly cue: number;
}

/** Where each cue stands in a text. */
export interface CueIndex {
  /** Each cue that stands anywhere, once. */
  readonly present: readonly number[];
  has(cue: number): boolean;
  /** The nearest places of a cue before and after a mention; one that lies inside the mention is part of it. */
  around(cue: number, mention: TokenRun): CueRun[];
  /** Whether one of some cues ends with a token. */
  endsWith(token: number, wanted: CueSet): boolean;
  /** The cues that overlap a stretch of tokens. */
  overlapping(stretch: TokenRun): CueRun[];
}

export function createCueIndex({ count, cues, firsts, lasts }: CueRuns, cueCount: number): CueIndex {
  // The places of each cue, by a counting sort: cue c has those from starts[c] to starts[c + 1].
  const starts = new Int32Array(cueCount + 1);
  for (let run = 0; run < count; run += 1) starts[cues[run]! + 1]! += 1;
  const present: number[] = [];
  for (let cue = 0; cue < cueCount; cue += 1) {
    if (starts[cue + 1]! > 0) present.push(cue);
    starts[cue + 1]! += starts[cue]!;
  }
  const places = new Int32Array(count);
  /** Where the cue at each place begins. */
  const placeFirsts = new Int32Array(count);
  const next = starts.slice();
  let longest = 0;
  for (let run = 0; run < count; run += 1) {
    const place = next[cues[run]!]!++;
    places[place] = run;
    placeFirsts[place] = firsts[run]!;
    longest = Math.max(longest, lasts[run]! - firsts[run]!);
  }
  const at = (run: number): CueRun => ({ cue: cues[run]!, first: firsts[run]!, last: lasts[run]! });

  return {
    present,
    has: (cue) => starts[cue + 1]! > starts[cue]!,
    around(cue, mention) {
      const from = starts[cue]!;
      const to = starts[cue + 1]!;
      const found: CueRun[] = [];
      let place = placeFrom(placeFirsts, mention.first, from, to);
      if (place > from) found.push(at(places[place - 1]!));
      // A cue that begins where the mention does may reach beyond it: "Vancouver Island" speaks about "Vancouver".
      while (place < to && lasts[places[place]!]! <= mention.last) place += 1;
      if (place < to) found.push(at(places[place]!));
      return found;
    },
    endsWith(token, wanted) {
      let run = placeFrom(firsts, token - longest, 0, count);
      for (; run < count && firsts[run]! <= token; run += 1) {
        if (lasts[run] === token && wanted.has(cues[run]!)) return true;
      }
      return false;
    },
    overlapping({ first, last }) {
      const found: CueRun[] = [];
      let run = placeFrom(firsts, first - longest, 0, count);
      for (; run < count && firsts[run]! <= last; run += 1) if (lasts[run]! >= first) found.push(at(run));
      return found;
    },
  };
}

/** The first place, of ascending ones, that begins at a token or behind it. */
function placeFrom(firsts: Int32Array, token: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (firsts[middle]! < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
