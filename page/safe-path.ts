import type { Box } from './place-card.ts';

/** A place in the window, CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far beside the straight way a hand may stray, px. */
const STRAY = 4;

/**
 * Whether a point lies on the way from where the pointer left its mark to the card: in the card, or in the triangle
 * that the card's nearest sides and that place span.
 */
export function isOnPath(from: Point, card: Box, point: Point): boolean {
  const left = card.left - STRAY;
  const top = card.top - STRAY;
  const right = card.left + card.width + STRAY;
  const bottom = card.top + card.height + STRAY;
  if (point.x >= left && point.x <= right && point.y >= top && point.y <= bottom) return true;
  const corners = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
  return corners.some((corner, index) => isInTriangle(point, from, corner, corners[(index + 1) % 4]!));
}

function isInTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [side(point, a, b), side(point, b, c), side(point, c, a)];
  return sides.every((value) => value >= 0) || sides.every((value) => value <= 0);
}

/** Above zero on one side of the line from one point to another, below on the other. */
function side(point: Point, from: Point, to: Point): number {
  return (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);
}
