import { type Word, readWords } from './words.ts';

/** What is typed, where it may be a phrase: two words in a row at least. */
export interface Phrase {
  /** As it was typed. */
  readonly text: string;
  /** Its terms in their order. The last one may go on. */
  readonly terms: readonly string[];
  /** What a text has that has the phrase: each two words in a row but the last, which may go on. */
  readonly pairs: readonly number[];
}

/** The phrase in a query; null where it has one word or none. */
export function readPhrase(text: string): Phrase | null {
  const terms = wholeWords(readWords(text)).map(({ term }) => term);
  return terms.length < 2 ? null : { text, terms, pairs: pairKeys(terms.slice(0, -1)) };
}

/** The keys of each two words in a row. Now and then, two pairs have the same. */
export function pairKeys(terms: readonly string[]): number[] {
  const keys: number[] = [];
  let before = 0;
  for (const [place, term] of terms.entries()) {
    let hash = SEED;
    for (let at = 0; at < term.length; at += 1) hash = step(hash, term.charCodeAt(at));
    if (place > 0) keys.push(step(step(before, hash & 0xffff), hash >>> 16) >>> SPARED_BITS);
    before = hash;
  }
  return keys;
}

/**
 * Where in a text a phrase begins, in UTF-16 units; -1 where it does not stand there. What stands between its words,
 * marks and breaks, makes no difference.
 */
export function placeOfPhrase(text: string, { terms }: Phrase): number {
  const words = readWords(text);
  const last = terms.length - 1;
  const place = words.findIndex((_, first) =>
    terms.every((term, at) => {
      const word = words[first + at];
      return word !== undefined && (at === last ? word.term.startsWith(term) : word.term === term);
    }),
  );
  return place < 0 ? -1 : words[place]!.start;
}

/** In a run of Chinese characters, the last one alone is in the term before, too. */
function wholeWords(words: readonly Word[]): readonly Word[] {
  const [before, last] = words.slice(-2);
  return before && last && before.end > last.start ? words.slice(0, -1) : words;
}

/** Keys have 18 bits: enough that few texts share one by chance, and few enough that most have a list of some length. */
const SPARED_BITS = 14;

/** FNV-1a (Fowler, Noll and Vo) over units. */
const SEED = 0x811c9dc5;
const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
