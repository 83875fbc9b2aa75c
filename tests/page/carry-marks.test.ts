import { beforeEach, describe, expect, it } from 'vitest';
import type { Link } from '../../linking/types.ts';
import { carryOver } from '../../page/carry-marks.ts';
import type { Mark } from '../../page/marks.ts';

let text: Text;
beforeEach(() => {
  text = document.createTextNode('Kim met Moon in Panmunjom');
});

function mark(
  number: number,
  entity: string,
  startOffset: number,
  endOffset: number,
  node: Node = text,
): Mark {
  const range = {
    startContainer: node,
    startOffset,
    endContainer: node,
    endOffset,
  } as unknown as StaticRange;
  return { number, range, link: { entity } as Link };
}

describe('the marks of a page that was read again', () => {
  it('are the same where they stand where they stood', () => {
    const before = [mark(4, 'kim-jong-un', 0, 3), mark(7, 'moon-jae-in', 8, 12)];
    const after = carryOver(before, [mark(0, 'kim-jong-un', 0, 3), mark(1, 'moon-jae-in', 8, 12)], 8);
    expect(after.map(({ number }) => number)).toEqual([4, 7]);
    expect(after[0]?.range).toBe(before[0]?.range);
  });

  it.each<[string, () => Mark]>([
    ['stand elsewhere', () => mark(0, 'kim-jong-un', 1, 4)],
    ['are longer', () => mark(0, 'kim-jong-un', 0, 7)],
    ['mean another', () => mark(0, 'kim-yong-nam', 0, 3)],
    ['stand in another text', () => mark(0, 'kim-jong-un', 0, 3, document.createTextNode('Kim'))],
  ])('are new ones where they %s', (_how, placed) => {
    expect(carryOver([mark(4, 'kim-jong-un', 0, 3)], [placed()], 8)[0]?.number).toBe(8);
  });

  it('never share a number', () => {
    const before = [mark(4, 'kim-jong-un', 0, 3)];
    const placed = [
      mark(0, 'moon-jae-in', 8, 12),
      mark(1, 'kim-jong-un', 0, 3),
      mark(2, 'panmunjom', 16, 25),
    ];
    expect(carryOver(before, placed, 5).map(({ number }) => number)).toEqual([5, 4, 6]);
  });
});
