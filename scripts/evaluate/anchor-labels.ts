import type { LabelledMention } from './label-file.ts';

/**
 * Finds labels again in a text that is no longer read as it was when they were made.
 * Words that came or went move all labels after them equally far. So a label goes to the place of its surface
 * form to which most of its neighbours could move along; where few could, its words are gone, and it is dropped.
 * Labels keep their order: of two that would not, the one with fewer neighbours is dropped.
 */
export function anchorLabels(labels: readonly LabelledMention[], text: string): LabelledMention[] {
  const inOrder = labels.toSorted((a, b) => a.start - b.start);
  const anchors = inOrder
    .map((_, index) => bestPlace(inOrder, index, text))
    .filter((anchor) => anchor !== null)
    .toSorted((a, b) => b.along - a.along || a.index - b.index);

  const kept: Anchor[] = [];
  for (const anchor of anchors) {
    if (kept.every((other) => keepOrder(anchor, other))) kept.push(anchor);
  }
  return kept
    .toSorted((a, b) => a.index - b.index)
    .map(({ index, start, end }) => ({ ...inOrder[index]!, start, end }));
}

/** A place for a label, and how many of its neighbours could move along. */
interface Anchor {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly along: number;
}

/** So many labels on either side are asked. */
const NEIGHBOURS = 5;
/** A change within the text parts neighbours from each other, and leaves half of them; names repeat, so one is too few. */
const ENOUGH = 0.3;

function bestPlace(labels: readonly LabelledMention[], index: number, text: string): Anchor | null {
  const label = labels[index]!;
  const neighbours = labels
    .slice(Math.max(0, index - NEIGHBOURS), index + 1 + NEIGHBOURS)
    .filter((neighbour) => neighbour !== label);
  let best: Anchor | null = null;
  for (let start = text.indexOf(label.surface); start >= 0; start = text.indexOf(label.surface, start + 1)) {
    const shift = start - label.start;
    const along = neighbours.filter((other) => text.startsWith(other.surface, other.start + shift)).length;
    if (along < ENOUGH * neighbours.length || (best && along <= best.along)) continue;
    best = { index, start, end: start + label.surface.length, along };
  }
  return best;
}

function keepOrder(a: Anchor, b: Anchor): boolean {
  return a.index < b.index ? a.end <= b.start : b.end <= a.start;
}
