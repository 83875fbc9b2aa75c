import { fold } from '../../linking/fold.ts';
import { excerptOf } from '../excerpt.ts';
import type { SavedArticle, SavedHead } from './saved-article.ts';

/** Finds saved articles by words and phrases of their headlines, outlets and texts. */
export interface SavedFinder {
  /**
   * Those that have every word, the whole phrase first, and then as the list has them.
   * @param heads those to find among, in the list's order
   * @param query not empty
   */
  find(heads: readonly SavedHead[], query: string): Promise<SavedHead[]>;
  /** Forgets what was read of some articles, or of all. */
  forget(ids: readonly string[] | null): void;
}

/** What is read of an article to find it, folded as names are. */
interface Haystack {
  readonly headline: string;
  /** Headline, outlet and text. */
  readonly all: string;
}

/** Texts that are read at once: some megabytes. */
const AT_ONCE = 500;

/** @param read articles in the order of their addresses, so many after one of them; all of them are there in the end */
export function createSavedFinder(
  read: (after: string | null, count: number) => Promise<readonly SavedArticle[]>,
  readOne: (id: string) => Promise<string | null>,
): SavedFinder {
  let haystacks: Promise<Map<string, Haystack>> | null = null;
  /** What the last query found: one that goes on from it finds nothing else. */
  let last: {
    readonly words: string;
    readonly heads: readonly SavedHead[];
    readonly found: SavedHead[];
  } | null = null;

  return {
    async find(heads, query) {
      const words = foldQuery(query);
      const known = await readAll(heads);
      const among = last && last.heads === heads && words.startsWith(last.words) ? last.found : heads;
      const terms = words.split(' ').toSorted((one, other) => other.length - one.length);
      const found = among.filter(({ id }) => {
        const all = known.get(id)?.all ?? '';
        return terms.every((term) => all.includes(term));
      });
      last = { words, heads, found };
      return terms.length === 1 ? found : phraseFirst(found, words, known);
    },
    forget(ids) {
      last = null;
      if (ids === null) haystacks = null;
      else if (haystacks) {
        haystacks = haystacks.then((known) => {
          for (const id of ids) known.delete(id);
          return known;
        });
      }
    },
  };

  /** Reads what is not known yet; a few are read by themselves. */
  async function readAll(heads: readonly SavedHead[]): Promise<ReadonlyMap<string, Haystack>> {
    haystacks ??= readEach();
    const known = await haystacks.catch((error: unknown) => {
      haystacks = null;
      throw error;
    });
    for (const head of heads) {
      if (!known.has(head.id))
        known.set(head.id, haystackOf({ ...head, text: (await readOne(head.id)) ?? '' }));
    }
    return known;
  }

  async function readEach(): Promise<Map<string, Haystack>> {
    const known = new Map<string, Haystack>();
    for (let after: string | null = null; ;) {
      const part: readonly SavedArticle[] = await read(after, AT_ONCE);
      for (const article of part) known.set(article.id, haystackOf(article));
      if (part.length < AT_ONCE) return known;
      after = part.at(-1)!.id;
    }
  }
}

function haystackOf({ headline, outlet, text }: SavedArticle): Haystack {
  const folded = foldLine(headline);
  return { headline: folded, all: `${folded}\n${foldLine(outlet)}\n${foldLine(text)}` };
}

/** An apostrophe may be one of two signs, or none. */
function foldLine(text: string): string {
  return fold(text.replace(/\s+/g, ' ')).replaceAll("'", '');
}

/** The part of a text around the phrase of a query, or else around the first of its words; or its beginning. */
export function excerptAround(text: string, query: string): string {
  const words = foldQuery(query);
  const hasPhrase = words !== '' && fold(text).includes(words);
  return excerptOf(text, hasPhrase ? [words] : words.split(' '));
}

/** Quotation marks, as around a phrase that is looked for, are no part of it. */
function foldQuery(query: string): string {
  return foldLine(query.replace(/["“”„«»]/g, ' ')).trim();
}

function phraseFirst(
  found: readonly SavedHead[],
  words: string,
  known: ReadonlyMap<string, Haystack>,
): SavedHead[] {
  const rank = ({ id }: SavedHead) => {
    const { headline = '', all = '' } = known.get(id) ?? {};
    return headline.includes(words) ? 0 : all.includes(words) ? 1 : 2;
  };
  const ranked = found.map((head) => [rank(head), head] as const);
  return [0, 1, 2].flatMap((wanted) => ranked.flatMap(([at, head]) => (at === wanted ? [head] : [])));
}
