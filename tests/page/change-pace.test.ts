import { describe, expect, it } from 'vitest';
import { type ChangePace, nextReading, paceChanged, paceRead, startPace } from '../../page/change-pace.ts';

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

/** A page that changes every 100 ms, read whenever it is due, for so long. */
function storm(end: number, cost: number): number[] {
  const readings: number[] = [];
  let pace = startPace(0);
  for (let now = 100; now <= end; now += 100) {
    pace = paceChanged(pace, now);
    if (nextReading(pace)! > now) continue;
    readings.push(now);
    pace = paceRead(pace, now, cost);
  }
  return readings;
}

describe('a page that never stands still', () => {
  it('is read ever more seldom, and still read', () => {
    const readings = storm(120_000, 3);
    const gaps = readings.slice(1).map((reading, index) => reading - readings[index]!);
    expect(gaps.toSorted((a, b) => a - b)).toEqual(gaps);
    expect(readings.length).toBeGreaterThan(8);
    expect(readings.length).toBeLessThan(20);
    expect(gaps.at(-1)).toBeLessThanOrEqual(16_000);
  });

  it.each([5, 50, 150])('spends no more than a fiftieth of its time on us, at %i ms a reading', (cost) => {
    const readings = storm(300_000, cost);
    expect(readings.length * cost).toBeLessThan(300_000 / 50 + 2 * cost);
  });
});

it('is read at once again after a time of calm', () => {
  const read = paceRead(paceChanged(startPace(0), 100), 300, 3);
  const calm = paceRead(paceChanged(read, 60_000), 60_200, 3);
  expect(nextReading(paceChanged(calm, 120_000))).toBe(120_200);
});

it('waits for nothing that has been read', () => {
  const pace: ChangePace = paceRead(paceChanged(startPace(0), 100), 300, 3);
  expect(nextReading(pace)).toBeNull();
});
