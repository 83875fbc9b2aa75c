import type { EntityId } from '../../linking/types.ts';

/** More notes than a reader opens cards on in one go. */
const MOST_AT_ONCE = 40;
/** One more after so long, ms. */
const REFILL_MS = 5_000;

/**
 * Notes of how many entities cards may show for now. Whoever has taken over a page's process can name every entity in the
 * text that he has us read, and open one card after another: it will be no quick way to all notes.
 * @param now milliseconds, of a clock that only goes forward
 */
export function createNoteBudget(now: () => number) {
  const shown = new Set<EntityId>();
  let left = MOST_AT_ONCE;
  let since = now();

  /** Whether the note on an entity may be shown; one that was shown already costs nothing. */
  return function mayShow(entity: EntityId): boolean {
    if (shown.has(entity)) return true;
    const refilled = Math.floor((now() - since) / REFILL_MS);
    left = Math.min(MOST_AT_ONCE, left + refilled);
    since += refilled * REFILL_MS;
    if (left === 0) return false;
    left -= 1;
    shown.add(entity);
    return true;
  };
}
