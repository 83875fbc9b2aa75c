import { describe, expect, it } from 'vitest';
import {
  type ChangePace,
  nextReading,
  paceChanged,
  paceRead,
  paceTaken,
  startPace,
} from '../../page/change-pace.ts';

describe('a page that changes', () => {
  it.each<[string, number[], number | null]>([
    ['is not read again while it stands still', [], null],
    ['is read once it has come to rest', [5000], 5200],
    ['is let finish what it is at', [5000, 5150, 5300], 5500],
    ['is not waited for without end', [5000, 5150, 5300, 5450, 5600, 5750, 5900, 6050], 6000],
  ])('%s', (_what, changes, expected) => {
    expect(nextReading(changes.reduce(paceChanged, startPace(0)))).toBe(expected);
  });
});

function read(pace: ChangePace, now: number): ChangePace {
  return paceRead(paceTaken(pace), now);
}

/** A page that changes every 100 ms, read whenever it is due, for so long. */
function storm(end: number): number[] {
  const readings: number[] = [];
  let pace = startPace(0);
  for (let now = 100; now <= end; now += 100) {
    pace = paceChanged(pace, now);
    if (nextReading(pace)! > now) continue;
    readings.push(now);
    pace = read(pace, now);
  }
  return readings;
}

describe('a page that never stands still', () => {
  it('is read ever more seldom, and still read', () => {
    const readings = storm(120_000);
    const gaps = readings.slice(1).map((reading, index) => reading - readings[index]!);
    expect(gaps.toSorted((a, b) => a - b)).toEqual(gaps);
    expect(readings.length).toBeGreaterThan(20);
    expect(readings.length).toBeLessThan(40);
    expect(gaps.at(-1)).toBeLessThanOrEqual(5100);
  });
});

it('is read at once again after a time of calm', () => {
  const soon = read(paceChanged(startPace(0), 100), 300);
  const calm = read(paceChanged(soon, 60_000), 60_200);
  expect(nextReading(paceChanged(calm, 120_000))).toBe(120_200);
});

it('waits for nothing that has been read', () => {
  expect(nextReading(read(paceChanged(startPace(0), 100), 300))).toBeNull();
});

it('does not forget what changes while it is read', () => {
  const taken = paceTaken(paceChanged(startPace(0), 100));
  const after = paceRead(paceChanged(taken, 320), 330);
  expect(nextReading(after)).toBe(580);
});
