import type { EntityId } from '../../linking/types.ts';

/** An example sentence with a name of more than one sense, and what a reader would want of it. */
export interface ConfusableRow {
  /** What stands before the sentence where its name leans on something said earlier. */
  readonly before?: string;
  readonly text: string;
  /** Surface forms that must be linked, each to one of the entities after it. */
  readonly expect?: readonly (readonly [surfaceForm: string, ...entities: EntityId[]])[];
  /** Surface forms of which no part may be linked. */
  readonly leave?: readonly string[];
  /** Why linking gets the row wrong so far. */
  readonly open?: string;
}

/** The rows of each ambiguous name; the sections bear the names. */
export type ConfusableTable = Readonly<Record<string, readonly ConfusableRow[]>>;
