import { expect, it } from 'vitest';
import { anchorLabels } from '../../scripts/evaluate/anchor-labels.ts';
import type { LabelledMention } from '../../scripts/evaluate/label-file.ts';

const TEXT = 'Kim spoke. Moon listened. Kim left.';
const LABELS = [label(TEXT, 'Kim', 0), label(TEXT, 'Moon', 0), label(TEXT, 'Kim', 11)];

it.each<[string, string, number[]]>([
  ['stay where the text is as it was', TEXT, [0, 11, 26]],
  ['move with words put before them', `Updated today. ${TEXT}`, [15, 26, 41]],
  ['do not jump to the same name in new words', `${TEXT} Kim came back.`, [0, 11, 26]],
  ['are dropped with the words that they stood on', 'Kim spoke. Kim left.', [0, 11]],
])('labels %s', (_behavior, text, starts) => {
  const anchored = anchorLabels(LABELS, text);
  expect(anchored.map(({ start }) => start)).toEqual(starts);
  for (const { start, end, surface } of anchored) expect(text.slice(start, end)).toBe(surface);
});

function label(text: string, surface: string, after: number): LabelledMention {
  const start = text.indexOf(surface, after);
  return { start, end: start + surface.length, surface, entities: ['somebody'], need: 'must' };
}
