import type { PageForNotes } from '../messages/protocol.ts';
import type { Passage } from '../notes/note.ts';

/** What notes on a page need of it: that of the tab in view. */
export interface PassagePort {
  /** The page and what is selected on it; null where we may not ask. */
  readonly pageForNotes: () => Promise<PageForNotes | null>;
  /** Where passages begin in the page's text, null for those that are lost; null where we may not ask. */
  readonly findPassages: (passages: readonly Passage[]) => Promise<readonly (number | null)[] | null>;
  /** Shows a passage; false where it is not there any more. */
  readonly showPassage: (passage: Passage) => Promise<boolean>;
}
