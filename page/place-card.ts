/** A rectangle of the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/** Between the word and the card. */
const GAP = 8;
/** Between the card and the edge of the window. */
const MARGIN = 8;
/** A card is no lower: one line of it is read at a time, and the rest by scrolling. */
const LEAST_HEIGHT = 44;

/**
 * Puts a card below the word, or above it where there is more room, never over the word's own line,
 * and inside the window. Where words fill the window, it stays inside, and lies over them.
 * @param fromRight the word is read from the right: the card's right edge stands at the word's
 */
export function placeCard(word: Box, card: Size, viewport: Size, fromRight = false): Place {
  const below = viewport.height - (word.top + word.height) - GAP - MARGIN;
  const above = word.top - GAP - MARGIN;
  const goesBelow = below >= card.height || below >= above;
  const maxHeight = Math.max(LEAST_HEIGHT, goesBelow ? below : above);
  const height = Math.min(card.height, maxHeight);
  const left = fromRight ? word.left + word.width - card.width : word.left;
  return {
    left: clamp(left, MARGIN, viewport.width - card.width - MARGIN),
    top: clamp(
      goesBelow ? word.top + word.height + GAP : word.top - GAP - height,
      MARGIN,
      viewport.height - height - MARGIN,
    ),
    maxHeight,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
