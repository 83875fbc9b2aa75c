import type { EntityId } from '../linking/types.ts';
import type { ReadingTrail, SaveTabAnswer, SavedChangeAnswer } from '../messages/saved-calls.ts';
import type { SavedHead } from '../notes/saved/saved-article.ts';

/** What popup and panel need of the saved articles. "The page" is that of the tab in view. Each may reject. */
export interface SavedPort {
  /** Saves the page. */
  readonly savePage: () => Promise<SaveTabAnswer>;
  /** What is saved of the page at an address, removed or not. */
  readonly savedPage: (address: string) => Promise<SavedHead | null>;
  readonly removeSaved: (id: string) => Promise<SavedChangeAnswer>;
  readonly restoreSaved: (id: string) => Promise<SavedChangeAnswer>;
  readonly trailOn: (entity: EntityId) => Promise<ReadingTrail>;
  /** Opens the page of all saved articles. */
  readonly openSaved: () => void;
}
