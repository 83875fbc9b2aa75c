import { expect, it } from 'vitest';
import { isOnPath } from '../../page/safe-path.ts';

const card = { left: 100, top: 100, width: 300, height: 200 };
/** Where the pointer left its mark: in the line above the card, near its left edge. */
const from = { x: 120, y: 80 };

it.each<[string, number, number, boolean]>([
  ['straight down to the card', 120, 90, true],
  ['slantwise to its far end', 240, 92, true],
  ['in the card', 300, 200, true],
  ['a few pixels beside it', 402, 150, true],
  ['along the line of text, away from it', 240, 80, false],
  ['up', 120, 60, false],
  ['to the left of it', 60, 90, false],
  ['beyond it', 250, 330, false],
])('%s: %d, %d is on the way: %s', (_where, x, y, expected) => {
  expect(isOnPath(from, card, { x, y })).toBe(expected);
});

it('knows the way to a card above its word, too', () => {
  expect(isOnPath({ x: 120, y: 320 }, card, { x: 150, y: 308 })).toBe(true);
  expect(isOnPath({ x: 120, y: 320 }, card, { x: 150, y: 330 })).toBe(false);
});
