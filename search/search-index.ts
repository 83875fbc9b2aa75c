import type { FilterCounts } from './answer.ts';
import { BestDocuments } from './best-documents.ts';
import { KINDS } from './kinds.ts';
import { type IndexWords, readIndex } from './layout.ts';
import { keyOf } from './name-key.ts';
import type { SearchFilters, SearchKind } from './query.ts';
import { type QueryWord, readQuery } from './read-query.ts';
import { IN_A_NAME, type WordScores, scoreWord } from './score-word.ts';
import { wholeName } from './search-document.ts';
import { createSieve } from './sieve.ts';
import { openDictionary } from './term-dictionary.ts';

/** A document by its place among those of its kind. */
export interface ScoredPlace {
  readonly place: number;
  readonly score: number;
}

/** What was found of one kind. */
export interface FoundDocuments {
  readonly kind: SearchKind;
  /** Best first. */
  readonly documents: readonly ScoredPlace[];
  readonly total: number;
}

export interface FoundInIndex {
  readonly groups: readonly FoundDocuments[];
  readonly counts: FilterCounts;
  readonly words: readonly QueryWord[];
  /** Whether typos were forgiven. */
  readonly forgiving: boolean;
}

/** How the words of a query are taken: as typed; with typos; with words left out that nothing else has. */
const WAYS = ['typed', 'mistyped', 'partly'] as const;
type Way = (typeof WAYS)[number];

/** A document that is called what was typed, whole, comes before all that only have its words. */
const WHOLE_NAME = 1000;
/** The most prominent document of a kind is worth so much more than the least. */
const PROMINENCE = 0.5;
/** Where words are left out, those that are there must be worth this share of all that could be. */
const LEAST_SHARE = 0.5;
/** So many words are kept as scored: who types on, types at the last. */
const MOST_KEPT = 12;

/** A search index, read where it lies: to open it costs nothing. */
export type SearchIndex = ReturnType<typeof openIndex>;

/** @throws Error with a sentence for a reader when the bytes are no index of this version. */
export function openIndex(bytes: Uint8Array<ArrayBuffer>) {
  const sections = readIndex(bytes);
  const { labels, beginnings } = JSON.parse(new TextDecoder().decode(sections.words)) as IndexWords;
  const dictionary = openDictionary(sections);
  const terms = {
    ...sections,
    dictionary,
    beginnings: new Map(beginnings.map((text, place) => [text, dictionary.size + place])),
  };
  const { counts, weights, keys, keyDocuments } = sections;
  const size = weights.length;
  const ends: number[] = [];
  for (const count of counts) ends.push((ends.at(-1) ?? 0) + count);
  const kept = new Map<string, WordScores>();

  return {
    /** How many documents there are of a kind. */
    count: (kind: SearchKind) => counts[KINDS.indexOf(kind)]!,
    find,
    /** The numbers of the documents that are called so, whole, or have this id or address. */
    documentsOf: (kind: 'name' | 'id' | 'address', text: string) => documentsOf(keyOf(kind, text)),
  };

  /** @param isOut as `documentsOf` numbers them, those that are left out whatever else is asked */
  function find(
    text: string,
    filters: SearchFilters,
    most: number,
    isOut: ((document: number) => boolean) | null = null,
  ): FoundInIndex {
    const words = readQuery(text);
    const called = new Set(words.length === 0 ? [] : documentsOf(keyOf('name', wholeName(text))));
    for (const way of words.length === 0 ? (['typed'] as const) : WAYS) {
      const scored = words.map((word) => scoresOf(word, way !== 'typed'));
      if (way === 'partly' && words.length < 2) break;
      const sieve = createSieve(sections, labels, filters, isOut);
      const best = KINDS.map(() => new BestDocuments(most));
      const isInName = combine(scored, way, called, (document, kind, score) => {
        if (sieve.lets(document, kind)) best[kind]!.add(document, score);
      });
      const isFound = best.some(({ total }) => total > 0);
      // What is called what was typed is taken for what was meant; else a typo is thought of.
      if (way === 'typed' ? !isInName && words.some(({ typos }) => typos > 0) : !isFound) continue;
      if (!isFound && words.length > 0 && way !== 'partly') continue;
      const groups = best.flatMap((documents, kind): FoundDocuments[] => {
        const first = ends[kind]! - counts[kind]!;
        if (documents.total === 0) return [];
        const places = documents.sorted().map(({ document, score }) => ({ place: document - first, score }));
        return [{ kind: KINDS[kind]!, documents: places, total: documents.total }];
      });
      return { groups, counts: sieve.counts(), words, forgiving: way !== 'typed' };
    }
    const nothing = createSieve(sections, labels, filters, isOut).counts();
    return { groups: [], counts: nothing, words, forgiving: true };
  }

  /** Shows each document that has the words, with its score; whether one of them has all in its names. */
  function combine(
    words: readonly WordScores[],
    way: Way,
    called: ReadonlySet<number>,
    show: (document: number, kind: number, score: number) => void,
  ): boolean {
    // Rare words tell more.
    const worths = words.map(({ documents }) => (documents === 0 ? 0 : Math.log(1 + size / documents)));
    const all = worths.reduce((sum, worth) => sum + worth, 0);
    const least = way === 'partly' ? all * LEAST_SHARE : all;
    const needsAll = way !== 'partly';
    let isInName = false;
    let document = 0;
    for (let kind = 0; kind < ends.length; kind += 1) {
      for (; document < ends[kind]!; document += 1) {
        let score = 0;
        let has = 0;
        let lowest = 255;
        for (let word = 0; word < words.length; word += 1) {
          const one = words[word]!.scores[document]!;
          if (one < lowest) lowest = one;
          if (one === 0) {
            if (needsAll) break;
            continue;
          }
          has += worths[word]!;
          score += worths[word]! * one;
        }
        if (needsAll ? lowest === 0 : has < least) continue;
        if (lowest >= IN_A_NAME) isInName = true;
        const share = words.length === 0 ? 1 : score / (255 * all);
        const prominence = 1 + (PROMINENCE * weights[document]!) / 255;
        show(document, kind, share * prominence + (called.has(document) ? WHOLE_NAME : 0));
      }
    }
    return isInName && words.length > 0;
  }

  function scoresOf(word: QueryWord, forgiving: boolean): WordScores {
    const key = `${forgiving && word.typos > 0 ? '~' : '='}${word.term}`;
    const known = kept.get(key);
    const scores = known ?? scoreWord(terms, word, size, forgiving);
    kept.delete(key);
    kept.set(key, scores);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return scores;
  }

  function documentsOf(key: number): number[] {
    let low = 0;
    let high = keys.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (keys[middle]! < key) low = middle + 1;
      else high = middle;
    }
    const documents: number[] = [];
    for (; keys[low] === key; low += 1) documents.push(keyDocuments[low]!);
    return documents;
  }
}
