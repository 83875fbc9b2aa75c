import type { Sections } from './layout.ts';

/** A term that a typed word may mean. */
export interface TermMatch {
  readonly term: number;
  /** Letters that are wrong, missing, too many, or two that changed places. */
  readonly typos: number;
  /** How much of the term the word covers, from 0 to 1 (all of it). */
  readonly share: number;
}

/** The terms of an index, read where they lie. */
export interface TermDictionary {
  readonly size: number;
  /** The terms that begin with this word: from the first to before the last. */
  beginningWith(word: string): readonly [first: number, end: number];
  /** How many letters a term has. */
  lengthOf(term: number): number;
  /** The terms that begin with the word when at most so many typos are forgiven, with the fewest that do. */
  nearly(word: string, mostTypos: number): TermMatch[];
}

export function openDictionary({ letters, termStarts, shared }: Sections): TermDictionary {
  const size = shared.length;
  const lengthOf = (term: number) => termStarts[term + 1]! - termStarts[term]!;
  return {
    size,
    lengthOf,
    beginningWith: (word) => [firstFrom(word, false), firstFrom(word, true)],
    nearly,
  };

  /** The first term that is not before the word; with `past`, the first that neither is nor begins with it. */
  function firstFrom(word: string, past: boolean): number {
    let low = 0;
    let high = size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const order = compare(middle, word);
      if (order < 0 || (past && order === 0)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Below 0: the term is before the word; 0: it begins with it. */
  function compare(term: number, word: string): number {
    const start = termStarts[term]!;
    const length = termStarts[term + 1]! - start;
    for (let at = 0; at < word.length; at += 1) {
      if (at >= length) return -1;
      const difference = letters[start + at]! - word.charCodeAt(at);
      if (difference !== 0) return difference;
    }
    return 0;
  }

  /**
   * Goes through the terms in their order. Each has a row of distances a letter, and shares the first rows with the
   * term before; where a row is beyond what is forgiven, all terms with those letters are passed over.
   */
  function nearly(word: string, mostTypos: number): TermMatch[] {
    const found: TermMatch[] = [];
    const width = word.length + 1;
    const typed = Uint16Array.from(word, (letter) => letter.charCodeAt(0));
    const rows = new Uint8Array((LONGEST_TERM + 1) * width);
    for (let column = 0; column < width; column += 1) rows[column] = column;
    // For so many letters of a term: the fewest typos with which the word ends there or before, and where it does.
    const fewest = new Uint8Array(LONGEST_TERM + 1);
    fewest[0] = word.length;
    const endsAt = new Uint8Array(LONGEST_TERM + 1);
    let known = 0;
    // All terms that share so many letters with the one before are out, or in with what is known already.
    let deadFrom = Infinity;
    let settledFrom = Infinity;
    for (let term = 0; term < size; term += 1) {
      const common = shared[term]!;
      if (common >= deadFrom) continue;
      deadFrom = Infinity;
      const start = termStarts[term]!;
      const length = termStarts[term + 1]! - start;
      let depth = settledFrom;
      if (common < settledFrom) {
        settledFrom = Infinity;
        depth = Math.min(common, known, length);
        while (depth < length) {
          const least = addRow(depth, start, typed, rows, width);
          depth += 1;
          const typos = rows[depth * width + width - 1]!;
          const isBetter = typos <= fewest[depth - 1]!;
          fewest[depth] = isBetter ? typos : fewest[depth - 1]!;
          endsAt[depth] = isBetter ? depth : endsAt[depth - 1]!;
          if (least <= mostTypos) continue;
          if (fewest[depth]! <= mostTypos) settledFrom = depth;
          else deadFrom = depth;
          break;
        }
        known = depth;
      }
      const typos = fewest[depth]!;
      if (typos <= mostTypos) found.push({ term, typos, share: endsAt[depth]! / length });
    }
    return found;
  }

  /** The distances of the word's beginnings from the term's first `depth + 1` letters; the least of them. */
  function addRow(depth: number, start: number, typed: Uint16Array, rows: Uint8Array, width: number): number {
    const letter = letters[start + depth]!;
    const before = depth === 0 ? -1 : letters[start + depth - 1]!;
    const above = depth * width;
    const row = above + width;
    rows[row] = depth + 1;
    let least = depth + 1;
    for (let column = 1; column < width; column += 1) {
      const one = typed[column - 1]!;
      let distance = rows[above + column - 1]! + (one === letter ? 0 : 1);
      const missing = rows[above + column]! + 1;
      const extra = rows[row + column - 1]! + 1;
      if (missing < distance) distance = missing;
      if (extra < distance) distance = extra;
      if (column > 1 && one === before && typed[column - 2] === letter) {
        const swapped = rows[above - width + column - 2]! + 1;
        if (swapped < distance) distance = swapped;
      }
      rows[row + column] = distance;
      if (distance < least) least = distance;
    }
    return least;
  }
}

/** No term of an index is longer (`readWords`). */
const LONGEST_TERM = 40;
