import { encodeTerms } from './encode-terms.ts';
import { KINDS } from './kinds.ts';
import { type IndexWords, assembleIndex } from './layout.ts';
import { dateNumber } from './partial-dates.ts';
import { type SearchDocument, TYPES, keysOf, termsOf } from './search-document.ts';

/**
 * Writes a search index. The same documents, in the same order, give the same bytes.
 * @param documents those of a kind together, and the kinds in the order of `KINDS`
 */
export function buildIndex(documents: Iterable<SearchDocument>): Uint8Array<ArrayBuffer> {
  const postings = new Map<string, number[]>();
  const labels = [''];
  const labelNumbers = new Map([['', 0]]);
  const columns = {
    weights: [] as number[],
    types: [] as number[],
    countries: [] as number[],
    outletKinds: [] as number[],
    dates: [] as number[],
  };
  const keys: [key: number, document: number][] = [];
  const counts = KINDS.map(() => 0);
  let number = 0;

  for (const document of documents) {
    const kind = KINDS.indexOf(document.kind);
    if (counts.slice(kind + 1).some((later) => later > 0)) {
      throw new Error(`Documents of the kind ${document.kind} must come before those of later kinds.`);
    }
    counts[kind] = counts[kind]! + 1;
    columns.weights.push(Math.round(document.weight * 255));
    columns.types.push(document.type === null ? 0 : TYPES.indexOf(document.type) + 1);
    columns.countries.push(labelNumber(document.outletCountry));
    columns.outletKinds.push(labelNumber(document.outletKind));
    columns.dates.push(dateNumber(document.date));
    for (const key of keysOf(document)) keys.push([key, number]);
    for (const [term, field] of termsOf(document)) {
      const list = postings.get(term);
      if (list) list.push(number * 4 + field);
      else postings.set(term, [number * 4 + field]);
    }
    number += 1;
  }

  const { beginnings, ...encoded } = encodeTerms(postings, number);
  keys.sort(([a, first], [b, second]) => a - b || first - second);
  return assembleIndex({
    counts: Uint32Array.from(counts),
    ...encoded,
    weights: Uint8Array.from(columns.weights),
    types: Uint8Array.from(columns.types),
    countries: Uint16Array.from(columns.countries),
    outletKinds: Uint16Array.from(columns.outletKinds),
    dates: Uint32Array.from(columns.dates),
    keys: Uint32Array.from(keys, ([key]) => key),
    keyDocuments: Uint32Array.from(keys, ([, document]) => document),
    words: new TextEncoder().encode(JSON.stringify({ labels, beginnings } satisfies IndexWords)),
  });

  function labelNumber(label: string): number {
    const known = labelNumbers.get(label);
    if (known !== undefined) return known;
    labels.push(label);
    labelNumbers.set(label, labels.length - 1);
    return labels.length - 1;
  }
}
