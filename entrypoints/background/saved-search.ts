import type { FoundArticles, SavedFinder } from '../../notes/saved/find-saved.ts';
import type { SavedHead } from '../../notes/saved/saved-article.ts';
import type { FilterCounts, SearchAnswer, SearchHit } from '../../search/answer.ts';
import { markQuery } from '../../search/matcher.ts';
import { type SearchFilters, type SearchQuery, hasFilters } from '../../search/query.ts';
import type { PlaceOf } from './outlet-places.ts';

/**
 * Puts the saved articles that a query finds into what was found besides.
 * @param articles those that are not removed
 */
export async function withSaved(
  answer: SearchAnswer,
  { text, filters, most }: SearchQuery,
  articles: readonly SavedHead[],
  finder: SavedFinder,
  placeOf: PlaceOf,
): Promise<SearchAnswer> {
  if (articles.length === 0 || (text.trim() === '' && !hasFilters(filters))) return answer;
  const fitting = articles.filter((article) => fits(article, filters));
  const { outletCountries, outletKinds } = filters;
  const isAnyOutlet = outletCountries.length + outletKinds.length === 0;
  const among = isAnyOutlet ? fitting : fitting.filter((article) => isOf(article, filters));
  const { lines, all } = await finder.find(among, text, most);
  // What the filters on outlets leave out is counted for them all the same.
  const counted = isAnyOutlet ? all : (await finder.find(fitting, text, 0)).all;
  const isWanted = filters.kinds.length === 0 || filters.kinds.includes('saved');
  const counts = {
    ...answer.counts,
    kinds: { ...answer.counts.kinds, saved: all.length },
    ...(isWanted && countOutlets(counted)),
  };
  if (lines.length === 0 || !isWanted) return { ...answer, counts };
  const group = { kind: 'saved', hits: hitsOf(lines, text), total: all.length } as const;
  // Behind what the library knows and the reader's notes.
  const at = answer.groups.findLastIndex(({ kind }) => kind === 'entity' || kind === 'note') + 1;
  return { groups: answer.groups.toSpliced(at, 0, group), counts };

  function isOf(article: SavedHead, { outletCountries, outletKinds }: SearchFilters): boolean {
    const { outletCountry, outletKind } = placeOfSaved(article);
    return lets(outletCountries, outletCountry) && lets(outletKinds, outletKind);
  }

  /** Each filter's own counts leave that filter out of account. */
  function countOutlets(found: readonly SavedHead[]): Pick<FilterCounts, 'outletCountries' | 'outletKinds'> {
    const places = found.map(placeOfSaved);
    return {
      outletCountries: addCounts(
        answer.counts.outletCountries,
        places.flatMap((place) => (lets(outletKinds, place.outletKind) ? [place.outletCountry] : [])),
      ),
      outletKinds: addCounts(
        answer.counts.outletKinds,
        places.flatMap((place) => (lets(outletCountries, place.outletCountry) ? [place.outletKind] : [])),
      ),
    };
  }

  function placeOfSaved({ id, outlet }: SavedHead) {
    return placeOf({ outlet, address: id });
  }
}

function hitsOf(lines: FoundArticles['lines'], text: string): SearchHit[] {
  return lines.map(({ article: { id, headline, published }, excerpt }) => {
    const title = markQuery(headline === '' ? id : headline, text);
    const about = { entity: null, address: id, date: published };
    return { kind: 'saved', id, ...about, title, excerpt: markQuery(excerpt, text) };
  });
}

/** Whether all filters but those on outlets let an article through. */
function fits({ published }: SavedHead, { entityTypes, from, until, withNotes }: SearchFilters): boolean {
  if (withNotes || entityTypes.length > 0) return false;
  if (from === null && until === null) return true;
  if (published === null) return false;
  return (
    (from === null || published >= from) && (until === null || published.slice(0, until.length) <= until)
  );
}

function lets(wanted: readonly string[], value: string): boolean {
  return wanted.length === 0 || wanted.includes(value);
}

/** The most found first. */
function addCounts(
  counts: FilterCounts['outletCountries'],
  values: readonly string[],
): FilterCounts['outletCountries'] {
  const sums = new Map(counts.map(({ value, count }) => [value, count]));
  for (const value of values) sums.set(value, (sums.get(value) ?? 0) + 1);
  return [...sums]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
