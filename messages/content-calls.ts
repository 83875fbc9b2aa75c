/** The messages of a page's reader: the script that marks the page and opens its cards. */
import type { EntityLine, EntityPage } from '../library/entity-page.ts';
import type { EntityId, Link } from '../linking/types.ts';
import type { Block } from '../notes/markdown.ts';
import type { Decision } from '../settings/decision.ts';
import type { Settings } from '../settings/settings.ts';

/** What a content script may ask the background: what its page is entitled to, and no more. */
export interface ContentCalls {
  /** The page looks like one that will soon ask for links: the pack may be loaded meanwhile. */
  wake(payload: Record<string, never>): void;
  /**
   * The links found in a page's text, in reading order; none where the reader switched us off, there or
   * everywhere, unless the reader `asked` for this page.
   */
  linkText(payload: { text: string; language: string | null; asked: boolean }): LinkAnswer;
  /** What the card over a link shows. `needsCard`: the page has not got the code of cards yet; it comes before the answer. */
  describeEntity(payload: { entity: EntityId; needsCard: boolean }): EntityPage | null;
  /** The reader's note on the entity whose card is open. */
  noteOn(payload: { entity: EntityId }): CardNoteAnswer;
  /**
   * Opens the side panel, or the popup, on an entity, unless a sidebar is open to show it; browsers may refuse.
   * `writing`: on its note; `tether`: the number of the mark that it came from, to which it can lead back.
   */
  openPanel(payload: { entity: EntityId; writing: boolean; tether: number | null }): {
    readonly opened: boolean;
  };
  /** What the reader decided on a card; refused where it makes no sense or may not be stored. */
  decide(payload: { decision: Decision }): { readonly decided: boolean };
}

export type LinkAnswer =
  | {
      readonly state: 'linked';
      readonly links: readonly Link[];
      readonly entities: readonly EntityLine[];
      /** The entities that are worth painting, best first; the others are listed only. */
      readonly painted: readonly EntityId[];
      /** How the reader wants pages to be marked and cards to be opened. */
      readonly reading: Pick<Settings, 'density' | 'trigger'>;
    }
  /** Until then, ms since 1970; null where no time will change it. */
  | { readonly state: 'off'; readonly until: number | null }
  /** The pack did not load. */
  | { readonly state: 'noLibrary' };

/** What a card shows of the notes on its entity: each as a tree to draw, and nothing by which one could be told from another. */
export type CardNoteAnswer =
  | {
      readonly state: 'read';
      readonly notes: readonly (readonly Block[])[];
      /** How many articles that the reader saved name the entity. */
      readonly articlesRead: number;
    }
  /** The reader wants no text of notes in pages: no more than whether there is any. */
  | { readonly state: 'hidden'; readonly hasNotes: boolean; readonly articlesRead: number }
  | { readonly state: 'unavailable' };
