import { expect, it } from 'vitest';
import { isLegibleThrough } from '../../page/legible-filter.ts';

it.each<[filter: string, legible: boolean]>([
  ['none', true],
  ['invert(1) hue-rotate(180deg)', true],
  ['invert(90%) sepia(0.4) contrast(1.1)', true],
  ['grayscale(1)', true],
  ['brightness(0.8)', true],
  ['opacity(0.95)', true],
  ['opacity(0.5)', false],
  ['opacity(4%)', false],
  ['invert(0.5)', false],
  ['brightness(0)', false],
  ['brightness(40)', false],
  ['contrast(0)', false],
  ['blur(9px)', false],
  ['url("#fade")', false],
  ['hue-rotate(9deg) opacity(0)', false],
  ['drop-shadow(rgb(0, 0, 0) 0px 0px 9px)', false],
])('a text under `filter: %s` can be read: %s', (filter, legible) => {
  expect(isLegibleThrough(filter)).toBe(legible);
});
