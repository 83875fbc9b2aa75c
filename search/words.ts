import { fold } from '../linking/fold.ts';

/** A stretch of a text that is searched as one term. Offsets are UTF-16 units, end excluded. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

/**
 * The terms of a text, in its order: words, folded. A run of Chinese characters or hiragana, which has no word
 * boundaries, gives each two neighbours as a term, and its last character. Hangul is folded into its letters, so that
 * a syllable that is still being typed is the beginning of the whole one.
 */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  RUNS.lastIndex = 0;
  for (let match = RUNS.exec(text); match !== null; match = RUNS.exec(text)) {
    const [run, plain, solid] = match;
    const first = match.index;
    const end = first + run.length;
    if (solid === undefined) {
      const folded = plain === undefined ? foldWord(run) : plain.toLowerCase().replaceAll("'", '');
      const term = folded.slice(0, LONGEST_TERM);
      if (term !== '') words.push({ start: first, end, term });
      continue;
    }
    for (let start = first; start < end; start += 1) {
      const term = fold(text.slice(start, Math.min(start + 2, end)));
      words.push({ start, end: Math.min(start + 2, end), term });
    }
  }
  return words;
}

/**
 * Words of a name that are also written as one: those with hyphens, as in "Jong-un", and two short neighbours, as in
 * "Jong Un". Each is searched as "jongun", too.
 * @param words the name's words, as `readWords` gives them
 */
export function joinWords(name: string, words: readonly Word[]): Word[] {
  return [...compounds(name), ...shortNeighbours(name, words)];
}

function compounds(name: string): Word[] {
  // Most names and lines have none, and the look for a whole one goes over each word again and again.
  if (!HYPHEN.test(name)) return [];
  return Array.from(name.matchAll(HYPHENATED), ({ 0: compound, index }) => ({
    start: index,
    end: index + compound.length,
    term: foldWord(compound).slice(0, LONGEST_TERM),
  }));
}

function shortNeighbours(name: string, words: readonly Word[]): Word[] {
  return words.slice(1).flatMap((word, place) => {
    const before = words[place]!;
    const term = before.term + word.term;
    const isOne = term.length <= LONGEST_JOINED && name.slice(before.end, word.start) === ' ';
    return isOne ? [{ start: before.start, end: word.end, term }] : [];
  });
}

/** A word, or several that are taken for one, as a term: folded, and letters and digits alone. */
export function foldWord(word: string): string {
  return fold(word).replace(NO_LETTERS, '');
}

/** Longer words are hardly run together. */
const LONGEST_JOINED = 8;
/** Of a longer word, the beginning is enough to find it. */
const LONGEST_TERM = 40;

/** Most words have letters from A to Z alone: the first branch tells these sooner than the last would. */
const RUNS =
  // Where the first branch gives up, the last takes the whole run at once: nothing is looked at a third time.
  // oxlint-disable-next-line regexp/no-super-linear-move
  /([0-9A-Za-z']+)(?![0-9A-Za-z'[^\0-\x7f]])|([\p{Script=Han}\p{Script=Hiragana}]+)|[\p{Script=Katakana}ー]+|[[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d'\u2018\u2019\u02bc]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]]+/gv;

const NO_LETTERS = /[^\p{L}\p{N}\p{M}]/gu;
const HYPHEN = /[-\u2010\u2011]/;
const HYPHENATED = /(?<!\p{L})\p{L}+(?:[-\u2010\u2011]\p{L}+)+/gu;
