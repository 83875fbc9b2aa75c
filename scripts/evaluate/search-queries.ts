import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { SearchKind } from '../../search/query.ts';
import type { Half } from './labelled-document.ts';

/** A query as a reader types it, and what the reader is after. */
export interface LabelledQuery {
  readonly query: string;
  readonly kind: string;
  readonly half: Half;
  /** Any of these will do: `entity:kim-song`; events go by their dates. All are of one kind. */
  readonly finds: readonly `${SearchKind}:${string}`[];
}

export function readLabelledQueries(): readonly LabelledQuery[] {
  return parse(readFileSync('tests/quality/search-queries.yaml', 'utf8')) as LabelledQuery[];
}
