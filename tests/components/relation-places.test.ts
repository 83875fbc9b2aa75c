import { describe, expect, it } from 'vitest';
import { placeEntities } from '../../components/drawings/place-entities.ts';
import { stepTo } from '../../components/drawings/step-to.ts';
import { wrapName } from '../../components/drawings/wrap-name.ts';

const boxes = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    width: 60 + (index % 4) * 20,
    height: 20 + (index % 3) * 14,
  }));
const star = (count: number) => Array.from({ length: count - 1 }, (_, index) => ({ from: 0, to: index + 1 }));

describe('A map of relations', () => {
  it.each([
    [2, 288, 200],
    [6, 288, 270],
    [20, 288, 900],
    [20, 700, 400],
    [20, 1000, 300],
  ])('finds room for %i boxes in %i px without laying one on another', (count, width, height) => {
    const placed = placeEntities(boxes(count), star(count), { width, height });
    for (const [index, one] of placed.entries()) {
      expect(one.x - one.width / 2).toBeGreaterThanOrEqual(0);
      expect(one.x + one.width / 2).toBeLessThanOrEqual(width);
      expect(one.y - one.height / 2).toBeGreaterThanOrEqual(0);
      for (const other of placed.slice(index + 1)) {
        const across = Math.abs(one.x - other.x) - (one.width + other.width) / 2;
        const down = Math.abs(one.y - other.y) - (one.height + other.height) / 2;
        expect(Math.max(across, down)).toBeGreaterThan(0);
      }
    }
  });

  it('is the same each time', () => {
    const draw = () => placeEntities(boxes(12), star(12), { width: 400, height: 400 });
    expect(draw()).toEqual(draw());
  });

  it('can have one box alone', () => {
    const [only] = placeEntities(boxes(1), [], { width: 300, height: 200 });
    expect(only?.x).toBe(150);
  });
});

describe('An arrow key on a map', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 50, y: 5 },
    { x: 40, y: 60 },
    { x: -30, y: 0 },
    { x: 120, y: 0 },
  ];

  it.each([
    ['goes to the nearest on its side', 'ArrowRight', 0, 1],
    ['goes on from there', 'ArrowRight', 1, 4],
    ['goes back', 'ArrowLeft', 1, 0],
    ['goes down to what is least aside', 'ArrowDown', 1, 2],
    ['goes up again', 'ArrowUp', 2, 1],
    ['stays where nothing lies that way', 'ArrowUp', 3, null],
    ['is no other key', 'Tab', 0, null],
  ])('%s', (_behavior, key, from, to) => {
    expect(stepTo(key, from, points)).toBe(to);
  });
});

describe('A name on a map', () => {
  it.each<[string, number, number, string[]]>([
    ['Ferry Board', 18, 3, ['Ferry Board']],
    ['Ministry of Foreign Affairs', 18, 3, ['Ministry of', 'Foreign Affairs']],
    ['Convention on the Law of the Sea and Harbors', 12, 2, ['Convention', 'on the Law…']],
    ['Donaudampfschifffahrtsgesellschaft', 12, 2, ['Donaudampfschifffahrtsgesellschaft']],
  ])('%s is written in lines of at most %i letters, %i of them', (name, characters, lines, expected) => {
    expect(wrapName(name, characters, lines)).toEqual(expected);
  });
});
