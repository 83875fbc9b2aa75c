/** Timers stand still while the machine sleeps, the time of day does not: so often we look at it, ms. */
const LOOK_MS = 60_000;

/**
 * Calls back once it is a time of day or later, unless aborted before.
 * @param time in ms since 1970
 */
export function atTime(time: number, callback: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const left = time - Date.now();
  if (left <= 0) callback();
  else setTimeout(() => atTime(time, callback, signal), Math.min(left, LOOK_MS));
}
