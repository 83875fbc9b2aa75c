import type { ReaderDocument } from './answer.ts';
import type { SearchDocument } from './search-document.ts';

/**
 * What the reader has made as an index takes it. Whoever keeps such documents builds a small index of those that are
 * new (`buildIndex`), searches it beside the large one, and now and then makes one of both (`mergeIndexes`).
 */
export function readerDocument(document: ReaderDocument): SearchDocument {
  const { kind, id, address, title, text, date, outlet, outletCountry, outletKind } = document;
  return {
    kind,
    id,
    address,
    names: title === '' ? [] : [title],
    title,
    also: outlet,
    lead: '',
    body: text,
    date,
    type: null,
    outletCountry,
    outletKind,
    weight: 0,
  };
}
