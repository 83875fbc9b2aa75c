import { entityLine } from '../../library/describe-entity.ts';
import type { Library } from '../../library/library.ts';
import type { EntityId } from '../../linking/types.ts';
import type { LinkingNoteLine } from '../../messages/protocol.ts';
import { notesLinkingTo } from '../../notes/linking-notes.ts';
import type { FindEntity } from '../../notes/markdown.ts';
import type { Note } from '../../notes/note.ts';
import type { NoteStore } from '../../notes/note-store.ts';

/** The notes on other things that link to an entity, as lines; none where the notes cannot be read. */
export async function readLinkingNotes(
  store: NoteStore,
  library: Library,
  find: FindEntity,
  entity: EntityId,
): Promise<LinkingNoteLine[]> {
  try {
    const { notes } = await store.everything();
    return notesLinkingTo(entity, notes.values(), find).flatMap(({ note, excerpt }) => {
      const about = aboutOf(note, library);
      return about ? [{ about, excerpt }] : [];
    });
  } catch (error) {
    console.error('The notes that link here could not be read.', error);
    return [];
  }
}

function aboutOf({ target }: Note, library: Library): LinkingNoteLine['about'] | null {
  if (target.kind !== 'entity') return { kind: 'page', page: target.page };
  const entity = entityLine(library, target.entity);
  return entity && { kind: 'entity', entity };
}
