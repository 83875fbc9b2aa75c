import type { Names } from './find-names.ts';
import type { TokenRun } from './recognize.ts';

/** The entities that a page names for certain, each with its first name. */
export type NamedEntities = Pick<ReadonlyMap<number, TokenRun>, 'size' | 'has' | 'get'>;

export const NONE_NAMED: NamedEntities = new Map<number, TokenRun>();

/**
 * The entities that were decided on. A long text names as many as there are, so they are no map but an array.
 * @param decided for each candidate its entity; below 0 for none
 */
export function namedEntities({ count, firsts, lasts }: Names, decided: Int32Array): NamedEntities {
  let highest = -1;
  for (let candidate = 0; candidate < count; candidate += 1) {
    if (decided[candidate]! > highest) highest = decided[candidate]!;
  }
  /** Entity → its first candidate + 1. */
  const places = new Int32Array(highest + 1);
  let size = 0;
  for (let candidate = 0; candidate < count; candidate += 1) {
    const entity = decided[candidate]!;
    if (entity < 0 || places[entity] !== 0) continue;
    places[entity] = candidate + 1;
    size += 1;
  }
  const placeOf = (entity: number) => (entity >= 0 && entity <= highest ? places[entity]! : 0);
  return {
    size,
    has: (entity) => placeOf(entity) > 0,
    get(entity) {
      const place = placeOf(entity);
      return place === 0 ? undefined : { first: firsts[place - 1]!, last: lasts[place - 1]! };
    },
  };
}
