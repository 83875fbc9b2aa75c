/** How alike a page and an article are, each from 0 to 1. */
export interface Signals {
  /** The article has the page's words: the square root of its BM25 score. */
  readonly words: number;
  /** They name the same entities, rare ones above all. */
  readonly entities: number;
  /** They speak as our records speak of the same entities, named or not. */
  readonly themes: number;
  /** And of the same events. */
  readonly events: number;
  /** And these are of their days. */
  readonly moments: number;
  /** They were published on one day; after ten days it is half of that. */
  readonly soon: number;
  /** They were published in the same years. */
  readonly era: number;
  /** Editors filed the article under what the articles closest to the page are filed under. */
  readonly topics: number;
}

/** What a signal is worth when the first articles are looked for, and when all of those are put in order. */
export interface RelatedWeight {
  readonly signal: keyof Signals;
  readonly first: number;
  readonly then: number;
}

/**
 * Every reason to put an article before another. The outlet is none. Learned on the open half of
 * `tests/quality/story-clusters.yaml` (ADR 23).
 */
export const RELATED_WEIGHTS: readonly RelatedWeight[] = [
  { signal: 'words', first: 3.27, then: 0.77 },
  { signal: 'entities', first: 0.51, then: 0.23 },
  { signal: 'themes', first: 1.5, then: 0.43 },
  { signal: 'events', first: 0.77, then: 0.33 },
  { signal: 'moments', first: 0.57, then: 0.35 },
  { signal: 'soon', first: 0.42, then: 0.4 },
  { signal: 'era', first: 0.5, then: 0.77 },
  { signal: 'topics', first: 0, then: 1.6 },
];
