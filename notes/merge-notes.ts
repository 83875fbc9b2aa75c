import { type Note, MOST_ANCESTORS } from './note.ts';

/** Two versions of one note, brought together. */
export interface Merged {
  /** The very note that was ours where nothing changes. */
  readonly standing: Note;
  /** The other version, where both were written over the same: it is kept beside the first. */
  readonly copy: Note | null;
}

/**
 * Brings together two versions of a note with one id. Whoever merges them, and in whichever order, gets the same:
 * where neither came of the other, the one that was written last stands.
 */
export function mergeNotes(ours: Note, theirs: Note): Merged {
  if (theirs.revision === ours.revision || ours.ancestors.includes(theirs.revision)) return only(ours);
  if (theirs.ancestors.includes(ours.revision)) return only(theirs);
  if (saysTheSame(ours, theirs)) return only(isLater(theirs, ours) ? comingOf(theirs, ours) : ours);
  // What somebody deleted while another wrote on is wanted.
  if (theirs.deletedAt !== null) return only(comingOf(ours, theirs));
  if (ours.deletedAt !== null) return only(comingOf(theirs, ours));
  const [standing, other] = isLater(theirs, ours) ? [theirs, ours] : [ours, theirs];
  return { standing: comingOf(standing, other), copy: copyOf(other) };
}

/** A note that stands for another version of it, too: that one's revisions are behind it. */
function comingOf(note: Note, other: Note): Note {
  const ancestors = new Set([...note.ancestors, other.revision, ...other.ancestors]);
  ancestors.delete(note.revision);
  return { ...note, ancestors: [...ancestors].slice(0, MOST_ANCESTORS) };
}

/** A version that was outrun, as a note of its own; made twice, it is the same note. */
function copyOf(note: Note): Note {
  return { ...note, id: copyIdOf(note), copyOf: note.copyOf ?? note.id, ancestors: [] };
}

/** The id of the copy that a version becomes when it is outrun. */
export function copyIdOf({ revision }: Note): string {
  return `copy:${revision}`;
}

function only(standing: Note): Merged {
  return { standing, copy: null };
}

function saysTheSame(one: Note, other: Note): boolean {
  return (
    one.text === other.text &&
    one.tags.join('\n') === other.tags.join('\n') &&
    (one.deletedAt === null) === (other.deletedAt === null)
  );
}

function isLater(one: Note, other: Note): boolean {
  return one.updatedAt === other.updatedAt ? one.revision > other.revision : one.updatedAt > other.updatedAt;
}
