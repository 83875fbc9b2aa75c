import type { CueRun, TokenRun } from './recognize-mentions.ts';

/** Where each cue stands in a text. */
export interface CueIndex {
  /** Whether a cue stands anywhere. */
  has(cue: number): boolean;
  /** The nearest places of a cue before and after a mention; one that lies inside the mention is part of it. */
  around(cue: number, mention: TokenRun): CueRun[];
  /** The cues that overlap a stretch of tokens. */
  overlapping(stretch: TokenRun): CueRun[];
}

/** @param runs all cues of a text, by where they begin */
export function createCueIndex(runs: readonly CueRun[]): CueIndex {
  const byCue = Map.groupBy(runs, ({ cue }) => cue);
  const byFirst = Map.groupBy(runs, ({ first }) => first);
  const longest = runs.reduce((most, { first, last }) => Math.max(most, last - first), 0);

  return {
    has: (cue) => byCue.has(cue),
    around(cue, mention) {
      const places = byCue.get(cue) ?? [];
      const at = placesBefore(places, mention.first);
      const before = places[at - 1];
      // A cue that begins where the mention does may reach beyond it: "Vancouver Island" speaks about "Vancouver".
      let after = at;
      while (after < places.length && places[after]!.last <= mention.last) after += 1;
      return [before, places[after]].filter((place) => place !== undefined);
    },
    overlapping({ first, last }) {
      const found: CueRun[] = [];
      for (let start = first - longest; start <= last; start += 1) {
        for (const run of byFirst.get(start) ?? []) if (run.last >= first) found.push(run);
      }
      return found;
    },
  };
}

/** How many of the places begin before a token. */
function placesBefore(places: readonly CueRun[], token: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (places[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low;
}
