import type { SearchDocument } from '../../search/search-document.ts';

/** A document with nothing in it but what a test gives. */
export const document = (given: Partial<SearchDocument> = {}): SearchDocument => ({
  kind: 'entity',
  id: null,
  address: null,
  names: [],
  title: '',
  also: '',
  lead: '',
  body: '',
  date: null,
  type: null,
  outletCountry: '',
  outletKind: '',
  weight: 0,
  ...given,
});
