import { FIELDS } from './kinds.ts';
import type { Sections } from './layout.ts';
import type { QueryWord } from './read-query.ts';
import type { TermDictionary } from './term-dictionary.ts';

/** How well each document has one word of a query. */
export interface WordScores {
  /** For each document from 0 (it does not have the word) to 255. */
  readonly scores: Uint8Array;
  /** How many documents have it. */
  readonly documents: number;
}

/** What a word is worth where it stands, in the order of `FIELDS`. */
const FIELD_WORTH: Record<(typeof FIELDS)[number], number> = { title: 1, also: 0.85, lead: 0.45, body: 0.3 };

/** From this score on a word stands in a title or another name, be it as the beginning of a word there. */
export const IN_A_NAME = 116;

/** A word that is only begun is worth from here, and more the more of it is typed. */
const BEGUN = 0.55;
const ALMOST_WHOLE = 0.9;
/** Where all terms that begin with a word have one list, they are taken to be so long. */
const USUAL_LENGTH = 8;
/** A word without its particles. */
const STEM = 0.95;
/** A word with one typo, with two. */
const MISTYPED = [1, 0.5, 0.3];

/** The terms of an index and their postings. */
export interface Terms extends Pick<Sections, 'postings' | 'postingStarts'> {
  readonly dictionary: TermDictionary;
  /** The postings of beginnings that have a list of their own. */
  readonly beginnings: ReadonlyMap<string, number>;
}

/** Scores every document for a word: what is typed is a word of it or the beginning of one. */
export function scoreWord(
  { dictionary, beginnings, postings, postingStarts }: Terms,
  word: QueryWord,
  documents: number,
  forgiving: boolean,
): WordScores {
  const scores = new Uint8Array(documents);
  let count = 0;
  const begun = takeBeginnings(word.term, 1);
  if (begun === 0 && word.stem !== null) takeBeginnings(word.stem, STEM);
  if (forgiving && word.typos > 0) {
    for (const { term, typos, share } of dictionary.nearly(word.term, word.typos)) {
      if (typos > 0) take(term, MISTYPED[typos]! * worthOf(share));
    }
  }
  return { scores, documents: count };

  function takeBeginnings(text: string, factor: number): number {
    const [first, end] = dictionary.beginningWith(text);
    const list = beginnings.get(text);
    if (list !== undefined) {
      take(list, factor * worthOf(text.length / USUAL_LENGTH));
      // The word itself is the first of all terms that begin with it.
      if (dictionary.lengthOf(first) === text.length) take(first, factor);
      return end - first;
    }
    for (let term = first; term < end; term += 1) {
      take(term, factor * worthOf(text.length / dictionary.lengthOf(term)));
    }
    return end - first;
  }

  /** Goes through a term's documents: the innermost loop of all. */
  function take(term: number, quality: number): void {
    const worth = FIELDS.map((field) => Math.round(255 * quality * FIELD_WORTH[field]));
    const [title, also, lead, body] = worth as [number, number, number, number];
    const end = postingStarts[term + 1]!;
    let at = postingStarts[term]!;
    let document = 0;
    while (at < end) {
      let number = postings[at++]!;
      if (number > 127) {
        number &= 127;
        let shift = 7;
        let byte: number;
        do {
          byte = postings[at++]!;
          number |= (byte & 127) << shift;
          shift += 7;
        } while (byte > 127);
      }
      document += number >>> 2;
      const field = number & 3;
      const score = field === 0 ? title : field === 1 ? also : field === 2 ? lead : body;
      const before = scores[document]!;
      if (score <= before) continue;
      if (before === 0) count += 1;
      scores[document] = score;
    }
  }
}

/** What a word is worth that covers so much of a term. */
function worthOf(share: number): number {
  return share === 1 ? 1 : BEGUN + (ALMOST_WHOLE - BEGUN) * share;
}
