import { KINDS } from './kinds.ts';
import { type IndexContent, encodeIndex } from './encode-index.ts';
import { dateNumber } from './partial-dates.ts';
import { type SearchDocument, TYPES, keysOf, termsOf } from './search-document.ts';

/**
 * Writes a search index. The same documents, in the same order, give the same bytes.
 * @param documents those of a kind together, and the kinds in the order of `KINDS`
 * @throws Error when they are in another order
 */
export function buildIndex(documents: Iterable<SearchDocument>): Uint8Array<ArrayBuffer> {
  const postings = new Map<string, number[]>();
  const rows: IndexContent['rows'] = [];
  const keys: IndexContent['keys'] = [];
  for (const document of documents) {
    const number = rows.length;
    const kind = KINDS.indexOf(document.kind);
    if (number > 0 && rows[number - 1]!.kind > kind) {
      throw new Error(`Documents of the kind ${document.kind} must come before those of later kinds.`);
    }
    rows.push({
      kind,
      weight: Math.round(document.weight * 255),
      type: document.type === null ? 0 : TYPES.indexOf(document.type) + 1,
      country: document.outletCountry,
      outletKind: document.outletKind,
      date: dateNumber(document.date),
    });
    for (const key of keysOf(document)) keys.push([key, number]);
    for (const [term, field] of termsOf(document)) {
      const list = postings.get(term);
      if (list) list.push(number * 4 + field);
      else postings.set(term, [number * 4 + field]);
    }
  }
  return encodeIndex({ rows, keys, postings });
}
