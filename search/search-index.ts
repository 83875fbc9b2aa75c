import type { FilterCounts } from './answer.ts';
import { BestDocuments } from './best-documents.ts';
import { createJudge, rarestOf, whereTogether } from './combine-words.ts';
import { KINDS } from './kinds.ts';
import { type IndexWords, readIndex } from './layout.ts';
import { keyOf } from './name-key.ts';
import type { SearchFilters, SearchKind } from './query.ts';
import { type QueryWord, readQuery } from './read-query.ts';
import { type WordScores, scoreWord } from './score-word.ts';
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

/** A query as it is taken. */
interface Reading {
  readonly scored: readonly WordScores[];
  readonly forgiving: boolean;
  readonly needsAll: boolean;
}

/** A document that is called what was typed, whole, comes before all that only have its words. */
const WHOLE_NAME = 1000;
/** The most prominent document of a kind is worth so much more than the least. */
const PROMINENCE = 0.5;
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
    const { scored, forgiving, needsAll } = read(words);
    const judge = createJudge(scored, size, needsAll);
    const needed = needsAll && words.length > 0 ? rarestOf(scored).scores : null;
    const sieve = createSieve(sections, labels, filters, isOut);
    const best = KINDS.map(() => new BestDocuments(most));
    let document = 0;
    for (let kind = 0; kind < KINDS.length; kind += 1) {
      for (; document < ends[kind]!; document += 1) {
        if (needed !== null && needed[document] === 0) continue;
        const score = judge(document);
        if (score === 0 || !sieve.lets(document, kind)) continue;
        const prominence = 1 + (PROMINENCE * weights[document]!) / 255;
        best[kind]!.add(document, score * prominence + (called.has(document) ? WHOLE_NAME : 0));
      }
    }
    const groups = best.flatMap((documents, kind): FoundDocuments[] => {
      const first = ends[kind]! - counts[kind]!;
      if (documents.total === 0) return [];
      const places = documents
        .sorted()
        .map(({ document: number, score }) => ({ place: number - first, score }));
      return [{ kind: KINDS[kind]!, documents: places, total: documents.total }];
    });
    return { groups, counts: sieve.counts(), words, forgiving };
  }

  /**
   * As typed, where some document is called so; else with typos; and if nothing has all the words, with some left out.
   * Whatever the filters are: they choose among what is found, and do not change it.
   */
  function read(words: readonly QueryWord[]): Reading {
    const typed = words.map((word) => scoresOf(word, false));
    const where = whereTogether(typed, size);
    if (where === 'name' || (where === 'text' && words.every(({ typos }) => typos === 0))) {
      return { scored: typed, forgiving: false, needsAll: true };
    }
    const scored = words.map((word) => scoresOf(word, true));
    const needsAll = words.length < 2 || whereTogether(scored, size) !== null;
    return { scored, forgiving: true, needsAll };
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
