import type { EntityLine } from '../library/entity-page.ts';
import type { Article } from '../library/records.ts';
import type { NoteHit, SearchResults } from '../messages/protocol.ts';

/** One line of the search results. */
export type ResultRow =
  | { readonly kind: 'entity'; readonly entity: EntityLine }
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'note'; readonly hit: NoteHit };

/** The results in the order in which they are shown and the arrow keys go through them. */
export function rowsOf({ entities, articles, notes }: SearchResults): ResultRow[] {
  return [
    ...entities.map((entity) => ({ kind: 'entity', entity }) as const),
    // The reader's own words come before the many articles.
    ...notes.map((hit) => ({ kind: 'note', hit }) as const),
    ...articles.map((article) => ({ kind: 'article', article }) as const),
  ];
}

/** The id of a row's element, by which the search field names the row that is selected. */
export const rowId = (index: number): string => `result-${index}`;
