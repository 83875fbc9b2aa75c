import type { UnsavedText } from '../../components/note-draft.ts';
import type { EntityId } from '../../linking/types.ts';

/** The part of `storage.session` that is needed. */
interface SessionStore {
  get(key: null): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

const PREFIX = 'unsaved:';

/** Keeps a note's text that is not yet saved, or forgets it. */
export async function keepUnsaved(
  store: SessionStore,
  entity: EntityId,
  unsaved: UnsavedText | null,
): Promise<void> {
  await (unsaved ? store.set({ [PREFIX + entity]: unsaved }) : store.remove(PREFIX + entity));
}

/** The texts that windows now gone have left unsaved. */
export async function unsavedTexts(store: SessionStore): Promise<UnsavedText[]> {
  const all = await store.get(null);
  return Object.entries(all).flatMap(([key, value]) =>
    key.startsWith(PREFIX) ? [value as UnsavedText] : [],
  );
}
