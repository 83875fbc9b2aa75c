import type { FilterCounts, SearchAnswer, SearchHit } from './answer.ts';
import { KINDS, SHOWN } from './kinds.ts';
import type { SearchKind } from './query.ts';

/** What was found in one of the places that are searched. */
export interface Found {
  readonly groups: readonly FoundGroup[];
  readonly counts: FilterCounts;
}

interface FoundGroup {
  readonly kind: SearchKind;
  readonly hits: readonly { readonly hit: SearchHit; readonly score: number }[];
  readonly total: number;
}

export const NO_COUNTS: FilterCounts = {
  kinds: Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<SearchKind, number>,
  entityTypes: [],
  outletCountries: [],
  outletKinds: [],
};

/** One answer of what was found in several places. */
export function joinFound(found: readonly Found[], most: number): SearchAnswer {
  const groups = SHOWN.flatMap((kind) => {
    const parts = found.flatMap((part) => part.groups.filter((group) => group.kind === kind));
    const hits = parts.flatMap((part) => part.hits).toSorted((a, b) => b.score - a.score);
    const total = parts.reduce((sum, part) => sum + part.total, 0);
    return total === 0 ? [] : [{ kind, hits: hits.slice(0, most).map(({ hit }) => hit), total }];
  });
  return { groups, counts: addCounts(found.map((part) => part.counts)) };
}

/** What several places count, added up. */
export function addCounts(counts: readonly FilterCounts[]): FilterCounts {
  const kinds = Object.fromEntries(
    KINDS.map((kind) => [kind, counts.reduce((sum, count) => sum + count.kinds[kind], 0)]),
  ) as Record<SearchKind, number>;
  return {
    kinds,
    entityTypes: addUp(counts.map(({ entityTypes }) => entityTypes)),
    outletCountries: addUp(counts.map(({ outletCountries }) => outletCountries)),
    outletKinds: addUp(counts.map(({ outletKinds }) => outletKinds)),
  };
}

interface Count<Value> {
  readonly value: Value;
  readonly count: number;
}

/** Counts of the same value added up, the largest first. */
function addUp<Value extends string>(lists: readonly (readonly Count<Value>[])[]): Count<Value>[] {
  const sums = new Map<Value, number>();
  for (const { value, count } of lists.flat()) sums.set(value, (sums.get(value) ?? 0) + count);
  return [...sums]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
