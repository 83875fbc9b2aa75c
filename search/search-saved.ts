import type { PartialDate } from '../library/records.ts';
import type { FilterCounts, MatchedText } from './answer.ts';
import { excerptAt } from './excerpt-at.ts';
import { NO_COUNTS, addCounts } from './join-found.ts';
import { type LookedThrough, hasPhrase, lookThrough, placeIn } from './looked-through.ts';
import { type Matcher, createMatcher } from './matcher.ts';
import { type Phrase, placeOfPhrase, readPhrase } from './phrase.ts';
import type { SearchQuery } from './query.ts';
import { readQuery } from './read-query.ts';
import { PHRASE, type SearchIndex } from './search-index.ts';
import type { Columns } from './sieve.ts';

/** A saved article as lists and searches have it, without its text. */
export interface SavedRecord {
  /** Its address. */
  readonly id: string;
  readonly headline: string;
  readonly published: PartialDate | null;
  readonly savedAt: number;
  readonly removedAt: number | null;
}

/** What the reader has saved, to be searched: long texts, by indexes that were made when they were saved. */
export interface SavedSide<Article extends SavedRecord = SavedRecord> {
  readonly parts: readonly SavedPart<Article>[];
  texts(ids: readonly string[]): Promise<ReadonlyMap<string, LookedThrough>>;
}

/** Saved articles that have one index. */
export interface SavedPart<Article extends SavedRecord = SavedRecord> {
  readonly index: SearchIndex;
  /** The article of each document; null for one that was saved anew, or forgotten, since the index was made. */
  readonly articles: readonly (Article | null)[];
  readonly columns: Columns;
}

/** A saved article that was found. */
export interface SavedFind<Article extends SavedRecord = SavedRecord> {
  readonly article: Article;
  /** Its headline, or its address. */
  readonly title: MatchedText;
  /** The part of its text around what was found, or its beginning. */
  readonly excerpt: MatchedText;
  readonly score: number;
}

/** So many texts are looked into for a phrase at least: the index knows nearly all that have it not. */
const LOOKED_INTO = 25;

/**
 * Saved articles that have each word of a query: first those with all of it as a phrase in the headline, then those
 * with it in the text. Long texts tell little by some of the words, so none may be left out.
 * @param forgiving whether words may have typos, where no article has all of them as typed
 */
export async function searchSaved<Article extends SavedRecord>(
  { parts, texts }: SavedSide<Article>,
  { text, filters, most }: SearchQuery,
  lets: (article: Article) => boolean,
  forgiving: boolean,
): Promise<{
  readonly found: readonly SavedFind<Article>[];
  readonly total: number;
  readonly counts: FilterCounts;
}> {
  const words = readQuery(text);
  const phrase = readPhrase(text);
  const isAsTyped = !forgiving || parts.some(({ index }) => index.hasAll(words, false));
  const reading = { forgiving: !isAsTyped, needsAll: true };
  const candidates: Candidate<Article>[] = [];
  let total = 0;
  let counts = NO_COUNTS;
  for (const { index, articles, columns } of parts) {
    const isOut = (document: number) => {
      const article = articles[document] ?? null;
      return article === null || !lets(article);
    };
    const found = index.find(text, filters, Math.max(most, LOOKED_INTO), { isOut, reading, columns });
    counts = addCounts([counts, found.counts]);
    for (const { documents, total: ofPart } of found.groups) {
      total += ofPart;
      for (const { place, score } of documents) candidates.push({ article: articles[place]!, score });
    }
  }
  const looked = await rank(candidates);
  const matcher = createMatcher(words, reading.forgiving);
  return { found: looked.map((one) => show(one, phrase, words, matcher)), total, counts };

  /** The best, with their texts. Those that should have the phrase are looked into. */
  async function rank(all: Candidate<Article>[]): Promise<Looked<Article>[]> {
    const best = all.toSorted(bestFirst);
    const isPhrase = phrase !== null && best.some(({ score }) => score >= PHRASE);
    const wanted = best.slice(0, isPhrase ? Math.max(most, LOOKED_INTO) : most);
    const read = await texts(wanted.map(({ article }) => article.id));
    return wanted
      .map(({ article, score }) => {
        const look = read.get(article.id) ?? lookThrough('');
        return { article, look, score: score >= PHRASE ? checked(article, look, score) : score };
      })
      .toSorted(bestFirst)
      .slice(0, most);
  }

  function checked({ headline }: Article, look: LookedThrough, score: number): number {
    if (phrase === null) return score;
    if (placeOfPhrase(headline, phrase) >= 0) return score + PHRASE;
    return hasPhrase(look, phrase) ? score : score - PHRASE;
  }
}

/** Saved articles as a list has them before anything is typed: with the beginnings of their texts. */
export async function listSaved<Article extends SavedRecord>(
  { texts }: Pick<SavedSide, 'texts'>,
  articles: readonly Article[],
): Promise<SavedFind<Article>[]> {
  const read = await texts(articles.map(({ id }) => id));
  const matcher = createMatcher([], false);
  return articles.map((article) =>
    show({ article, look: read.get(article.id) ?? lookThrough(''), score: 0 }, null, [], matcher),
  );
}

interface Candidate<Article> {
  readonly article: Article;
  readonly score: number;
}

interface Looked<Article> extends Candidate<Article> {
  readonly look: LookedThrough;
}

/** What was saved last comes first, where nothing else tells. */
function bestFirst(one: Candidate<SavedRecord>, other: Candidate<SavedRecord>): number {
  return other.score - one.score || other.article.savedAt - one.article.savedAt;
}

function show<Article extends SavedRecord>(
  { article, look, score }: Looked<Article>,
  phrase: Phrase | null,
  words: ReturnType<typeof readQuery>,
  matcher: Matcher,
): SavedFind<Article> {
  const { id, headline } = article;
  const place = words.length === 0 ? 0 : placeIn(look, phrase, words, matcher);
  return {
    article,
    title: matcher.mark(headline === '' ? id : headline),
    excerpt: matcher.mark(excerptAt(look.text, place)),
    score,
  };
}
