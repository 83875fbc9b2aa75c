import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { atTime } from '../../page/at-time.ts';

const HOUR = 3_600_000;

beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 10, 25, 22, 30) }));
afterEach(() => void vi.useRealTimers());

function waitFor(time: number) {
  const callback = vi.fn();
  const ending = new AbortController();
  atTime(time, callback, ending.signal);
  return { callback, ending };
}

it('calls back at the time, once', () => {
  const { callback } = waitFor(Date.now() + 1.5 * HOUR);
  vi.advanceTimersByTime(1.5 * HOUR - 1);
  expect(callback).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(callback).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(HOUR);
  expect(callback).toHaveBeenCalledOnce();
});

it('calls back within a minute when the machine has slept past the time', () => {
  const { callback } = waitFor(Date.now() + 1.5 * HOUR);
  vi.advanceTimersByTime(1000);
  vi.setSystemTime(Date.now() + 8 * HOUR);
  vi.advanceTimersByTime(60_000);
  expect(callback).toHaveBeenCalledOnce();
});

it('does not call back once aborted', () => {
  const { callback, ending } = waitFor(Date.now() + HOUR);
  ending.abort();
  vi.advanceTimersByTime(2 * HOUR);
  expect(callback).not.toHaveBeenCalled();
});
