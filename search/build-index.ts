import { KINDS } from './kinds.ts';
import { type IndexContent, type IndexRow, type Listed, encodeIndex } from './encode-index.ts';
import { dateNumber } from './partial-dates.ts';
import { pairKeys } from './phrase.ts';
import { PostingWriter } from './posting-lists.ts';
import { type SearchDocument, TYPES, fieldWords, keysOf, termsOf } from './search-document.ts';
import type { Word } from './words.ts';

/** Makes an index little by little. */
export interface IndexBuilder {
  /** @throws Error when a document of a later kind came before (`KINDS`) */
  add(document: SearchDocument): void;
  finish(): Uint8Array<ArrayBuffer>;
}

/**
 * Writes a search index. The same documents, in the same order, give the same bytes.
 * @param documents those of a kind together, and the kinds in the order of `KINDS`
 * @throws Error when they are in another order
 */
export function buildIndex(
  documents: Iterable<SearchDocument>,
  phrases: 'phrases' | 'words' = 'words',
): Uint8Array<ArrayBuffer> {
  const builder = createIndexBuilder(phrases);
  for (const document of documents) builder.add(document);
  return builder.finish();
}

/** @param phrases whether phrases in them are found, which takes more room than their words */
export function createIndexBuilder(phrases: 'phrases' | 'words'): IndexBuilder {
  const terms = new Map<string, number[]>();
  const pairs = new Map<number, number[]>();
  const rows: IndexRow[] = [];
  const keys: IndexContent['keys'][number][] = [];
  return {
    add(document) {
      const number = rows.length;
      rows.push(rowOf(document, rows.at(-1)?.kind ?? 0));
      for (const key of keysOf(document)) keys.push([key, number]);
      const fields = fieldWords(document);
      for (const [term, field] of termsOf(document, fields)) addTo(terms, term, number * 4 + field);
      if (phrases === 'phrases') {
        for (const pair of pairsIn(fields)) addTo(pairs, pair, number * 4);
      }
    },
    finish: () =>
      encodeIndex({
        rows,
        keys,
        terms: listed(terms, [...terms.keys()].sort()),
        pairs: listed(pairs, Uint32Array.from(pairs.keys()).sort()),
      }),
  };
}

function rowOf(document: SearchDocument, kindBefore: number): IndexRow {
  const kind = KINDS.indexOf(document.kind);
  if (kind < kindBefore) {
    throw new Error(`Documents of the kind ${document.kind} must come before those of later kinds.`);
  }
  return {
    kind,
    weight: Math.round(document.weight * 255),
    type: document.type === null ? 0 : TYPES.indexOf(document.type) + 1,
    country: document.outletCountry,
    outletKind: document.outletKind,
    date: dateNumber(document.date),
  };
}

function pairsIn(fields: readonly (readonly Word[])[]): Set<number> {
  return new Set(fields.flatMap((words) => pairKeys(words.map(({ term }) => term))));
}

function addTo<By>(postings: Map<By, number[]>, by: By, posting: number): void {
  const list = postings.get(by);
  if (list) list.push(posting);
  else postings.set(by, [posting]);
}

function listed<By>(postings: ReadonlyMap<By, readonly number[]>, by: Iterable<By>): Listed<By> {
  const writer = new PostingWriter();
  for (const one of by) {
    for (const posting of postings.get(one)!) writer.add(posting >>> 2, posting & 3);
    writer.endList();
  }
  return { by: [...by], lists: writer.lists() };
}
