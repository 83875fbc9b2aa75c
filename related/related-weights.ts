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
  /** And it came out near the page: after thirty days it is half of that. The next thing that is told of an affair. */
  readonly instalment: number;
}

/** What a signal is worth when the first articles are looked for, and when all of those are put in order. */
export interface RelatedWeight {
  readonly signal: keyof Signals;
  readonly finding: number;
  readonly ordering: number;
}

/**
 * Every reason to put an article before another. The outlet is none. Learned on the open half of
 * `tests/quality/story-clusters.yaml` (ADR 23).
 */
export const RELATED_WEIGHTS: readonly RelatedWeight[] = [
  { signal: 'words', finding: 3.27, ordering: 1.15 },
  { signal: 'entities', finding: 0.51, ordering: 0.31 },
  { signal: 'themes', finding: 1.5, ordering: 0.56 },
  { signal: 'events', finding: 0.77, ordering: 0.29 },
  { signal: 'moments', finding: 0.57, ordering: 0.33 },
  { signal: 'soon', finding: 0.42, ordering: 0 },
  { signal: 'era', finding: 0.5, ordering: 0.45 },
  { signal: 'topics', finding: 0, ordering: 0.89 },
  { signal: 'instalment', finding: 0, ordering: 2.61 },
];

/** What an article would be worth that is like the page in every respect. */
export const MOST_WORTH = RELATED_WEIGHTS.reduce((sum, { ordering }) => sum + ordering, 0);

/** What the text of an article is worth when it is looked for, whenever it was written. */
export const FINDING_TEXT = RELATED_WEIGHTS.filter(({ signal }) =>
  ['words', 'themes', 'events'].includes(signal),
);

/** What speaks for a page being about what the library is about. */
export interface BeatSignals {
  /** It names what most articles name: 1 for what stands in all of them, a quarter for what stands in half. */
  readonly subject: number;
  /** How much it names what some one article names, from 0 to 1; familiar names alone count for little. */
  readonly entities: number;
  /** How much some one article tells what it tells, as the search for articles weighs that. */
  readonly text: number;
}

/**
 * A page has related coverage where these add up to 1. Learned on saved pages, on the topic and off it, and on the
 * articles themselves (ADR 23).
 */
export const BEAT_WEIGHTS: readonly { readonly signal: keyof BeatSignals; readonly weight: number }[] = [
  { signal: 'subject', weight: 0.785 },
  { signal: 'entities', weight: 0.445 },
  { signal: 'text', weight: 0.388 },
];
