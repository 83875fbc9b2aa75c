import type { SavedHead } from '../../notes/saved/saved-article.ts';
import type { SearchAnswer, SearchHit } from '../../search/answer.ts';
import { cutAtMatches } from '../../search/cut-at-matches.ts';
import type { SearchFilters, SearchQuery } from '../../search/query.ts';

/**
 * Puts the saved articles that a query finds into what was found besides.
 * @param found those that have its words, best first
 */
export async function withSaved(
  answer: SearchAnswer,
  { text, filters, most }: SearchQuery,
  found: readonly SavedHead[],
  excerptOn: (article: SavedHead, query: string) => Promise<string>,
): Promise<SearchAnswer> {
  if (text.trim() === '') return answer;
  const fitting = found.filter((article) => fits(article, filters));
  const kinds = { ...answer.counts.kinds, saved: fitting.length };
  const counts = { ...answer.counts, kinds };
  const isWanted = filters.kinds.length === 0 || filters.kinds.includes('saved');
  if (fitting.length === 0 || !isWanted) return { ...answer, counts };
  const hits = await Promise.all(
    fitting.slice(0, most).map(async (article): Promise<SearchHit> => {
      const { id, headline, published } = article;
      return {
        kind: 'saved',
        id,
        entity: null,
        address: id,
        title: cutAtMatches(headline === '' ? id : headline, text),
        excerpt: cutAtMatches(await excerptOn(article, text), text),
        date: published,
      };
    }),
  );
  const group = { kind: 'saved', hits, total: fitting.length } as const;
  // Behind what the library knows and the reader's notes.
  const at = answer.groups.findLastIndex(({ kind }) => kind === 'entity' || kind === 'note') + 1;
  return { groups: answer.groups.toSpliced(at, 0, group), counts };
}

/** Of an article that was saved, no country and no kind is known. */
function fits({ published }: SavedHead, filters: SearchFilters): boolean {
  const { entityTypes, outletCountries, outletKinds, from, until, withNotes } = filters;
  if (withNotes || entityTypes.length + outletCountries.length + outletKinds.length > 0) return false;
  if (from === null && until === null) return true;
  if (published === null) return false;
  return (
    (from === null || published >= from) && (until === null || published.slice(0, until.length) <= until)
  );
}
