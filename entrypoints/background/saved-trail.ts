import type { EntityId } from '../../linking/types.ts';
import type { ReadingTrail, TrailStep } from '../../messages/saved-calls.ts';
import { excerptOf } from '../../notes/excerpt.ts';
import { notesLinkingTo } from '../../notes/linking-notes.ts';
import type { FindEntity } from '../../notes/markdown.ts';
import type { NoteStore } from '../../notes/note-store.ts';
import type { SavedStore } from '../../notes/saved/saved-store.ts';

/** More steps than a reader goes through. */
const MOST_STEPS = 300;

/** What the reader read of an entity and noted on it, newest first; of what cannot be read, nothing. */
export async function readTrail(
  saved: SavedStore,
  notes: NoteStore,
  find: FindEntity,
  entity: EntityId,
): Promise<ReadingTrail> {
  const [read, noted] = await Promise.all([
    saved.on(entity).catch((error: unknown) => {
      console.error('What was saved could not be read.', error);
      return [];
    }),
    notesOn(notes, find, entity).catch((error: unknown) => {
      console.error('The notes could not be read for the trail.', error);
      return [];
    }),
  ]);
  const steps: TrailStep[] = [
    ...read.map((article) => ({ kind: 'read', at: article.savedAt, article }) as const),
    ...noted,
  ];
  const latest = steps.toSorted((one, other) => other.at - one.at).slice(0, MOST_STEPS);
  return { read: read.length, steps: latest };
}

/** The notes on an entity, and those on pages that link to it. */
async function notesOn(store: NoteStore, find: FindEntity, entity: EntityId): Promise<TrailStep[]> {
  const { notes } = await store.everything();
  const own = [...notes.values()].filter(
    ({ target, deletedAt, text }) =>
      deletedAt === null && text.trim() !== '' && target.kind === 'entity' && target.entity === entity,
  );
  const linking = notesLinkingTo(entity, notes.values(), find).map(({ note }) => note);
  return [...own, ...linking].map(({ target, text, updatedAt }) => ({
    kind: 'noted',
    at: updatedAt,
    excerpt: excerptOf(text, []),
    page: target.kind === 'entity' ? null : target.page,
  }));
}
