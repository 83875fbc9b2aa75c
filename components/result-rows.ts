import type { SearchAnswer, SearchHit } from '../search/answer.ts';

/** One line of the search results. */
export type ResultRow = SearchHit;

/** The results in the order in which they are shown and the arrow keys go through them. */
export function rowsOf({ groups }: SearchAnswer): ResultRow[] {
  return groups.flatMap(({ hits }) => hits);
}

/** The id of a row's element, by which the search field names the row that is selected. */
export const rowId = (index: number): string => `result-${index}`;
