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
const FIRST_GAP = 250;
const GROWTH = 1.5;
const LONGEST_GAP = 5000;

export function startPace(now: number): ChangePace {
  return { read: now, gap: 0, changes: null };
}

export function paceChanged(pace: ChangePace, now: number): ChangePace {
  return { ...pace, changes: { first: pace.changes?.first ?? now, last: now } };
}

/** The changes so far are about to be read. */
export function paceTaken(pace: ChangePace): ChangePace {
  return { ...pace, changes: null };
}

/** After a reading that has just ended. In a storm of changes the gap grows from reading to reading. */
export function paceRead({ read, gap, changes }: ChangePace, now: number): ChangePace {
  const isStorm = now < read + gap + CALM;
  return { read: now, gap: isStorm ? Math.min(LONGEST_GAP, Math.max(FIRST_GAP, GROWTH * gap)) : 0, changes };
}

/** When the page is to be read again; null while it has not changed. */
export function nextReading({ read, gap, changes }: ChangePace): number | null {
  if (!changes) return null;
  return Math.max(read + gap, Math.min(changes.last + QUIET, changes.first + PATIENCE));
}
