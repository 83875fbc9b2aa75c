import type { Unsaved } from '../../components/note-draft.ts';
import type { NoteId } from '../../notes/note.ts';

/** The part of `storage.local` that is needed. */
interface KeyValueStore {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

const PREFIX = 'unsaved:';
/** The ids of the notes of which something is unsaved: whoever looks need not read all notes, which lie there, too. */
const INDEX = 'unsaved';

/** Keeps what of a note is not yet saved, or forgets it. */
export async function keepUnsaved(
  store: KeyValueStore,
  note: NoteId,
  unsaved: Unsaved | null,
): Promise<void> {
  // Begun at once, not after the index was read: the window may be gone with the next key.
  const writing = unsaved ? store.set({ [PREFIX + note]: unsaved }) : store.remove(PREFIX + note);
  await Promise.all([writing, keepInIndex(store, note, unsaved !== null)]);
}

/** What windows now gone have left unsaved. */
export async function unsavedTexts(store: KeyValueStore): Promise<Unsaved[]> {
  const ids = await readIndex(store);
  if (ids.length === 0) return [];
  return Object.values(await store.get(ids.map((id) => PREFIX + id))) as Unsaved[];
}

/** Forgets all that is unsaved, of whatever window. */
export async function forgetUnsaved(store: KeyValueStore): Promise<void> {
  await navigator.locks.request(INDEX, async () => {
    for (const id of await readIndex(store)) await store.remove(PREFIX + id);
    await store.remove(INDEX);
  });
}

/** Other windows keep texts of theirs: one after the other, or one would take out what another has put in. */
async function keepInIndex(store: KeyValueStore, note: NoteId, isUnsaved: boolean): Promise<void> {
  await navigator.locks.request(INDEX, async () => {
    const ids = await readIndex(store);
    if (ids.includes(note) === isUnsaved) return;
    await store.set({ [INDEX]: isUnsaved ? [...ids, note] : ids.filter((id) => id !== note) });
  });
}

async function readIndex(store: KeyValueStore): Promise<readonly NoteId[]> {
  const { [INDEX]: ids } = await store.get(INDEX);
  return Array.isArray(ids) ? (ids as NoteId[]) : [];
}
