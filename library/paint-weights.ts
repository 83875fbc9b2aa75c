import type { EntityType } from './records.ts';

/** What a page and the library tell of an entity that is linked on the page. */
export interface PaintSignals {
  /** Whether the headline names it: 1 or 0. */
  readonly headline: number;
  /** Whether the beginning of the page names it: 1 or 0. */
  readonly opening: number;
  /** How often the whole page does. */
  readonly mentions: number;
  /** In how many of the library's articles it is named, from 0 to 1. */
  readonly share: number;
  /** Whether an editor has seen the pages that its facts cite: 1 or 0. */
  readonly verified: number;
  /** Whether every reader knows the name: 1 or 0. */
  readonly familiar: number;
}

/** What a signal speaks for, from a value on. Several rows of one signal add up. */
export interface PaintWeight {
  readonly signal: keyof PaintSignals;
  readonly from: number;
  readonly weight: number;
}

/** Every reason to paint an entity before another or after it. Who wrote the page, and where, is none. */
export const PAINT_WEIGHTS: readonly PaintWeight[] = [
  // The page is about it.
  { signal: 'headline', from: 1, weight: 3 },
  { signal: 'opening', from: 1, weight: 2 },
  { signal: 'mentions', from: 2, weight: 1 },
  { signal: 'mentions', from: 4, weight: 1 },
  { signal: 'mentions', from: 8, weight: 1 },
  // Many articles name it, so a reader has met it before.
  { signal: 'share', from: 0.02, weight: -0.5 },
  { signal: 'share', from: 0.1, weight: -0.5 },
  { signal: 'share', from: 0.3, weight: -1 },
  // Its card tells what has been looked up.
  { signal: 'verified', from: 1, weight: 0.5 },
  // Everybody knows it: last, where the reader wants it painted at all.
  { signal: 'familiar', from: 1, weight: -12 },
];

/** A name that says by itself what it means (a place, an idea) needs a card less than one that does not. */
export const KIND_WEIGHTS: Readonly<Record<EntityType, number>> = {
  Person: 1,
  Organization: 1,
  Event: 1,
  Document: 1,
  Vessel: 1,
  Weapon: 0.5,
  Place: 0,
  Concept: 0,
};
