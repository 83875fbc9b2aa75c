/** Where something lies, in CSS pixels. */
interface Point {
  readonly x: number;
  readonly y: number;
}

const DIRECTIONS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * The place to which an arrow key leads from one of some points: the nearest that lies that way, where what lies
 * aside counts as farther off. Null: no arrow, or nothing lies there.
 */
export function stepTo(key: string, from: number, points: readonly Point[]): number | null {
  const direction = DIRECTIONS[key];
  const here = points[from];
  if (!direction || !here) return null;
  let nearest: { readonly place: number; readonly far: number } | null = null;
  for (const [place, { x, y }] of points.entries()) {
    const along = (x - here.x) * direction.x + (y - here.y) * direction.y;
    const aside = Math.abs((x - here.x) * direction.y) + Math.abs((y - here.y) * direction.x);
    if (place === from || along <= 0) continue;
    const far = along + 2 * aside;
    if (!nearest || far < nearest.far) nearest = { place, far };
  }
  return nearest?.place ?? null;
}
