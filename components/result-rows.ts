import type { EntityId } from '../linking/types.ts';
import type { SearchAnswer, SearchHit } from '../search/answer.ts';

/** One line of the search results. */
export type ResultRow = SearchHit;

/** The results in the order in which they are shown and the arrow keys go through them. */
export function rowsOf({ groups }: SearchAnswer): ResultRow[] {
  return groups.flatMap(({ hits }) => hits);
}

/** Whose page a row opens; null for what lies at an address of its own, or nowhere. */
export function entityOf(row: ResultRow): EntityId | null {
  switch (row.kind) {
    case 'entity':
    case 'note':
    case 'saved':
      return row.entity?.id ?? null;
    case 'event':
    case 'contested':
      return row.entities[0]?.id ?? null;
    case 'article':
      return null;
  }
}

/** The address that a row opens where it opens nobody's page. */
export function addressOfRow(row: ResultRow): string | null {
  if (row.kind === 'article') return row.article.url;
  return row.kind === 'note' || row.kind === 'saved' ? row.address : null;
}

/** The id of a row's element, by which the search field names the row that is selected. */
export const rowId = (index: number): string => `result-${index}`;
