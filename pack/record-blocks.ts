import { deflateSync, inflateSync } from 'fflate';
import { NumberList } from './number-list.ts';

/** So many records are compressed together: enough to find their likeness, few enough to be read for one of them. */
const BLOCK_SIZE = 32;
/** So many blocks are kept as read, some megabytes: each key that is typed into a search comes back to the same ones. */
const MOST_KEPT = 64;

/** Records as compressed blocks, and where each block begins; one more entry for the end. */
export interface RecordSections {
  readonly recordBytes: Uint8Array;
  readonly recordStarts: Uint32Array;
}

/** Writes records as blocks: JSON arrays, deflated (RFC 1951). */
export function encodeRecords(records: readonly unknown[]): RecordSections {
  const encoder = new TextEncoder();
  const blocks: Uint8Array[] = [];
  const starts = new NumberList();
  let length = 0;
  for (let first = 0; first < records.length; first += BLOCK_SIZE) {
    const block = deflateSync(encoder.encode(JSON.stringify(records.slice(first, first + BLOCK_SIZE))), {
      level: 9,
    });
    starts.push(length);
    length += block.length;
    blocks.push(block);
  }
  starts.push(length);
  const recordBytes = new Uint8Array(length);
  blocks.forEach((block, index) => recordBytes.set(block, starts.at(index)));
  return { recordBytes, recordStarts: starts.view() };
}

/** Reads records by their numbers, a block at a time, when one of them is asked for. */
export function openRecords({ recordBytes, recordStarts }: RecordSections): (record: number) => unknown {
  const decoder = new TextDecoder();
  const kept = new Map<number, readonly unknown[]>();
  return (record) => {
    const block = Math.floor(record / BLOCK_SIZE);
    const known = kept.get(block);
    if (known) return known[record % BLOCK_SIZE];
    const bytes = inflateSync(recordBytes.subarray(recordStarts[block], recordStarts[block + 1]));
    const read = JSON.parse(decoder.decode(bytes)) as readonly unknown[];
    const [oldest] = kept.keys();
    if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(block, read);
    return read[record % BLOCK_SIZE];
  };
}
