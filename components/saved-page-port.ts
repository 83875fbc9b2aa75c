import type { FoundSavedAnswer, SavedChangeAnswer } from '../messages/saved-calls.ts';

/** What the page of saved articles needs of the browser. Whatever asks the background may reject. */
export interface SavedPagePort {
  /** A private window's page reads and does not write. */
  readonly isPrivate: boolean;
  readonly find: (query: string, removed: boolean, count: number) => Promise<FoundSavedAnswer>;
  readonly text: (id: string) => Promise<string | null>;
  readonly remove: (id: string) => Promise<SavedChangeAnswer>;
  readonly restore: (id: string) => Promise<SavedChangeAnswer>;
  readonly onNotesChanged: (callback: () => void, signal: AbortSignal) => void;
}
