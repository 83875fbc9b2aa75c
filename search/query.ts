import type { EntityType, PartialDate } from '../library/records.ts';

/** What can be found, each in a group of its own. */
export type SearchKind = 'entity' | 'note' | 'saved' | 'article' | 'event' | 'contested';

/** What is asked. With an empty text, whatever the filters let through is found; with no filter either, nothing. */
export interface SearchQuery {
  /** As it was typed. */
  readonly text: string;
  readonly filters: SearchFilters;
  /** So many hits of each kind at most. */
  readonly most: number;
}

/** What is left out. Each list is one of alternatives, and an empty one lets everything through. */
export interface SearchFilters {
  readonly kinds: readonly SearchKind[];
  /** Of these types; whatever is no entity has none, and is left out. */
  readonly entityTypes: readonly EntityType[];
  /** Articles and saved pages alone have an outlet. */
  readonly outletCountries: readonly string[];
  readonly outletKinds: readonly string[];
  /** From the beginning of one to the end of the other; what has no date is left out. */
  readonly from: PartialDate | null;
  readonly until: PartialDate | null;
  /** Only what the reader has written a note on, and the notes. */
  readonly withNotes: boolean;
}

export const NO_FILTERS: SearchFilters = {
  kinds: [],
  entityTypes: [],
  outletCountries: [],
  outletKinds: [],
  from: null,
  until: null,
  withNotes: false,
};

/** Whether these filters leave anything out. */
export function hasFilters(filters: SearchFilters): boolean {
  const { kinds, entityTypes, outletCountries, outletKinds, from, until, withNotes } = filters;
  const lists = [kinds, entityTypes, outletCountries, outletKinds];
  return withNotes || from !== null || until !== null || lists.some(({ length }) => length > 0);
}
