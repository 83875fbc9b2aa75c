import type { MatchedPiece, MatchedText } from './answer.ts';
import { type QueryWord, readQuery } from './read-query.ts';
import { typosToBeginning } from './typos.ts';
import { type Word, foldWord, joinWords, readWords } from './words.ts';

/** Finds the words of a query in a text that is shown. */
export interface Matcher {
  /** A text with what was found marked. */
  mark(text: string): MatchedText;
  /** Which of the query's words, by their places, a text has. */
  wordsIn(text: string): ReadonlySet<number>;
  /** Whether a text has all of them. */
  hasAll(text: string): boolean;
  /** Where the first word that is found stands, in UTF-16 units; -1 where none does. */
  firstIn(text: string): number;
}

interface Match {
  readonly start: number;
  readonly end: number;
  readonly word: number;
}

/** @param forgiving whether words with typos in them were searched, too */
export function createMatcher(words: readonly QueryWord[], forgiving: boolean): Matcher {
  // The hits of one search say the same words again and again.
  const known = new Map<string, ReturnType<typeof matchTerm>>();
  return {
    mark(text) {
      const pieces: MatchedPiece[] = [];
      let cut = 0;
      for (const { start, end } of matches(text)) {
        if (end <= cut) continue;
        const from = Math.max(start, cut);
        if (from > cut) pieces.push({ text: text.slice(cut, from), matched: false });
        const last = pieces.at(-1);
        // Neighbours in a text without spaces overlap: what they match is one piece.
        if (last?.matched)
          pieces[pieces.length - 1] = { text: last.text + text.slice(from, end), matched: true };
        else pieces.push({ text: text.slice(from, end), matched: true });
        cut = end;
      }
      if (cut < text.length) pieces.push({ text: text.slice(cut), matched: false });
      return pieces;
    },
    wordsIn,
    hasAll: (text) => wordsIn(text).size === words.length,
    firstIn: (text) => matches(text)[0]?.start ?? -1,
  };

  function wordsIn(text: string): ReadonlySet<number> {
    return new Set(matches(text).map(({ word }) => word));
  }

  function matches(text: string): Match[] {
    const read = readWords(text);
    const found = [...read, ...joinWords(text, read)].flatMap((place) => matchAt(text, place));
    return found.sort((a, b) => a.start - b.start || b.end - a.end);
  }

  function matchAt(text: string, place: Word): Match[] {
    const { start, term } = place;
    let matched = known.get(term);
    if (!matched) known.set(term, (matched = matchTerm(term)));
    return matched.map(({ word, letters }) => ({ start, end: endOf(text, place, letters), word }));
  }

  /** Which words of the query a term begins with, and with how many of its letters. */
  function matchTerm(term: string): { readonly word: number; readonly letters: number }[] {
    return words.flatMap(({ term: typed, stem, typos }, word) => {
      const begun = [typed, stem].find((one) => one !== null && term.startsWith(one));
      if (begun) return [{ word, letters: begun.length }];
      const isNearly = forgiving && typos > 0 && typosToBeginning(typed, term) <= typos;
      return isNearly ? [{ word, letters: term.length }] : [];
    });
  }
}

/** A text with the words of a query marked, as typed. */
export function markQuery(text: string, query: string): MatchedText {
  return createMatcher(readQuery(query), false).mark(text);
}

/** Where in a text the first so many letters of a word's folded form end: folding makes some letters more, some none. */
function endOf(text: string, { start, end, term }: Word, letters: number): number {
  if (letters >= term.length) return end;
  let place = start;
  while (place < end && foldWord(text.slice(start, place)).length < letters) place += 1;
  return place;
}
