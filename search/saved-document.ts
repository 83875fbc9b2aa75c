import type { PartialDate } from '../library/records.ts';
import { createIndexBuilder } from './build-index.ts';
import type { SearchDocument } from './search-document.ts';

/** What of a saved article is indexed. */
export interface SavedContent {
  readonly headline: string;
  readonly outlet: string;
  readonly published: PartialDate | null;
  readonly text: string;
}

/**
 * Which rules an index of saved articles was made by. It is raised with any change of how a text becomes terms, or of
 * the layout: the indexes that readers have are then made anew.
 */
export const SAVED_INDEX_VERSION = 1;

/** Makes an index of saved articles, which are numbered in the order in which they are added. */
export function createSavedIndexBuilder(): {
  add(article: SavedContent): void;
  finish(): Uint8Array<ArrayBuffer>;
} {
  const builder = createIndexBuilder('phrases');
  return { add: (article) => builder.add(savedDocument(article)), finish: () => builder.finish() };
}

/** Where and what an outlet is, and how new an article is among others, changes without it: `savedColumns`. */
function savedDocument({ headline, outlet, published, text }: SavedContent): SearchDocument {
  return {
    kind: 'saved',
    id: null,
    address: null,
    names: headline === '' ? [] : [headline],
    title: headline,
    also: outlet,
    lead: '',
    body: text,
    date: published,
    type: null,
    outletCountry: '',
    outletKind: '',
    weight: 0,
  };
}
