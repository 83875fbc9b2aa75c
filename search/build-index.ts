import type { EntityType, PartialDate } from '../library/records.ts';
import { FIELDS, KINDS } from './kinds.ts';
import { assembleIndex } from './layout.ts';
import { keyOf } from './name-key.ts';
import { dateNumber, dateWords } from './partial-dates.ts';
import type { SearchKind } from './query.ts';
import { joinHyphens, readWords } from './words.ts';

/** A document to be found. */
export interface SearchDocument {
  readonly kind: SearchKind;
  /** By which the caller's filters find it again; null where there is none. */
  readonly id: string | null;
  readonly address: string | null;
  /** All that it is called; one who types any of them out wants this document. */
  readonly names: readonly string[];
  readonly title: string;
  readonly also: string;
  readonly lead: string;
  readonly body: string;
  readonly date: PartialDate | null;
  readonly type: EntityType | null;
  readonly outletCountry: string;
  readonly outletKind: string;
  /** 0 to 1: how prominent it is among its kind. */
  readonly weight: number;
}

export const TYPES: readonly EntityType[] = [
  'Person',
  'Organization',
  'Place',
  'Event',
  'Document',
  'Concept',
  'Weapon',
  'Vessel',
];

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

  keys.sort(([a, first], [b, second]) => a - b || first - second);
  return assembleIndex({
    counts: Uint32Array.from(counts),
    ...encodeTerms(postings),
    weights: Uint8Array.from(columns.weights),
    types: Uint8Array.from(columns.types),
    countries: Uint16Array.from(columns.countries),
    outletKinds: Uint16Array.from(columns.outletKinds),
    dates: Uint32Array.from(columns.dates),
    keys: Uint32Array.from(keys, ([key]) => key),
    keyDocuments: Uint32Array.from(keys, ([, document]) => document),
    labels: new TextEncoder().encode(JSON.stringify(labels)),
  });

  function labelNumber(label: string): number {
    const known = labelNumbers.get(label);
    if (known !== undefined) return known;
    labels.push(label);
    labelNumbers.set(label, labels.length - 1);
    return labels.length - 1;
  }
}

/** The terms of a document, and the best field in which each stands. */
function termsOf(document: SearchDocument): Map<string, number> {
  const terms = new Map<string, number>();
  const add = (term: string, field: number) => {
    if (!terms.has(term)) terms.set(term, field);
  };
  FIELDS.forEach((field, number) => {
    for (const { term } of readWords(document[field])) add(term, number);
    if (number <= 1) for (const { term } of joinHyphens(document[field])) add(term, number);
  });
  for (const { term } of readWords(dateWords(document.date))) add(term, FIELDS.length - 1);
  return terms;
}

function keysOf({ id, address, names }: SearchDocument): Set<number> {
  const keys = names.map((name) => keyOf('name', wholeName(name)));
  if (id !== null) keys.push(keyOf('id', id));
  if (address !== null) keys.push(keyOf('address', address));
  return new Set(keys);
}

/** A name as it is compared with all of a query. */
export function wholeName(name: string): string {
  return readWords(name)
    .map(({ term }) => term)
    .join(' ');
}

function encodeTerms(postings: ReadonlyMap<string, readonly number[]>) {
  const terms = [...postings.keys()].sort();
  const letters = new Uint16Array(terms.reduce((sum, term) => sum + term.length, 0));
  const termStarts = new Uint32Array(terms.length + 1);
  const shared = new Uint8Array(terms.length);
  const postingStarts = new Uint32Array(terms.length + 1);
  const bytes = new ByteList();
  let end = 0;
  terms.forEach((term, number) => {
    shared[number] = number === 0 ? 0 : sharedLength(terms[number - 1]!, term);
    for (let at = 0; at < term.length; at += 1) letters[end + at] = term.charCodeAt(at);
    end += term.length;
    termStarts[number + 1] = end;
    let last = 0;
    for (const posting of postings.get(term)!) {
      const document = posting >>> 2;
      bytes.pushNumber((document - last) * 4 + (posting & 3));
      last = document;
    }
    postingStarts[number + 1] = bytes.length;
  });
  return { letters, termStarts, shared, postings: bytes.view(), postingStarts };
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

/** Bytes that grow; a number takes seven bits a byte, the lowest first, with the eighth for "more follows". */
class ByteList {
  #bytes = new Uint8Array(1 << 16);
  length = 0;

  pushNumber(number: number): void {
    if (this.length + 5 > this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    let rest = number;
    while (rest > 127) {
      this.#bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.length++] = rest;
  }

  view(): Uint8Array {
    return this.#bytes.subarray(0, this.length);
  }
}
