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
  /** The first place of a cue that does not begin before a token; of its other places, those before lie one below the other. */
  placeFrom(cue: number, token: number): number;
  /** The place before that, or -1: there is none. */
  before(cue: number, place: number): number;
  /** That place, or the first behind it that reaches beyond a token; -1: there is none. */
  beyond(cue: number, place: number, token: number): number;
  /** The token with which a place begins; places are looked at far more often than they count. */
  firstOf(place: number): number;
  at(place: number): CueRun;
  /** Whether one of some cues ends with a token. */
  endsWith(token: number, wanted: CueSet): boolean;
  /** The cues that overlap a stretch of tokens. */
  overlapping(stretch: TokenRun): CueRun[];
}

/**
 * @param cueCount how many cues there are
 * @param tokenCount how many tokens the text has
 */
export function createCueIndex(
  { count, cues, firsts, lasts }: CueRuns,
  cueCount: number,
  tokenCount: number,
): CueIndex {
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
  /** Where the next place of each cue goes; after that, the place that was found last: names are looked at as they stand. */
  const hints = starts.slice();
  let longest = 0;
  for (let run = 0; run < count; run += 1) {
    const place = hints[cues[run]!]!++;
    places[place] = run;
    placeFirsts[place] = firsts[run]!;
    longest = Math.max(longest, lasts[run]! - firsts[run]!);
  }
  /** For each token the first run that does not begin before it. */
  const runFrom = new Int32Array(tokenCount + 1);
  for (let token = 0, run = 0; token <= tokenCount; token += 1) {
    while (run < count && firsts[run]! < token) run += 1;
    runFrom[token] = run;
  }
  const runAt = (run: number): CueRun => ({ cue: cues[run]!, first: firsts[run]!, last: lasts[run]! });

  return {
    present,
    has: (cue) => starts[cue + 1]! > starts[cue]!,
    placeFrom(cue, token) {
      const place = searchFrom(placeFirsts, token, hints[cue]!, starts[cue]!, starts[cue + 1]!);
      hints[cue] = place;
      return place;
    },
    before: (cue, place) => (place > starts[cue]! ? place - 1 : -1),
    beyond(cue, place, token) {
      const end = starts[cue + 1]!;
      let next = place;
      while (next < end && lasts[places[next]!]! <= token) next += 1;
      return next < end ? next : -1;
    },
    firstOf: (place) => placeFirsts[place]!,
    at: (place) => runAt(places[place]!),
    endsWith(token, wanted) {
      let run = runFrom[Math.max(0, token - longest)]!;
      for (; run < count && firsts[run]! <= token; run += 1) {
        if (lasts[run] === token && wanted.has(cues[run]!)) return true;
      }
      return false;
    },
    overlapping({ first, last }) {
      const found: CueRun[] = [];
      let run = runFrom[Math.max(0, first - longest)]!;
      for (; run < count && firsts[run]! <= last; run += 1) if (lasts[run]! >= first) found.push(runAt(run));
      return found;
    },
  };
}

/**
 * The first place, of ascending ones from `start` to before `end`, that begins at a token or behind it. Looks from a
 * hint in ever longer steps, so that a place near by is soon found and one far off no later than by halves.
 */
function searchFrom(firsts: Int32Array, token: number, hint: number, start: number, end: number): number {
  let low = start;
  let high = end;
  let step = 1;
  if (hint < end && firsts[hint]! < token) {
    low = hint + 1;
    for (; hint + step < end && firsts[hint + step]! < token; step *= 2) low = hint + step + 1;
    high = Math.min(end, hint + step);
  } else {
    high = hint;
    for (; hint - step >= start && firsts[hint - step]! >= token; step *= 2) high = hint - step;
    low = Math.max(start, hint - step + 1);
  }
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (firsts[middle]! < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
