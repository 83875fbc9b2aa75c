import { encodeTerms } from './encode-terms.ts';
import { KINDS } from './kinds.ts';
import { type IndexWords, assembleIndex } from './layout.ts';

/** What an index holds, before it is bytes. Documents are numbered as their rows are. */
export interface IndexContent {
  readonly rows: IndexRow[];
  /** Keys and the documents that they lead to, in any order. */
  readonly keys: [key: number, document: number][];
  /** For each term the documents that have it, ascending: document × 4 + its best field. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
}

/** What is known of a document besides its terms; numbers as in the index. */
export interface IndexRow {
  readonly kind: number;
  readonly weight: number;
  readonly type: number;
  readonly country: string;
  readonly outletKind: string;
  readonly date: number;
}

export function encodeIndex({ rows, keys, postings }: IndexContent): Uint8Array<ArrayBuffer> {
  const labels = [...new Set(['', ...rows.flatMap(({ country, outletKind }) => [country, outletKind])])];
  const labelNumbers = new Map(labels.map((label, number) => [label, number]));
  const { beginnings, ...terms } = encodeTerms(postings, rows.length);
  const sorted = keys.toSorted(([a, first], [b, second]) => a - b || first - second);
  return assembleIndex({
    counts: Uint32Array.from(KINDS, (_, kind) => rows.filter((row) => row.kind === kind).length),
    ...terms,
    weights: Uint8Array.from(rows, ({ weight }) => weight),
    types: Uint8Array.from(rows, ({ type }) => type),
    countries: Uint16Array.from(rows, ({ country }) => labelNumbers.get(country)!),
    outletKinds: Uint16Array.from(rows, ({ outletKind }) => labelNumbers.get(outletKind)!),
    dates: Uint32Array.from(rows, ({ date }) => date),
    keys: Uint32Array.from(sorted, ([key]) => key),
    keyDocuments: Uint32Array.from(sorted, ([, document]) => document),
    words: new TextEncoder().encode(JSON.stringify({ labels, beginnings } satisfies IndexWords)),
  });
}
