import type { SavedStore } from '../../notes/saved/saved-store.ts';
import { type LookedThrough, lookThrough } from '../../search/looked-through.ts';

/** The texts that were shown last: who types on, mostly sees them again. */
export interface SavedTexts {
  /** Where they cannot be read, none: what was found is shown without. */
  readonly read: (ids: readonly string[]) => Promise<ReadonlyMap<string, LookedThrough>>;
  /** @param ids of texts that are others now; null: any may be */
  readonly forget: (ids: readonly string[] | null) => void;
}

/** UTF-16 units of texts that are kept; some hundreds, where they are of the usual length. */
const MOST_KEPT = 3_000_000;

export function createSavedTexts(store: Pick<SavedStore, 'texts'>): SavedTexts {
  const kept = new Map<string, LookedThrough>();
  let length = 0;
  let turn = 0;

  return {
    async read(ids) {
      const known = new Map(ids.flatMap((id) => (kept.has(id) ? [[id, kept.get(id)!] as const] : [])));
      try {
        const missing = ids.filter((id) => !known.has(id));
        if (missing.length === 0) return known;
        const begun = turn;
        for (const [id, text] of await store.texts(missing)) {
          const looked = lookThrough(text);
          known.set(id, looked);
          // What was written meanwhile may be another text.
          if (begun === turn) keep(id, looked);
        }
      } catch (error) {
        console.error('The texts of saved articles could not be read.', error);
      }
      return known;
    },
    forget(ids) {
      turn += 1;
      if (ids === null) empty();
      else for (const id of ids) drop(id);
    },
  };

  function keep(id: string, looked: LookedThrough): void {
    if (length > MOST_KEPT) empty();
    drop(id);
    kept.set(id, looked);
    length += looked.text.length;
  }

  function drop(id: string): void {
    length -= kept.get(id)?.text.length ?? 0;
    kept.delete(id);
  }

  function empty(): void {
    kept.clear();
    length = 0;
  }
}
