import type { EntityType } from '../library/records.ts';
import { TYPES } from './search-document.ts';
import type { FilterCounts } from './answer.ts';
import { KINDS } from './kinds.ts';
import type { Sections } from './layout.ts';
import { dateNumber, isWithin, lastDay } from './partial-dates.ts';
import type { SearchFilters, SearchKind } from './query.ts';

/** What filters make of documents. */
export interface Sieve {
  /** Whether a document is let through; counts it for each filter that alone would keep it back, or none. */
  lets(document: number, kind: number): boolean;
  counts(): FilterCounts;
}

/** The filters that stand beside one another, as bits. */
const KIND = 1;
const TYPE = 2;
const COUNTRY = 4;
const OUTLET_KIND = 8;

/** What of an index's documents is sifted and weighed by. */
export interface Columns extends Pick<Sections, 'weights' | 'types' | 'countries' | 'outletKinds' | 'dates'> {
  readonly labels: readonly string[];
}

/** @param isOut whether a document is left out whatever else is asked; null where none is */
export function createSieve(
  { types, countries, outletKinds, dates, labels }: Columns,
  filters: SearchFilters,
  isOut: ((document: number) => boolean) | null,
): Sieve {
  const kindsLet = chosen(filters.kinds, KINDS);
  const typesLet = chosen(filters.entityTypes, [null, ...TYPES]);
  const countriesLet = chosen(filters.outletCountries, labels);
  const outletKindsLet = chosen(filters.outletKinds, labels);
  const from = dateNumber(filters.from);
  const until = filters.until === null ? 0 : lastDay(dateNumber(filters.until));
  const kindCounts = new Uint32Array(KINDS.length);
  const typeCounts = new Uint32Array(TYPES.length + 1);
  const countryCounts = new Uint32Array(labels.length);
  const outletKindCounts = new Uint32Array(labels.length);

  return {
    lets(document, kind) {
      if (isOut?.(document)) return false;
      if ((from !== 0 || until !== 0) && !isWithin(dates[document]!, from, until)) return false;
      const type = types[document]!;
      const country = countries[document]!;
      const outletKind = outletKinds[document]!;
      const keptBack =
        (kindsLet[kind] ? 0 : KIND) |
        (typesLet[type] ? 0 : TYPE) |
        (countriesLet[country] ? 0 : COUNTRY) |
        (outletKindsLet[outletKind] ? 0 : OUTLET_KIND);
      // Each filter's own counts leave that filter out of account.
      if ((keptBack & ~KIND) === 0) kindCounts[kind]! += 1;
      if ((keptBack & ~TYPE) === 0) typeCounts[type]! += 1;
      if ((keptBack & ~COUNTRY) === 0) countryCounts[country]! += 1;
      if ((keptBack & ~OUTLET_KIND) === 0) outletKindCounts[outletKind]! += 1;
      return keptBack === 0;
    },
    counts: () => ({
      kinds: Object.fromEntries(KINDS.map((kind, place) => [kind, kindCounts[place]!])) as Record<
        SearchKind,
        number
      >,
      entityTypes: ranked<EntityType>(TYPES, typeCounts.subarray(1)),
      outletCountries: ranked(labels.slice(1), countryCounts.subarray(1)),
      outletKinds: ranked(labels.slice(1), outletKindCounts.subarray(1)),
    }),
  };
}

/** For each of all values whether it is let through. */
function chosen<Value>(wanted: readonly Value[], all: readonly (Value | null)[]): Uint8Array {
  return Uint8Array.from(all, (value) =>
    wanted.length === 0 || (value !== null && wanted.includes(value)) ? 1 : 0,
  );
}

function ranked<Value>(values: readonly Value[], counts: Uint32Array): { value: Value; count: number }[] {
  return values
    .map((value, place) => ({ value, count: counts[place]! }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
