import { expect, it } from 'vitest';
import { anchorLabels } from '../../scripts/evaluate/anchor-labels.ts';
import type { LabelledMention } from '../../scripts/evaluate/label-file.ts';

const FIRST = 'Kim spoke to Moon in Seoul. ';
const SECOND = 'Moon listened. Kim flew from Seoul to Vancouver.';
const LABELS = [...FIRST.concat(SECOND).matchAll(/Kim|Moon|Seoul|Vancouver/g)].map(
  ({ 0: surface, index: start }): LabelledMention => ({
    start,
    end: start + surface.length,
    surface,
    entities: ['somebody'],
    need: 'must',
  }),
);

it.each<[string, string, string]>([
  [
    'stay where the text is as it was',
    FIRST + SECOND,
    '[Kim] spoke to [Moon] in [Seoul]. [Moon] listened. [Kim] flew from [Seoul] to [Vancouver].',
  ],
  [
    'move with words put before them',
    `Kim, again. ${FIRST}${SECOND}`,
    'Kim, again. [Kim] spoke to [Moon] in [Seoul]. [Moon] listened. [Kim] flew from [Seoul] to [Vancouver].',
  ],
  [
    'move with words put between them',
    `${FIRST}Seoul slept. ${SECOND}`,
    '[Kim] spoke to [Moon] in [Seoul]. Seoul slept. [Moon] listened. [Kim] flew from [Seoul] to [Vancouver].',
  ],
  [
    'do not jump to the same names in new words',
    `${FIRST}${SECOND} Kim called Moon.`,
    '[Kim] spoke to [Moon] in [Seoul]. [Moon] listened. [Kim] flew from [Seoul] to [Vancouver]. Kim called Moon.',
  ],
  [
    'are dropped with the words that they stood on',
    SECOND,
    '[Moon] listened. [Kim] flew from [Seoul] to [Vancouver].',
  ],
])('labels %s', (_behavior, text, marked) => {
  expect(withBrackets(text, anchorLabels(LABELS, text))).toBe(marked);
});

function withBrackets(text: string, labels: readonly LabelledMention[]): string {
  return labels.reduceRight(
    (marked, { start, end }) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
    text,
  );
}
