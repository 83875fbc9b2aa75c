import type { LabelledMention } from './label-file.ts';

/**
 * Finds labels again in a text that is no longer read as it was when they were made.
 * In order: each goes to the place of its surface form, after the label before it, that is nearest to where
 * it would stand if nothing but the words before that label had changed. One that is not found is dropped.
 */
export function anchorLabels(labels: readonly LabelledMention[], text: string): LabelledMention[] {
  const anchored: LabelledMention[] = [];
  let shift = 0;
  let after = 0;
  for (const label of labels.toSorted((a, b) => a.start - b.start)) {
    const start = nearestPlace(text, label.surface, after, label.start + shift);
    if (start < 0) continue;
    const end = start + label.surface.length;
    anchored.push({ ...label, start, end });
    shift = start - label.start;
    after = end;
  }
  return anchored;
}

/** Where a surface form stands nearest to an expected place, not before `after`; -1 for nowhere. */
function nearestPlace(text: string, surface: string, after: number, expected: number): number {
  let best = -1;
  for (let place = text.indexOf(surface, after); place >= 0; place = text.indexOf(surface, place + 1)) {
    if (best >= 0 && Math.abs(place - expected) >= Math.abs(best - expected)) break;
    best = place;
  }
  return best;
}
