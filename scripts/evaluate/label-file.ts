import type { EntityId } from '../../linking/types.ts';

export type Category = 'topic' | 'near' | 'confusable' | 'news' | 'other';

/** A file of labels: one real text, read and labelled by a person. */
export interface LabelFile {
  /** Under `../shared/pages/`; with `#12` the text in that row of the table. */
  readonly file: string;
  /** Of the text that was labelled. */
  readonly sha256: string;
  readonly category: Category;
  readonly language: string | null;
  readonly mentions: readonly LabelledMention[];
}

export interface LabelledMention {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly entities: readonly EntityId[];
  readonly need: 'must' | 'may';
}
