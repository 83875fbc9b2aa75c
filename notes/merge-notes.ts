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
  if (theirs.revision === ours.revision) return only(ours);
  const [cameOfTheirs, cameOfOurs] = [cameOf(ours, theirs), cameOf(theirs, ours)];
  // Two that were each brought together with the other, on two devices, both say so: neither is the later for that.
  if (cameOfTheirs !== cameOfOurs) return only(cameOfTheirs ? ours : theirs);
  const [later, earlier] = isLater(theirs, ours) ? [theirs, ours] : [ours, theirs];
  if (saysTheSame(ours, theirs)) return only(later === ours ? ours : comingOf(later, earlier));
  // What somebody deleted while another wrote on is wanted.
  if (later.deletedAt !== null && earlier.deletedAt === null) return only(comingOf(earlier, later));
  if (earlier.deletedAt !== null) return only(comingOf(later, earlier));
  return { standing: comingOf(later, earlier), copy: copyOf(earlier) };
}

function cameOf(note: Note, other: Note): boolean {
  return note.ancestors.includes(other.revision);
}

/** A note that stands for another version of it, too: that one's revisions are behind it. */
function comingOf(note: Note, other: Note): Note {
  const ancestors = new Set([...note.ancestors, other.revision, ...other.ancestors]);
  ancestors.delete(note.revision);
  if (ancestors.size === note.ancestors.length) return note;
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
