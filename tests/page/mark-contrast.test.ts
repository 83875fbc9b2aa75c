import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARK_SHARE } from '../../page/highlighter.ts';

/** Red, green and blue, 0 to 255. */
type Color = readonly [number, number, number];

/** The color of the line under a mark, as the browser mixes it. */
function lineOn(text: Color, background: Color): Color {
  const mixed = (channel: 0 | 1 | 2) =>
    Math.round((text[channel] * MARK_SHARE + background[channel] * (100 - MARK_SHARE)) / 100);
  return [mixed(0), mixed(1), mixed(2)];
}

/** The contrast of two colors by WCAG, 1 to 21. */
function contrast(one: Color, other: Color): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red, green, blue]: Color): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

describe('the line under a mark', () => {
  it.each<[string, Color, Color]>([
    ['black on white', [0, 0, 0], [255, 255, 255]],
    ['the lightest grey that may stand on white', [118, 118, 118], [255, 255, 255]],
    ['the darkest grey that may stand on black', [117, 117, 117], [0, 0, 0]],
    ['black on the darkest grey that may lie under it', [0, 0, 0], [117, 117, 117]],
    ['a caption in grey on cream', [110, 106, 98], [250, 245, 235]],
    ['a quiet grey on a dark page', [140, 140, 145], [24, 26, 27]],
    ['cyan on dark red', [0, 252, 255], [206, 0, 0]],
    ['a link in blue on white', [0, 0, 238], [255, 255, 255]],
  ])('is seen under %s', (_what, text, background) => {
    expect(contrast(text, background)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(lineOn(text, background), background)).toBeGreaterThanOrEqual(3);
  });

  it('is seen wherever the text can be read, whatever the colors', () => {
    const channel = fc.oneof(fc.constantFrom(0, 255), fc.integer({ min: 0, max: 255 }));
    const color = fc.tuple(channel, channel, channel);
    fc.assert(
      fc.property(color, color, (text, background) => {
        fc.pre(contrast(text, background) >= 4.5);
        expect(contrast(lineOn(text, background), background)).toBeGreaterThanOrEqual(3);
      }),
      { numRuns: 5000 },
    );
  });
});
