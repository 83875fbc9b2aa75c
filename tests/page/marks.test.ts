import { describe, expect, it } from 'vitest';
import { type Density, MOST_PAINTED_MARKS, type Mark, paintedMarks } from '../../page/marks.ts';

/** Marks of entities, a letter each, in reading order; they stand at 0, 10, 20 … */
function marksOf(letters: string): Mark[] {
  return letters.split('').map((entity, number) => {
    const mention = { start: 10 * number, end: 10 * number + 5, surfaceForm: entity };
    const range = {} as StaticRange;
    return { number, link: { entity, mention, score: 1, evidence: { kind: 'name' } }, range };
  });
}

const numbers = (letters: string, sectionStarts: number[], painted: string, density: Density) =>
  paintedMarks(marksOf(letters), sectionStarts, painted.split(''), density).map(({ number }) => number);

describe('which mentions are painted', () => {
  it.each<[string, Density, string, number[], string, number[]]>([
    ['the first of each entity', 'first', 'pcpcp', [0], 'pc', [0, 1]],
    ['and again in each section', 'first', 'ppcpp', [0, 30], 'pc', [0, 2, 3]],
    ['also where a section names nobody', 'first', 'pp', [0, 3, 5, 10], 'p', [0, 1]],
    ['every one, where the reader wants that', 'every', 'pcpcp', [0], 'pc', [0, 1, 2, 3, 4]],
    ['none, where the reader wants that', 'off', 'pcpcp', [0], 'pc', []],
    ['none of a country that is linked and not painted', 'first', 'rprp', [0], 'p', [1]],
    ['nor if every mention is', 'every', 'rprp', [0], 'p', [1, 3]],
    ['none on a page without links', 'first', '', [0], '', []],
    ['in reading order, whoever is best', 'first', 'cp', [0], 'pc', [0, 1]],
  ])('%s', (_what, density, letters, sectionStarts, painted, expected) => {
    expect(numbers(letters, sectionStarts, painted, density)).toEqual(expected);
  });
});

describe('a page with more marks than are painted', () => {
  it('keeps those of the best entities', () => {
    const sections = Array.from({ length: 150 }, (_, section) => 20 * section);
    const painted = numbers('cp'.repeat(150), sections, 'pc', 'first');
    expect(painted).toHaveLength(MOST_PAINTED_MARKS);
    expect(painted.filter((number) => number % 2 === 1)).toHaveLength(150);
    expect(painted.slice(0, 4)).toEqual([0, 1, 2, 3]);
  });

  it('keeps a first mention before a repeated one of a better entity', () => {
    const painted = numbers(`${'p'.repeat(300)}c`, [0], 'pc', 'every');
    expect(painted).toHaveLength(MOST_PAINTED_MARKS);
    expect(painted.at(-1)).toBe(300);
  });
});
