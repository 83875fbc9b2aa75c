/** Few numbers of many, by their places; as long as 1, or empty. */
export type SparseVector = ReadonlyMap<number, number>;

/** The largest `most` of a row of numbers, each to a power. */
export function largestOf(row: Float64Array, most: number, power: number): SparseVector {
  return unitVector(placesOfLargest(row, most).map((place) => [place, row[place]! ** power]));
}

/** Where the largest `most` numbers above 0 stand in a row, the largest first. */
export function placesOfLargest(row: Float64Array, most: number): number[] {
  let places: number[] = [];
  let least = 0;
  // Few of many numbers get past the least of those that are kept, so that they are seldom sorted.
  const keepLargest = () => {
    places = places.toSorted((a, b) => row[b]! - row[a]! || a - b).slice(0, most);
    if (places.length === most) least = row[places.at(-1)!]!;
  };
  for (let place = 0; place < row.length; place += 1) {
    if (row[place]! <= least) continue;
    places.push(place);
    if (places.length >= most * 2) keepLargest();
  }
  keepLargest();
  return places;
}

/** The same direction, with a length of 1. */
export function unitVector<Key>(entries: readonly (readonly [Key, number])[]): ReadonlyMap<Key, number> {
  const length = Math.hypot(...entries.map(([, value]) => value));
  return new Map(length === 0 ? [] : entries.map(([place, value]) => [place, value / length]));
}

/** How much two vectors point the same way, from 0 to 1. */
export function likeness<Key>(a: ReadonlyMap<Key, number>, b: ReadonlyMap<Key, number>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [place, value] of few) sum += value * (many.get(place) ?? 0);
  return sum;
}
