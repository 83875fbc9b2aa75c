import type { FilterCounts } from './answer.ts';
import { BestDocuments } from './best-documents.ts';
import { createJudge, rarestOf, whereTogether } from './combine-words.ts';
import { KINDS } from './kinds.ts';
import { type IndexWords, readIndex } from './layout.ts';
import { keyOf } from './name-key.ts';
import { type Phrase, readPhrase } from './phrase.ts';
import { eachPosting } from './posting-lists.ts';
import type { SearchFilters, SearchKind } from './query.ts';
import { type QueryWord, readQuery } from './read-query.ts';
import { type WordScores, scoreWord } from './score-word.ts';
import { wholeName } from './search-document.ts';
import { type Columns, createSieve } from './sieve.ts';
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

/** How the words of a query are taken. */
export interface Reading {
  readonly forgiving: boolean;
  /** Whether a document must have all of them. */
  readonly needsAll: boolean;
}

/** What of an index is searched, and how, where that is not all of it as it stands. */
export interface IndexView {
  /** As `documentsOf` numbers them, those that are left out whatever else is asked. */
  readonly isOut?: ((document: number) => boolean) | null;
  /** By itself, an index takes a query as typed; else with typos; else with words left out. */
  readonly reading?: Reading;
  /** What is known of the documents now, where that changes without them. */
  readonly columns?: Columns;
}

/** A document that is called what was typed, whole, comes before all that only have its words. */
const WHOLE_NAME = 1000;
/** Then comes, by its score at least so much, what has the words in a row: nearly always, for pairs may be mixed up. */
export const PHRASE = 10;
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
  const { counts, keys, keyDocuments, pairs } = sections;
  const pairLists = { bytes: sections.pairPostings, starts: sections.pairStarts };
  const size = sections.weights.length;
  const ends: number[] = [];
  for (const count of counts) ends.push((ends.at(-1) ?? 0) + count);
  const kept = new Map<string, WordScores>();

  return {
    /** How many documents there are of a kind. */
    count: (kind: SearchKind) => counts[KINDS.indexOf(kind)]!,
    find,
    /** Whether some document has all words of a query. */
    hasAll: (words: readonly QueryWord[], forgiving: boolean) => together(words, forgiving) !== null,
    /** The numbers of the documents that are called so, whole, or have this id or address. */
    documentsOf: (kind: 'name' | 'id' | 'address', text: string) => documentsOf(keyOf(kind, text)),
  };

  function find(text: string, filters: SearchFilters, most: number, view: IndexView = {}): FoundInIndex {
    const words = readQuery(text);
    const called = new Set(words.length === 0 ? [] : documentsOf(keyOf('name', wholeName(text))));
    const { forgiving, needsAll } = view.reading ?? read(words);
    const scored = words.map((word) => scoresOf(word, forgiving));
    const judge = createJudge(scored, size, needsAll);
    const needed = needsAll && words.length > 0 ? rarestOf(scored).scores : null;
    const inARow = phraseIn(readPhrase(text));
    const columns = view.columns ?? { ...sections, labels };
    const sieve = createSieve(columns, filters, view.isOut ?? null);
    const best = KINDS.map(() => new BestDocuments(most));
    let document = 0;
    for (let kind = 0; kind < KINDS.length; kind += 1) {
      for (; document < ends[kind]!; document += 1) {
        if (needed !== null && needed[document] === 0) continue;
        const score = judge(document);
        if (score === 0 || !sieve.lets(document, kind)) continue;
        const prominence = 1 + (PROMINENCE * columns.weights[document]!) / 255;
        const first = (called.has(document) ? WHOLE_NAME : 0) + (inARow?.has(document) ? PHRASE : 0);
        best[kind]!.add(document, score * prominence + first);
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
    const where = together(words, false);
    if (where === 'name' || (where === 'text' && words.every(({ typos }) => typos === 0))) {
      return { forgiving: false, needsAll: true };
    }
    return { forgiving: true, needsAll: words.length < 2 || together(words, true) !== null };
  }

  function together(words: readonly QueryWord[], forgiving: boolean): 'name' | 'text' | null {
    return whereTogether(
      words.map((word) => scoresOf(word, forgiving)),
      size,
    );
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

  /** The documents that have each two words of a phrase in a row; null where that says nothing. */
  function phraseIn(phrase: Phrase | null): ReadonlySet<number> | null {
    if (phrase === null || phrase.pairs.length === 0) return null;
    let found: Set<number> | null = null;
    for (const pair of phrase.pairs) {
      const place = firstFrom(pairs, pair);
      const having = new Set<number>();
      if (pairs[place] === pair) {
        eachPosting(pairLists, place, (document) => {
          if (found === null || found.has(document)) having.add(document);
        });
      }
      found = having;
    }
    return found;
  }

  function documentsOf(key: number): number[] {
    const documents: number[] = [];
    for (let place = firstFrom(keys, key); keys[place] === key; place += 1) {
      documents.push(keyDocuments[place]!);
    }
    return documents;
  }
}

/** The place of the first of some ascending numbers that is not below a number. */
function firstFrom(numbers: Uint32Array, number: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (numbers[middle]! < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
