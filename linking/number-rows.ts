/**
 * Rows of 32-bit numbers side by side, that grow together. Those of an ended scan are used again by the next:
 * fresh memory costs the system more than all the work on it.
 */
export interface NumberRows {
  readonly use: Use;
  readonly rows: readonly Int32Array<ArrayBuffer>[];
  readonly room: number;
}

/** What rows are for: those of tokens are not taken for names, which are fewer. */
type Use = 'tokens' | 'names' | 'cues' | 'entries';

/** The rows that were given back last, by their use; held weakly, so that memory that nobody wants is the system's. */
const spare = new Map<Use, WeakRef<NumberRows>>();

/** So many rows with room for so many numbers each, what stands in them is not known. */
export function takeRows(use: Use, count: number, room: number): NumberRows {
  const kept = spare.get(use)?.deref();
  if (kept && kept.room >= room) {
    spare.delete(use);
    return kept;
  }
  return { use, rows: Array.from({ length: count }, () => new Int32Array(room)), room };
}

/** The same numbers with more room behind them. */
export function growRows({ use, rows, room }: NumberRows, wanted: number): NumberRows {
  const more = Math.max(wanted, 2 * room);
  return {
    use,
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
  const kept = spare.get(rows.use)?.deref();
  if (!kept || kept.room < rows.room) spare.set(rows.use, new WeakRef(rows));
}
