/** A page that the reader saved: what it says of itself, and its text. Never its markup. */
export interface SavedArticle {
  /** Its address without what only tracks (`cleanAddress`): a page is saved once. */
  readonly id: string;
  readonly headline: string;
  /** As the page names it, or else its host. */
  readonly outlet: string;
  /** YYYY-MM-DD, YYYY-MM or YYYY; null where the page does not say. */
  readonly published: string | null;
  /** BCP 47 primary subtag; null where the page does not say. */
  readonly language: string | null;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** When it was removed, ms since 1970. It is kept for `KEPT_DELETED_MS` more. */
  readonly removedAt: number | null;
  /** The page's text was longer than `LONGEST_SAVED_TEXT`. */
  readonly isCut: boolean;
  /** Blocks are parted by line breaks. */
  readonly text: string;
}

/** A saved article as lists have it. */
export type SavedHead = Omit<SavedArticle, 'text'>;

/** UTF-16 units. A book is not a news story. */
export const LONGEST_SAVED_TEXT = 500_000;
export const LONGEST_OUTLET = 200;

export function headOf(article: SavedArticle): SavedHead {
  const { id, headline, outlet, published, language, savedAt, removedAt, isCut } = article;
  return { id, headline, outlet, published, language, savedAt, removedAt, isCut };
}

/** When an article was last saved or removed. */
export function changedAt({ savedAt, removedAt }: SavedHead): number {
  return Math.max(savedAt, removedAt ?? 0);
}
