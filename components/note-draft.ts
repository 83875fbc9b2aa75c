import type { NotesAnswer, SaveAnswer, SaveRefusal } from '../messages/protocol.ts';
import type { Note, NoteId, Target } from '../notes/note.ts';
import { withTags } from '../notes/tags.ts';

/** What a reader writes of a note. */
export interface Written {
  readonly text: string;
  readonly tags: readonly string[];
}

/** What was not yet saved when the window it was written in was gone. */
export interface Unsaved {
  readonly id: NoteId;
  readonly target: Target;
  readonly written: Written;
  /** What was saved, and it was written over. */
  readonly base: Written;
}

/** A note while it is being written. */
export interface Draft {
  readonly id: NoteId;
  readonly target: Target;
  /** What the fields show; nothing but the reader's own keys, and a merge, change it. */
  readonly written: Written;
  /** A tag that is being typed, and is none yet. */
  readonly tag: string;
  /** The saved state that `written` was written over. */
  readonly base: Written;
  /** What is on disk about the same target as far as we know, or why we do not know. */
  readonly stored: NotesAnswer | 'loading';
  /** The note as it was last known to be on disk, deleted or not: what is saved next comes of it. */
  readonly last: Note | null;
  /** What stood here before the reader deleted the note in this window, until something else is written. */
  readonly removed: Written | null;
  /** The save under way. */
  readonly saving: Note | null;
  /** The save that was refused, and why. It is kept so that trying again is the same save. */
  readonly refused: { readonly note: Note; readonly reason: SaveRefusal } | null;
}

export type DraftEvent =
  /** The notes were read: at first, or because they were changed somewhere. */
  | { readonly kind: 'read'; readonly answer: NotesAnswer }
  | { readonly kind: 'wrote'; readonly written: Written }
  | { readonly kind: 'typedTag'; readonly tag: string }
  /** The reader goes elsewhere: what was being typed is a tag. */
  | { readonly kind: 'left' }
  /** The reader deletes the note. */
  | { readonly kind: 'removed' }
  | { readonly kind: 'saving'; readonly note: Note }
  /** The answer to a save, which may come late: the reader has written on meanwhile. */
  | { readonly kind: 'answered'; readonly note: Note; readonly answer: SaveAnswer };

export type DraftState = 'loading' | 'unreadable' | 'saved' | 'unsaved' | 'saving' | SaveRefusal;

const NOTHING: Written = { text: '', tags: [] };

/** A note that is about to be read, with what of it is not yet saved, if there is any. */
export const newDraft = (id: NoteId, target: Target, unsaved?: Unsaved): Draft => ({
  id,
  target,
  written: unsaved?.written ?? NOTHING,
  tag: '',
  base: unsaved?.base ?? NOTHING,
  stored: 'loading',
  last: null,
  removed: null,
  saving: null,
  refused: null,
});

export function nextDraft(draft: Draft, event: DraftEvent): Draft {
  switch (event.kind) {
    case 'read': {
      const { answer } = event;
      // What was read once, or never saved, is not forgotten because nothing can be read now.
      if (answer.state === 'unavailable') return isRead(draft) ? draft : { ...draft, stored: answer };
      const found = answer.notes.find(({ id }) => id === draft.id);
      const base = writtenIn(found);
      const read = { ...draft, stored: answer, base, last: found ?? draft.last };
      return withWritten(read, mergeWritten(draft.base, draft.written, base));
    }
    case 'wrote':
      return withWritten(draft, event.written);
    case 'typedTag':
      return { ...draft, tag: event.tag };
    case 'left':
      return draft.tag === '' ? draft : { ...withWritten(draft, writtenIfLeft(draft)), tag: '' };
    case 'removed':
      return isNothing(draft.written)
        ? draft
        : { ...draft, written: NOTHING, tag: '', removed: draft.written };
    case 'saving':
      return { ...draft, saving: event.note, refused: null };
    case 'answered': {
      const { answer, note } = event;
      return answer.state === 'saved'
        ? {
            ...draft,
            saving: null,
            stored: withSaved(draft.stored, answer),
            last: answer.note,
            base: writtenIn(note),
          }
        : { ...draft, saving: null, refused: { note, reason: answer.reason } };
    }
  }
}

/**
 * Other versions of a note, written elsewhere at the same time. On a page there are notes beside each other that are
 * about different passages; all those on an entity are about the same.
 */
export function otherNotes({ id, target, stored }: Draft): readonly Note[] {
  if (stored === 'loading' || stored.state === 'unavailable') return [];
  return stored.notes.filter((note) => note.id !== id && (target.kind === 'entity' || note.copyOf === id));
}

/** Whether the fields hold something that is neither on disk nor on its way there. */
export function isDirty(draft: Draft): boolean {
  return isRead(draft) && !isSame(draft.written, draft.saving ? writtenIn(draft.saving) : draft.base);
}

/** What is written, and what would be if the reader left now. */
export function writtenIfLeft({ written, tag }: Draft): Written {
  const tags = withTags(written.tags, [tag]);
  return tags === written.tags ? written : { ...written, tags };
}

/** How it stands with a note, as the editor says it. */
export function draftState(draft: Draft): DraftState {
  if (draft.stored === 'loading') return 'loading';
  if (draft.stored.state === 'unavailable') return 'unreadable';
  if (draft.saving) return 'saving';
  if (!isDirty(draft)) return 'saved';
  return draft.refused ? draft.refused.reason : 'unsaved';
}

export function isSame(one: Written, other: Written): boolean {
  return one.text === other.text && one.tags.join('\n') === other.tags.join('\n');
}

/** Whether nothing is left that would be a note. */
export function isNothing({ text, tags }: Written): boolean {
  return text.trim() === '' && tags.length === 0;
}

/** Two versions of a note in one: where one holds the other's text, it is enough. */
export function bothOf(one: Written, other: Written): Written {
  return {
    text: one.text.includes(other.text)
      ? one.text
      : other.text.includes(one.text)
        ? other.text
        : `${one.text}\n\n${other.text}`,
    tags: [...new Set([...one.tags, ...other.tags])],
  };
}

/** What is written after somebody else's change: of each field, what either side has done to it. */
export function mergeWritten(base: Written, mine: Written, theirs: Written): Written {
  const isKept = (tag: string) => mine.tags.includes(tag) || !base.tags.includes(tag);
  const added = mine.tags.filter((tag) => !base.tags.includes(tag) && !theirs.tags.includes(tag));
  return {
    text: mergeTexts(base.text, mine.text, theirs.text),
    tags: [...theirs.tags.filter(isKept), ...added],
  };
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

/** What a reader sees of a note. */
export function writtenIn(note: Note | undefined): Written {
  return !note || note.deletedAt !== null ? NOTHING : { text: note.text, tags: note.tags };
}

function withWritten(draft: Draft, written: Written): Draft {
  return { ...draft, written, removed: isNothing(written) ? draft.removed : null };
}

function withSaved(stored: Draft['stored'], { note, copy }: SaveAnswer & { state: 'saved' }): NotesAnswer {
  const before = stored === 'loading' || stored.state === 'unavailable' ? [] : stored.notes;
  const others = before.filter(({ id }) => id !== note.id && id !== copy?.id);
  const live = [note, ...(copy ? [copy] : [])].filter(({ deletedAt }) => deletedAt === null);
  return { state: 'read', notes: [...live, ...others] };
}

function isRead({ stored }: Draft): boolean {
  return stored !== 'loading' && stored.state === 'read';
}
