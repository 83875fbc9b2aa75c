import type { Row } from './rows.ts';

/** What tells whether a copy of the notes is whole, and which of two is the later. */
export interface Seal {
  readonly rows: number;
  /** Each row's hash, all of them XORed: the order does not matter, and one row can be taken out again. */
  readonly sum: readonly [number, number];
  /** How many changes have led to it: the copy with fewer of them is an earlier one. */
  readonly changes: number;
}

export const EMPTY_SEAL: Seal = { rows: 0, sum: [0, 0], changes: 0 };

/** The seal of all rows that there are, after so many changes. */
export function sealOf(rows: Iterable<Row>, changes: number): Seal {
  return { ...reseal(EMPTY_SEAL, rows, []), changes };
}

/** The seal after one more change, by which rows came and went. */
export function reseal(seal: Seal, added: Iterable<Row>, removed: Iterable<Row>): Seal {
  let { rows } = seal;
  let [high, low] = seal.sum;
  const toggle = (row: Row) => {
    const [rowHigh, rowLow] = hashOf(`${row.store}\n${JSON.stringify(row.value)}`);
    high ^= rowHigh;
    low ^= rowLow;
  };
  for (const row of added) {
    rows += 1;
    toggle(row);
  }
  for (const row of removed) {
    rows -= 1;
    toggle(row);
  }
  return { rows, sum: [high, low], changes: seal.changes + 1 };
}

export function isSameSeal(one: Seal | null, other: Seal): boolean {
  return one !== null && one.changes === other.changes && isOfSameRows(one, other);
}

/** Whether two copies hold the same, however they came to it. */
export function isOfSameRows(one: Seal, other: Seal): boolean {
  return one.rows === other.rows && one.sum[0] === other.sum[0] && one.sum[1] === other.sum[1];
}

/** A seal as it was stored, or null where that is none. The first ones did not count changes. */
export function readSeal(value: unknown): Seal | null {
  if (typeof value !== 'object' || value === null) return null;
  const { rows, sum, changes = 0 } = value as Partial<Seal>;
  const isSum = Array.isArray(sum) && sum.length === 2 && sum.every(Number.isInteger);
  return typeof rows === 'number' && typeof changes === 'number' && isSum
    ? { rows, sum: sum as unknown as Seal['sum'], changes }
    : null;
}

/**
 * 64 bits against chance, not against malice: FNV-1a (Fowler, Noll and Vo) over the bytes, and beside it a second
 * lane over whole units. Synchronous, because a transaction does not outlive a wait for anything else.
 */
export function hashOf(text: string): [number, number] {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ (unit & 0xff), 0x01000193);
    high = Math.imul(high ^ (unit >>> 8), 0x01000193);
    low = Math.imul(low ^ unit, 0x85ebca6b);
    low ^= low >>> 13;
  }
  return [high, low];
}
