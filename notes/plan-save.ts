import { isWorthKeeping, revisionOf, revisionsToDrop } from './history.ts';
import { mergeNotes } from './merge-notes.ts';
import type { Note, Revision } from './note.ts';
import { type Change, NO_CHANGE, putAll } from './rows.ts';

/** What a note is after a save, and what has to be written for it. */
export interface Plan {
  readonly standing: Note;
  readonly copy: Note | null;
  readonly change: Change;
}

/**
 * Plans the save of a note over what is stored of it. The same save planned again changes nothing.
 * @param copyExists whether a note of this id is stored: a copy that is there already is left as it is
 */
export function planSave(
  stored: Note | undefined,
  history: readonly Revision[],
  incoming: Note,
  copyExists: (id: string) => boolean,
): Plan {
  if (!stored)
    return { standing: incoming, copy: null, change: { put: putAll('notes', [incoming]), drop: [] } };
  const { standing, copy } = mergeNotes(stored, incoming);
  if (standing === stored) return { standing, copy: null, change: NO_CHANGE };
  const added = copy !== null && !copyExists(copy.id) ? [copy] : [];
  const kept = [stored, incoming]
    .filter(({ revision }) => revision !== standing.revision && revision !== copy?.revision)
    .filter((version) => isWorthKeeping(version, standing))
    .map(revisionOf);
  return {
    standing,
    copy: added[0] ?? null,
    change: {
      put: [...putAll('notes', [standing, ...added]), ...putAll('revisions', kept)],
      drop: revisionsToDrop([...history, ...kept]).map(({ id }) => ({ store: 'revisions', id })),
    },
  };
}
