/** A text in which every run of white space is one space, and the way between its offsets and the text's own. */
export interface FlatText {
  readonly text: string;
  /** Where in the flat text an offset of the text lies. */
  flatOffset(offset: number): number;
  /** Where in the text an offset of the flat text lies; behind white space that was drawn together. */
  ownOffset(flat: number): number;
}

/** How a site breaks its lines, and indents what it writes, says nothing and changes often. */
export function flatten(own: string): FlatText {
  // What was left out up to each place where something was.
  const ends: number[] = [];
  const leftOut: number[] = [];
  const text = own.replace(/\s+/g, (space, at: number) => {
    if (space.length > 1) {
      leftOut.push((leftOut.at(-1) ?? 0) + space.length - 1);
      ends.push(at + space.length);
    }
    return ' ';
  });
  return {
    text,
    flatOffset(offset) {
      const before = countUpTo(ends, offset, () => 0);
      const flat = offset - (leftOut[before - 1] ?? 0);
      // Within white space: its one space is before or behind.
      return Math.min(flat, before < ends.length ? ends[before]! - leftOut[before]! : flat);
    },
    ownOffset(flat) {
      const before = countUpTo(ends, flat, (index) => leftOut[index]!);
      return flat + (leftOut[before - 1] ?? 0);
    },
  };
}

/** How many of ascending ends, each less its `shift`, are not beyond an offset. */
function countUpTo(ends: readonly number[], offset: number, shift: (index: number) => number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ends[middle]! - shift(middle) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
