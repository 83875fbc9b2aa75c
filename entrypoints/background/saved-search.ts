import type { SavedFinder } from '../../notes/saved/find-saved.ts';
import type { SavedHead } from '../../notes/saved/saved-article.ts';
import type { SearchAnswer, SearchHit } from '../../search/answer.ts';
import { markQuery } from '../../search/matcher.ts';
import type { SearchFilters, SearchQuery } from '../../search/query.ts';

/**
 * Puts the saved articles that a query finds into what was found besides.
 * @param articles those that are not removed
 */
export async function withSaved(
  answer: SearchAnswer,
  { text, filters, most }: SearchQuery,
  articles: readonly SavedHead[],
  finder: SavedFinder,
): Promise<SearchAnswer> {
  if (text.trim() === '' || articles.length === 0) return answer;
  const fitting = articles.filter((article) => fits(article, filters));
  const { lines, total } = await finder.find(fitting, text, most);
  const counts = { ...answer.counts, kinds: { ...answer.counts.kinds, saved: total } };
  const isWanted = filters.kinds.length === 0 || filters.kinds.includes('saved');
  if (lines.length === 0 || !isWanted) return { ...answer, counts };
  const hits = lines.map(({ article: { id, headline, published }, excerpt }): SearchHit => {
    const title = markQuery(headline === '' ? id : headline, text);
    const about = { entity: null, address: id, date: published };
    return { kind: 'saved', id, ...about, title, excerpt: markQuery(excerpt, text) };
  });
  const group = { kind: 'saved', hits, total } as const;
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
