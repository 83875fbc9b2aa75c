import type { Row } from './rows.ts';

/** What tells whether a copy of the notes is whole: how many rows it has, and a sum over all of them. */
export interface Seal {
  readonly rows: number;
  /** Each row's hash, all of them XORed: the order does not matter, and one row can be taken out again. */
  readonly sum: readonly [number, number];
}

export const EMPTY_SEAL: Seal = { rows: 0, sum: [0, 0] };

export function sealOf(rows: Iterable<Row>): Seal {
  return reseal(EMPTY_SEAL, rows, []);
}

/** The seal after rows came and went. */
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
  return { rows, sum: [high, low] };
}

export function isSameSeal(one: Seal | null, other: Seal): boolean {
  return (
    one !== null && one.rows === other.rows && one.sum[0] === other.sum[0] && one.sum[1] === other.sum[1]
  );
}

export function isSeal(value: unknown): value is Seal {
  if (typeof value !== 'object' || value === null) return false;
  const { rows, sum } = value as Partial<Seal>;
  return typeof rows === 'number' && Array.isArray(sum) && sum.length === 2 && sum.every(Number.isInteger);
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
