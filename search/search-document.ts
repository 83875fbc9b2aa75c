import type { EntityType, PartialDate } from '../library/records.ts';
import { FIELDS } from './kinds.ts';
import { keyOf } from './name-key.ts';
import { dateWords } from './partial-dates.ts';
import type { SearchKind } from './query.ts';
import { type Word, joinWords, readWords } from './words.ts';

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

const ALSO = FIELDS.indexOf('also');

/** The words of each field of a document, in the order of `FIELDS`. */
export function fieldWords(document: SearchDocument): Word[][] {
  return FIELDS.map((field) => readWords(document[field]));
}

/** The terms of a document, and the best field in which each stands. */
export function termsOf(document: SearchDocument, fields = fieldWords(document)): Map<string, number> {
  const terms = new Map<string, number>();
  const add = (term: string, field: number) => {
    if (!terms.has(term)) terms.set(term, field);
  };
  fields.forEach((words, field) => {
    for (const { term } of words) add(term, field);
  });
  for (const name of document.names) {
    for (const { term } of joinWords(name, readWords(name))) add(term, ALSO);
  }
  for (const { term } of readWords(dateWords(document.date))) add(term, FIELDS.length - 1);
  return terms;
}

/** The keys under which a document is looked up whole. */
export function keysOf({ id, address, names }: SearchDocument): Set<number> {
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
