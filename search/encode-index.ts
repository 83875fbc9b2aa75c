import { encodeTerms } from './encode-terms.ts';
import { KINDS } from './kinds.ts';
import { type IndexWords, assembleIndex } from './layout.ts';
import type { PostingLists } from './posting-lists.ts';

/** What an index holds, before it is bytes. Documents are numbered as their rows are. */
export interface IndexContent {
  readonly rows: readonly IndexRow[];
  /** Keys and the documents that they lead to, in any order. */
  readonly keys: readonly (readonly [key: number, document: number])[];
  readonly terms: Listed<string>;
  /** Two words in a row, by the keys of `phrase.ts`; none, where no phrases are looked for. */
  readonly pairs: Listed<number>;
}

/** Something by which documents are found, ascending, and the list of each. */
export interface Listed<By> {
  readonly by: readonly By[];
  readonly lists: PostingLists;
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

export function encodeIndex({ rows, keys, terms, pairs }: IndexContent): Uint8Array<ArrayBuffer> {
  const labels = [...new Set(['', ...rows.flatMap(({ country, outletKind }) => [country, outletKind])])];
  const labelNumbers = new Map(labels.map((label, number) => [label, number]));
  const { beginnings, ...sections } = encodeTerms(terms.by, terms.lists, rows.length);
  const sorted = keys.toSorted(([a, first], [b, second]) => a - b || first - second);
  return assembleIndex({
    counts: Uint32Array.from(KINDS, (_, kind) => rows.filter((row) => row.kind === kind).length),
    ...sections,
    weights: Uint8Array.from(rows, ({ weight }) => weight),
    types: Uint8Array.from(rows, ({ type }) => type),
    countries: Uint16Array.from(rows, ({ country }) => labelNumbers.get(country)!),
    outletKinds: Uint16Array.from(rows, ({ outletKind }) => labelNumbers.get(outletKind)!),
    dates: Uint32Array.from(rows, ({ date }) => date),
    keys: Uint32Array.from(sorted, ([key]) => key),
    keyDocuments: Uint32Array.from(sorted, ([, document]) => document),
    pairs: Uint32Array.from(pairs.by),
    pairPostings: pairs.lists.bytes,
    pairStarts: pairs.lists.starts,
    words: new TextEncoder().encode(JSON.stringify({ labels, beginnings } satisfies IndexWords)),
  });
}
