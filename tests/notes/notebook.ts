import type { KeyValueStore } from '../../notes/mirror.ts';
import { type Note, idOnTarget } from '../../notes/note.ts';

/** A note on an entity; `before` is the note that it was written over. */
export function noteOn(entity: string, text: string, given: Partial<Note> = {}, before?: Note): Note {
  const target = { kind: 'entity', entity } as const;
  return {
    id: idOnTarget(target),
    target,
    text,
    tags: [],
    createdAt: 1,
    updatedAt: (before?.updatedAt ?? 0) + 1,
    revision: `${entity} ${text}`,
    ancestors: before ? [before.revision, ...before.ancestors] : [],
    copyOf: null,
    deletedAt: null,
    ...given,
  };
}

/** `storage.local`, as a map that tests can look into and damage. */
export function createStorage(): KeyValueStore & { readonly values: Map<string, unknown> } {
  const values = new Map<string, unknown>();
  return {
    values,
    get: async (key) =>
      structuredClone(
        key === null ? Object.fromEntries(values) : values.has(key) ? { [key]: values.get(key) } : {},
      ),
    set: async (entries) => {
      for (const [key, value] of Object.entries(entries)) values.set(key, structuredClone(value));
    },
    remove: async (keys) => {
      for (const key of keys) values.delete(key);
    },
  };
}
