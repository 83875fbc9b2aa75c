import type { EntityId } from '../linking/types.ts';
import type { NoteAnswer, SaveAnswer } from '../messages/protocol.ts';
import type { Note } from '../notes/note.ts';

/** Text that was not yet saved when the window it was typed in was gone. */
export interface UnsavedText {
  readonly entity: EntityId;
  readonly text: string;
  /** The saved text that it was typed over. */
  readonly base: string;
}

/** A note while it is being written. */
export interface Draft {
  readonly entity: EntityId;
  /** What the field shows; nothing but the reader's own keys, and a merge, change it. */
  readonly text: string;
  /** The saved text that `text` was typed over. */
  readonly base: string;
  /** What is on disk as far as we know, or why we do not know. */
  readonly stored: NoteAnswer | 'loading';
  /** The save under way. */
  readonly saving: Note | null;
  /** The save that was refused, and why. It is kept so that trying again is the same save. */
  readonly refused: { readonly note: Note; readonly reason: 'full' | 'unavailable' } | null;
}

export type DraftEvent =
  /** The note was read: at first, or because it was changed somewhere. */
  | { readonly kind: 'read'; readonly answer: NoteAnswer }
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'saving'; readonly note: Note }
  /** The answer to a save, which may come late: the reader has typed on meanwhile. */
  | { readonly kind: 'answered'; readonly note: Note; readonly answer: SaveAnswer };

export type DraftState = 'loading' | 'unreadable' | 'saved' | 'unsaved' | 'saving' | 'full' | 'failed';

/** A note that is about to be read, with the text of it that is not yet saved, if there is any. */
export const newDraft = (entity: EntityId, unsaved?: UnsavedText): Draft => ({
  entity,
  text: unsaved?.text ?? '',
  base: unsaved?.base ?? '',
  stored: 'loading',
  saving: null,
  refused: null,
});

export function nextDraft(draft: Draft, event: DraftEvent): Draft {
  switch (event.kind) {
    case 'read': {
      const { answer } = event;
      // What was read once, or never saved, is not forgotten because nothing can be read now.
      if (answer.state === 'unavailable') return isRead(draft) ? draft : { ...draft, stored: answer };
      const base = answer.note?.text ?? '';
      return { ...draft, stored: answer, base, text: mergeTexts(draft.base, draft.text, base) };
    }
    case 'typed':
      return { ...draft, text: event.text };
    case 'saving':
      return { ...draft, saving: event.note, refused: null };
    case 'answered':
      return event.answer.state === 'saved'
        ? {
            ...draft,
            saving: null,
            stored: { state: 'read', note: event.answer.note },
            base: event.note.text,
          }
        : { ...draft, saving: null, refused: { note: event.note, reason: event.answer.reason } };
  }
}

/** Whether the field holds something that is neither on disk nor on its way there. */
export function isDirty(draft: Draft): boolean {
  return isRead(draft) && draft.text !== (draft.saving?.text ?? draft.base);
}

/** How it stands with a note, as the editor says it. */
export function draftState(draft: Draft): DraftState {
  if (draft.stored === 'loading') return 'loading';
  if (draft.stored.state === 'unavailable') return 'unreadable';
  if (draft.saving) return 'saving';
  if (!isDirty(draft)) return 'saved';
  if (draft.refused) return draft.refused.reason === 'full' ? 'full' : 'failed';
  return 'unsaved';
}

/**
 * The text after somebody else's change. Where only one side has changed, it is that side's;
 * where both have, both stay, for a reader can delete a line but not bring one back.
 */
export function mergeTexts(base: string, mine: string, theirs: string): string {
  if (mine === base) return theirs;
  if (theirs === base || mine.includes(theirs)) return mine;
  return `${theirs}\n\n${mine}`;
}

function isRead({ stored }: Draft): boolean {
  return stored !== 'loading' && stored.state === 'read';
}
