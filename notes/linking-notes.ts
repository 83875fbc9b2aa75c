import type { EntityId } from '../linking/types.ts';
import { type FindEntity, linkedNames } from './markdown.ts';
import { type Note, keyOfTarget } from './note.ts';

/** A note on something else that links to an entity. */
export interface LinkingNote {
  readonly note: Note;
  /** The words around the link. */
  readonly excerpt: string;
}

/** UTF-16 units of an excerpt, of which a third stands before the link. */
const EXCERPT_LENGTH = 120;

/** The notes that link to an entity, the last written first; one for each thing that they are on, and none on the entity itself. */
export function notesLinkingTo(entity: EntityId, notes: Iterable<Note>, find: FindEntity): LinkingNote[] {
  const own = keyOfTarget({ kind: 'entity', entity });
  const linking = new Map<string, LinkingNote>();
  for (const note of [...notes].toSorted((a, b) => b.updatedAt - a.updatedAt)) {
    const key = keyOfTarget(note.target);
    if (note.deletedAt !== null || key === own || linking.has(key) || !note.text.includes('[[')) continue;
    const name = linkedNames(note.text).find((linked) => find(linked) === entity);
    if (name !== undefined) linking.set(key, { note, excerpt: excerptAround(note.text, name) });
  }
  return [...linking.values()];
}

function excerptAround(text: string, name: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const place = line.indexOf(name.replace(/\s+/g, ' '));
  const start = Math.max(0, Math.floor(place - EXCERPT_LENGTH / 3));
  const end = start + EXCERPT_LENGTH;
  return `${start > 0 ? '… ' : ''}${line.slice(start, end).trim()}${end < line.length ? ' …' : ''}`.toWellFormed();
}
