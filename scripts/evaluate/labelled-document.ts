import { createHash } from 'node:crypto';
import type { EntityId, Span } from '../../linking/types.ts';

/** What somebody who read a text says of one stretch of it. */
export interface Label extends Span {
  /** Each of these is right; empty: whatever is named here is none of ours. */
  readonly entities: readonly EntityId[];
  /** `must`: a careful editor expects a link. `may`: linking is fine, not linking is fine. */
  readonly need: 'must' | 'may';
  /** What is meant, in words for a reader of the list of errors. */
  readonly meaning: string;
}

/** A text with labels, and how to take what has none. */
export interface LabelledDocument {
  readonly id: string;
  /** The row of the table in which it is counted. */
  readonly set: string;
  readonly half: Half;
  readonly text: string;
  readonly language: string | null;
  /** The part of the text that somebody labelled. */
  readonly scope: Span;
  /** By where they begin; labels of a set may overlap. */
  readonly labels: readonly Label[];
  /**
   * What a link on text without a label is. `wrong`: everything that may be linked has a label.
   * `wrong-if-named`: all names have one, but nouns and adjectives may lack it. `unknown`: nobody looked.
   */
  readonly unlabelled: 'wrong' | 'wrong-if-named' | 'unknown';
}

/** `open` may be looked at and tuned on; `aside` must never be, and shows whether tuning went too far. */
export type Half = 'open' | 'aside';

export const HALVES: readonly Half[] = ['open', 'aside'];

/** The same key falls into the same half, whatever other documents there are. */
export function halfOf(key: string): Half {
  return createHash('sha256').update(key).digest()[0]! % 2 === 0 ? 'open' : 'aside';
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
