import { fold } from '../../linking/fold.ts';
import { excerptOf } from '../excerpt.ts';
import type { SavedArticle, SavedHead } from './saved-article.ts';
import { type Signature, gramsOf, mayHave, phraseGramsOf } from './signature.ts';

/** A saved article with the part of its text around what was found, or its beginning. */
export interface FoundArticle {
  readonly article: SavedHead;
  readonly excerpt: string;
}

/** Finds saved articles by words and phrases of their headlines, outlets and texts. */
export interface SavedFinder {
  /**
   * Those that have every word: first those whose headline has the whole phrase, then those whose text has it, then the
   * others, each as the list has them. With an empty query, the beginning of the list.
   * @param heads those to find among, in the list's order
   * @param most so many lines are given back
   */
  find(heads: readonly SavedHead[], query: string, most: number): Promise<FoundArticles>;
  /** Forgets what is known of some articles, or of all. */
  forget(ids: readonly string[] | null): void;
}

export interface FoundArticles {
  /** The best, ready to be drawn. */
  readonly lines: readonly FoundArticle[];
  /** All that were found, in no order; of very many, some that have the words' letters and not the words. */
  readonly all: readonly SavedHead[];
}

/** What the finder asks of the store. */
export interface SavedTexts {
  /** Those of some articles, or of all. */
  signatures(ids: readonly string[] | null): Promise<ReadonlyMap<string, Signature>>;
  texts(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** Up to so many, it is said exactly how many there are. */
const COUNTED = 100;
/** Texts that are looked into at once. */
const AT_ONCE = 25;
/** Texts that are kept from one key to the next. */
const MOST_KEPT = 400;

export function createSavedFinder(store: SavedTexts): SavedFinder {
  let signatures: Promise<Map<string, Signature>> | null = null;
  const kept = new Map<string, { readonly text: string; readonly folded: string }>();
  const headlines = new Map<string, string>();

  return {
    async find(heads, query, most) {
      const words = foldQuery(query);
      if (words === '') {
        const lines = heads.slice(0, most);
        await keep(lines);
        return { lines: lines.map((article) => lineOf(article, '')), all: heads };
      }
      const candidates = await candidatesFor(heads, words);
      const terms = words.split(' ');
      const found: { readonly article: SavedHead; readonly rank: number }[] = [];
      let looked = 0;
      while (looked < candidates.length && (found.length < most || candidates.length <= COUNTED)) {
        const part = candidates.slice(looked, looked + Math.max(most, AT_ONCE));
        looked += part.length;
        await keep(part);
        for (const article of part) {
          const folded = kept.get(article.id)?.folded ?? '';
          if (!terms.every((term) => folded.includes(term))) continue;
          found.push({ article, rank: rankOf(article, folded, words) });
        }
      }
      const lines = found.toSorted((one, other) => one.rank - other.rank).slice(0, most);
      // Where very many were looked into, the first of them were forgotten on the way.
      await keep(lines.map(({ article }) => article));
      return {
        lines: lines.map(({ article }) => lineOf(article, words)),
        all: [...found.map(({ article }) => article), ...candidates.slice(looked)],
      };
    },
    forget(ids) {
      const gone = ids ?? [...kept.keys(), ...headlines.keys()];
      for (const id of gone) {
        kept.delete(id);
        headlines.delete(id);
      }
      if (ids === null) signatures = null;
      else if (signatures) {
        signatures = signatures.then((known) => {
          for (const id of ids) known.delete(id);
          return known;
        });
      }
    },
  };

  /** Those that may have the words, in the order in which they would be shown. */
  async function candidatesFor(heads: readonly SavedHead[], words: string): Promise<SavedHead[]> {
    const known = await signaturesOf(heads);
    const grams = gramsOf(words);
    const phrase = phraseGramsOf(words);
    const groups: SavedHead[][] = [[], [], []];
    for (const head of heads) {
      const signature = known.get(head.id);
      if (!signature || !mayHave(signature, grams)) continue;
      const rank = headlineOf(head).includes(words) ? 0 : mayHave(signature, phrase) ? 1 : 2;
      groups[rank]!.push(head);
    }
    return groups.flat();
  }

  function headlineOf({ id, headline }: SavedHead): string {
    let folded = headlines.get(id);
    if (folded === undefined) {
      folded = foldLine(headline);
      headlines.set(id, folded);
    }
    return folded;
  }

  function rankOf(article: SavedHead, folded: string, words: string): number {
    if (headlineOf(article).includes(words)) return 0;
    return folded.includes(words) ? 1 : 2;
  }

  async function signaturesOf(heads: readonly SavedHead[]): Promise<ReadonlyMap<string, Signature>> {
    signatures ??= store.signatures(null).then((all) => new Map(all));
    const known = await signatures.catch((error: unknown) => {
      signatures = null;
      throw error;
    });
    const unknown = heads.flatMap(({ id }) => (known.has(id) ? [] : [id]));
    if (unknown.length > 0) {
      for (const [id, signature] of await store.signatures(unknown)) known.set(id, signature);
    }
    return known;
  }

  async function keep(articles: readonly SavedHead[]): Promise<void> {
    const unknown = articles.filter(({ id }) => !kept.has(id));
    if (unknown.length === 0) return;
    if (kept.size + unknown.length > MOST_KEPT) kept.clear();
    const wanted = kept.size === 0 ? articles : unknown;
    const texts = await store.texts(wanted.map(({ id }) => id));
    for (const head of wanted) {
      const text = texts.get(head.id) ?? '';
      kept.set(head.id, { text, folded: foldArticle({ ...head, text }) });
    }
  }

  function lineOf(article: SavedHead, words: string): FoundArticle {
    return { article, excerpt: excerptAround(kept.get(article.id)?.text ?? '', words) };
  }
}

/** An article as it is looked through: headline, outlet and text, each in one line, folded as names are. */
export function foldArticle({ headline, outlet, text }: SavedArticle): string {
  return [headline, outlet, text].map(foldLine).join('\n');
}

/** An apostrophe may be one of two signs, or none. */
function foldLine(text: string): string {
  return fold(text.replace(/\s+/g, ' ')).replaceAll("'", '');
}

/** Quotation marks, as around a phrase that is looked for, are no part of it. */
function foldQuery(query: string): string {
  return foldLine(query.replace(/["“”„«»]/g, ' ')).trim();
}

/** The part of a text around the phrase of a query, or else around the first of its words; or its beginning. */
function excerptAround(text: string, words: string): string {
  if (words === '') return excerptOf(text.slice(0, 1000), []);
  const hasPhrase = fold(text).includes(words);
  return excerptOf(text, hasPhrase ? [words] : words.split(' '));
}
