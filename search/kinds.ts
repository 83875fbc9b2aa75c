import type { SearchKind } from './query.ts';

/** What an index holds, in the order in which its documents are numbered. */
export const KINDS = [
  'entity',
  'article',
  'event',
  'contested',
  'note',
  'saved',
] as const satisfies SearchKind[];

/** The order in which groups are shown: the reader's own words come before the many articles. */
export const SHOWN: readonly SearchKind[] = ['entity', 'note', 'saved', 'article', 'event', 'contested'];

/** Where a word stands in a document, best first: its title, what else it is called, what it says first, what else. */
export const FIELDS = ['title', 'also', 'lead', 'body'] as const;
