import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../page/place-card.ts';

const viewport = { width: 1000, height: 700 };
const card = { width: 360, height: 300 };

describe('the card', () => {
  it('hangs below the word', () => {
    expect(placeCard({ left: 100, top: 100, width: 80, height: 20 }, card, viewport)).toMatchObject({
      left: 100,
      top: 128,
    });
  });

  it('stands above it where there is no room below', () => {
    expect(placeCard({ left: 100, top: 600, width: 80, height: 20 }, card, viewport).top).toBe(600 - 8 - 300);
  });

  it('keeps inside the right edge', () => {
    expect(placeCard({ left: 900, top: 100, width: 80, height: 20 }, card, viewport).left).toBe(
      1000 - 360 - 8,
    );
  });

  it('ends where its word ends, where that is read from the right', () => {
    const place = placeCard({ left: 600, top: 100, width: 80, height: 20 }, card, viewport, true);
    expect(place.left).toBe(600 + 80 - 360);
  });

  it('is whole in the window, and not over its line, in a window of a few lines', () => {
    const low = { width: 220, height: 160 };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 139 }), fc.integer({ min: 50, max: 900 }), (top, height) => {
        const place = placeCard({ left: 100, top, width: 80, height: 21 }, { width: 204, height }, low);
        const bottom = place.top + Math.min(height, place.maxHeight);
        expect(place.top >= 0 && bottom <= low.height).toBe(true);
        expect(place.top >= top + 21 || bottom <= top).toBe(true);
      }),
    );
  });

  it('stays in a window that its word fills', () => {
    const place = placeCard(
      { left: 0, top: -20, width: 220, height: 200 },
      { width: 204, height: 300 },
      {
        width: 220,
        height: 160,
      },
    );
    expect(place).toEqual({ left: 8, top: 108, maxHeight: 44 });
  });

  it('never lies over the line of its word', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 680 }), fc.integer({ min: 50, max: 900 }), (top, height) => {
        const place = placeCard({ left: 100, top, width: 80, height: 20 }, { width: 360, height }, viewport);
        const shown = Math.min(height, place.maxHeight);
        expect(place.top >= top + 20 || place.top + shown <= top).toBe(true);
      }),
    );
  });
});
