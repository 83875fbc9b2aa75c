import type { Mark } from './marks.ts';

/**
 * The marks of a page that was read again: those that stand where they stood are the same marks with the same
 * numbers, so that a card over one stays; the others are numbered anew.
 *
 * @param free a number that no mark of this page has had, nor any above it
 */
export function carryOver(before: readonly Mark[], placed: readonly Mark[], free: number): Mark[] {
  const known = new Map<Node, Mark[]>();
  for (const mark of before) {
    const { startContainer } = mark.range;
    known.set(startContainer, [...(known.get(startContainer) ?? []), mark]);
  }
  let number = free;
  return placed.map((mark) => {
    const same = known.get(mark.range.startContainer)?.find((other) => isSame(other, mark));
    if (same) return { ...mark, number: same.number, range: same.range };
    return { ...mark, number: number++ };
  });
}

function isSame(a: Mark, b: Mark): boolean {
  return (
    a.link.entity === b.link.entity &&
    a.range.startOffset === b.range.startOffset &&
    a.range.endContainer === b.range.endContainer &&
    a.range.endOffset === b.range.endOffset
  );
}
