/** How often a changing page is read again. Times are ms on one clock. */
export interface ChangePace {
  /** When the page was last read, and how long the next reading waits from then at least. */
  readonly read: number;
  readonly gap: number;
  /** When the changes that were not read yet began, and when the last of them came; null while there are none. */
  readonly changes: { readonly first: number; readonly last: number } | null;
}

/** A page is let finish what it is at, but not for longer than this. */
const QUIET = 200;
const PATIENCE = 1000;
/** Changes that come sooner than this after a reading and its gap are of one storm. */
const CALM = 2000;
const FIRST_GAP = 500;
const LONGEST_GAP = 15_000;
/** Of a page's time, readings take one part in so many at most. */
const SHARE = 50;

export function startPace(now: number): ChangePace {
  return { read: now, gap: 0, changes: null };
}

export function paceChanged(pace: ChangePace, now: number): ChangePace {
  return { ...pace, changes: { first: pace.changes?.first ?? now, last: now } };
}

/**
 * After a reading that began at a time and cost the page's thread so much, ms. In a storm of changes the gap doubles
 * from reading to reading.
 */
export function paceRead(pace: ChangePace, now: number, cost: number): ChangePace {
  const isStorm = now < pace.read + pace.gap + CALM;
  const gap = isStorm ? Math.max(FIRST_GAP, 2 * pace.gap) : 0;
  return { read: now, gap: Math.min(LONGEST_GAP, Math.max(gap, SHARE * cost)), changes: null };
}

/** When the page is to be read again; null while it has not changed. */
export function nextReading({ read, gap, changes }: ChangePace): number | null {
  if (!changes) return null;
  return Math.max(read + gap, Math.min(changes.last + QUIET, changes.first + PATIENCE));
}
