/**
 * Rows of 32-bit numbers side by side, that grow together. Those of an ended scan are used again by the next:
 * fresh memory costs the system more than all the work on it.
 */
export interface NumberRows {
  readonly rows: readonly Int32Array<ArrayBuffer>[];
  readonly room: number;
}

/** The rows that were given back last, by their count; held weakly, so that memory that nobody wants is the system's. */
const spare = new Map<number, WeakRef<NumberRows>>();

/** So many rows with room for so many numbers each, what stands in them is not known. */
export function takeRows(count: number, room: number): NumberRows {
  const kept = spare.get(count)?.deref();
  if (kept && kept.room >= room) {
    spare.delete(count);
    return kept;
  }
  return { rows: Array.from({ length: count }, () => new Int32Array(room)), room };
}

/** The same numbers with more room behind them. */
export function growRows({ rows, room }: NumberRows, wanted: number): NumberRows {
  const more = Math.max(wanted, 2 * room);
  return {
    rows: rows.map((row) => {
      const grown = new Int32Array(more);
      grown.set(row);
      return grown;
    }),
    room: more,
  };
}

/** Gives rows back; nobody may look at them any more. */
export function giveRowsBack(rows: NumberRows): void {
  const kept = spare.get(rows.rows.length)?.deref();
  if (!kept || kept.room < rows.room) spare.set(rows.rows.length, new WeakRef(rows));
}
