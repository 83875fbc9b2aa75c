import { describe, expect, it } from 'vitest';
import { createRandom } from '../../scripts/bench/random.ts';
import { largestOf, likeness, placesOfLargest, unitVector } from '../../related/sparse-vector.ts';

describe('the largest of a row', () => {
  it('are those that sorting all would put first, however long the row', () => {
    const random = createRandom(7);
    for (const length of [0, 1, 5, 50, 5_000]) {
      const row = Float64Array.from({ length }, () => Math.floor(random() * 40) / 40);
      const sorted = [...row.keys()]
        .filter((place) => row[place]! > 0)
        .toSorted((a, b) => row[b]! - row[a]! || a - b);
      expect(placesOfLargest(row, 6)).toEqual(sorted.slice(0, 6));
    }
  });

  it('make a vector as long as 1', () => {
    const vector = largestOf(Float64Array.of(3, 0, 4, 1), 2, 1);
    expect([...vector]).toEqual([
      [2, 0.8],
      [0, 0.6],
    ]);
  });
});

it.each<[number, [string, number][], [string, number][]]>([
  [
    1,
    [
      ['a', 3],
      ['b', 4],
    ],
    [
      ['a', 6],
      ['b', 8],
    ],
  ],
  [0, [['a', 1]], [['b', 1]]],
  [0, [], [['b', 1]]],
  [0, [['a', 0]], [['a', 1]]],
])('the likeness is %d of %j and %j', (expected, a, b) => {
  expect(likeness(unitVector(a), unitVector(b))).toBeCloseTo(expected);
});
