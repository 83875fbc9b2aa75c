import type { Article } from '../library/records.ts';
import type { Ranked } from './rank-articles.ts';
import type { Reason } from './types.ts';

/** A ranked article that has reasons to be shown. */
export interface Related extends Ranked {
  readonly why: readonly Reason[];
}

/** A related article with the copies of its report. */
export interface Line extends Related {
  readonly alsoIn: readonly Article[];
}
