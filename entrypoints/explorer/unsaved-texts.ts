import type { Unsaved } from '../../components/note-draft.ts';
import type { NoteId } from '../../notes/note.ts';

/** The part of `storage.local` that is needed. */
interface KeyValueStore {
  get(key: null): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

const PREFIX = 'unsaved:';

/** Keeps what of a note is not yet saved, or forgets it. */
export async function keepUnsaved(
  store: KeyValueStore,
  note: NoteId,
  unsaved: Unsaved | null,
): Promise<void> {
  await (unsaved ? store.set({ [PREFIX + note]: unsaved }) : store.remove(PREFIX + note));
}

/** What windows now gone have left unsaved. */
export async function unsavedTexts(store: KeyValueStore): Promise<Unsaved[]> {
  const all = await store.get(null);
  return Object.entries(all).flatMap(([key, value]) => (key.startsWith(PREFIX) ? [value as Unsaved] : []));
}
