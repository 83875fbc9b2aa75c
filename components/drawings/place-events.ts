/** Events stand over each other where they would lie on each other. */
export interface PlacedEvent {
  /** In CSS pixels from the beginning of the line. */
  readonly x: number;
  /** From 0, the lowest. */
  readonly row: number;
}

/**
 * Gives each event the lowest row in which it has room.
 * @param places where each stands on the line, ascending, in CSS pixels
 * @param room the least distance of two events in a row
 */
export function placeEvents(places: readonly number[], room: number): PlacedEvent[] {
  const lasts: number[] = [];
  return places.map((x) => {
    const free = lasts.findIndex((last) => x - last >= room);
    const row = free < 0 ? lasts.length : free;
    lasts[row] = x;
    return { x, row };
  });
}
