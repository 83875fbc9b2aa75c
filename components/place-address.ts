import type { EntityType } from '../library/records.ts';
import { KINDS } from '../search/kinds.ts';
import { NO_FILTERS, type SearchFilters, hasFilters } from '../search/query.ts';
import { BEGINNING, type Place } from './explorer-state.ts';

/**
 * Where a reader is, as the end of an address that can be bookmarked: `#/entity/ID`, `#/text`, `#/`, or
 * `#/search?q=WORDS` with what is left out (`kind`, `type`, `country`, `outlet`, `from`, `until`, `notes`).
 */
export function addressOf({ query, filters, entity, isText }: Place): string {
  if (entity !== null) return `#/entity/${encodeURIComponent(entity)}`;
  if (query.trim() === '' && !hasFilters(filters)) return isText ? '#/text' : '#/';
  const { kinds, entityTypes, outletCountries, outletKinds, from, until, withNotes } = filters;
  return `#/search?${new URLSearchParams([
    ['q', query],
    ...kinds.map((kind) => ['kind', kind]),
    ...entityTypes.map((type) => ['type', type]),
    ...outletCountries.map((country) => ['country', country]),
    ...outletKinds.map((kind) => ['outlet', kind]),
    ...(from === null ? [] : [['from', from]]),
    ...(until === null ? [] : [['until', until]]),
    ...(withNotes ? [['notes', '']] : []),
  ])}`;
}

/** The place at such an address; the beginning, for one that we never made. */
export function placeAt(hash: string): Place {
  const { pathname, searchParams } = new URL(hash.replace(/^#/, ''), 'place:/');
  const [, kind, id] = pathname.split('/');
  if (kind === 'entity' && id) return { ...BEGINNING, entity: decodePart(id) };
  if (kind === 'text') return { ...BEGINNING, isText: true };
  if (kind !== 'search') return BEGINNING;
  return { ...BEGINNING, query: searchParams.get('q') ?? '', filters: filtersIn(searchParams) };
}

function filtersIn(params: URLSearchParams): SearchFilters {
  return {
    ...NO_FILTERS,
    kinds: KINDS.filter((kind) => params.getAll('kind').includes(kind)),
    // An unknown one finds nothing, and the reader sees it and can take it away.
    entityTypes: params.getAll('type') as EntityType[],
    outletCountries: params.getAll('country'),
    outletKinds: params.getAll('outlet'),
    from: dateIn(params.get('from')),
    until: dateIn(params.get('until')),
    withNotes: params.has('notes'),
  };
}

const dateIn = (text: string | null) => (text !== null && /^\d{4}(-\d{2}){0,2}$/.test(text) ? text : null);

/** An address that was cut may end within a letter. */
function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    console.info('This address is not whole: what it names will not be found.', error);
    return part;
  }
}
