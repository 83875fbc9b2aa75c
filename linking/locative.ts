import type { Page, TokenRun } from './recognize.ts';

/**
 * Whether a word of place stands before a capital ("in Moscow", "near central Seoul", "the city of Pyongyang")
 * or in it ("Washington, D.C."): it is then a place, and not its government.
 */
export function isLocative({ lexicon, text, cues, tokens }: Page, run: TokenRun): boolean {
  return cues.overlapping({ first: run.first - REACH, last: run.last }).some(({ cue, last }) => {
    if (!lexicon.locatives.has(cue)) return false;
    // Not "The letter came in. Moscow said no.", nor "In January Moscow said no."
    for (let between = last + 1; between < run.first; between += 1) {
      if (!LOWER_CASE.test(text[tokens.starts[between]!]!)) return false;
    }
    return true;
  });
}

/** So many words before a name a word of place still speaks of it: "near central Seoul". */
const REACH = 2;
const LOWER_CASE = /\p{Ll}/u;
