import type { ReaderDocument } from './answer.ts';
import type { SearchIndex } from './search-index.ts';
import type { SearchKind } from './query.ts';

/** What the reader has made, beside the library: it comes and goes. */
export interface ReaderSide {
  /** Short texts, searched as they are; those that come first are found first. The same list is the same documents. */
  readonly notes: readonly ReaderDocument[];
  /** Long texts, by indexes that were made when they were saved, or merged since. */
  readonly saved: readonly SavedPart[];
}

/** Saved documents that have one index. */
export interface SavedPart {
  readonly index: SearchIndex;
  /** The numbers of those that were changed or deleted since the index was made. */
  readonly gone: ReadonlySet<number>;
  /** Reads documents by their places among those of a kind; null for one that is there no more. */
  read(kind: SearchKind, places: readonly number[]): Promise<readonly (ReaderDocument | null)[]>;
}
