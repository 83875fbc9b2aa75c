import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeEvents } from '../../components/drawings/place-events.ts';
import { toldDrawing } from '../../components/told-drawing.ts';
import { words } from './with-words.tsx';

describe('Events on a drawn timeline', () => {
  it.each<[string, number[], number[]]>([
    ['stand in one row where they have room', [0, 20, 40], [0, 0, 0]],
    ['stand over each other where they would lie on each other', [0, 5, 10], [0, 1, 2]],
    ['come down again once there is room', [0, 5, 20], [0, 1, 0]],
    ['on one day stand over each other', [7, 7], [0, 1]],
  ])('%s', (_, places, rows) => {
    expect(placeEvents(places, 20).map(({ row }) => row)).toEqual(rows);
  });

  it('never touch, and stand where their dates are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 500 })), (drawn) => {
        const places = drawn.toSorted((a, b) => a - b);
        const placed = placeEvents(places, 20);
        expect(placed.map(({ x }) => x)).toEqual(places);
        for (const [index, one] of placed.entries()) {
          for (const other of placed.slice(0, index)) {
            expect(one.row !== other.row || one.x - other.x >= 20).toBe(true);
          }
        }
      }),
    );
  });
});

describe('What a drawn timeline shows', () => {
  it.each([
    [3, 1, '3 events, numbered as below. 1 article.'],
    [4, 0, '4 events, numbered as below.'],
    [0, 2, '2 articles, as strokes.'],
  ])('is told: %i events, %i articles', (events, articles, told) => {
    expect(toldDrawing(words, events, articles)).toBe(told);
  });
});
