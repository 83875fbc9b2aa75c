import type { EntityId } from '../linking/types.ts';
import type { LinkChoice, LinkingNoteLine } from '../messages/protocol.ts';
import type { NoteId, Revision } from '../notes/note.ts';

/** What the views of a note ask, beside the note itself. Each may reject. */
export interface NoteQuestions {
  /** What a note said before, newest first; null where that cannot be read. */
  readonly noteHistory: (note: NoteId) => Promise<readonly Revision[] | null>;
  /** Which entity each of some names means, in their order. */
  readonly entitiesNamed: (names: readonly string[]) => Promise<readonly (EntityId | null)[]>;
  /** What may be meant by what is begun in `[[…]]`, best first. */
  readonly linkChoices: (query: string) => Promise<readonly LinkChoice[]>;
  readonly notesLinkingTo: (entity: EntityId) => Promise<readonly LinkingNoteLine[]>;
}
