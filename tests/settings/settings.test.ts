import { afterEach, describe, expect, it } from 'vitest';
import { endOfDay, hostOf, isOffAt } from '../../settings/settings.ts';

it.each([
  ['https://www.reuters.com/world/a', 'reuters.com'],
  ['http://en.yna.co.kr/view/1', 'en.yna.co.kr'],
  ['chrome://settings', null],
  ['file:///home/a.html', null],
  ['about:blank', null],
  [undefined, null],
])('the site of %s is %s', (address, host) => {
  expect(hostOf(address)).toBe(host);
});

describe('off today', () => {
  const before = process.env['TZ'];
  afterEach(() => {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  });

  it.each([
    ['UTC', '2026-05-10T12:00:00Z', '2026-05-11T00:00:00Z', 'an ordinary day'],
    ['UTC', '2026-05-10T00:00:00Z', '2026-05-11T00:00:00Z', 'a day from its first moment'],
    ['UTC', '2026-12-31T23:59:59Z', '2027-01-01T00:00:00Z', 'the last day of a year'],
    ['Asia/Seoul', '2026-05-10T16:00:00Z', '2026-05-11T15:00:00Z', 'a day that is tomorrow in London'],
    ['America/Los_Angeles', '2026-05-10T05:00:00Z', '2026-05-10T07:00:00Z', 'a day that is yesterday there'],
    ['Asia/Kathmandu', '2026-05-10T12:00:00Z', '2026-05-10T18:15:00Z', 'a zone of quarters of an hour'],
    ['Europe/Berlin', '2026-03-28T23:30:00Z', '2026-03-29T22:00:00Z', 'a day of 23 hours'],
    ['Europe/Berlin', '2026-10-24T22:30:00Z', '2026-10-25T23:00:00Z', 'a day of 25 hours'],
    [
      'America/Santiago',
      '2026-09-05T15:00:00Z',
      '2026-09-06T04:00:00Z',
      'a night whose clocks skip midnight',
    ],
  ])('ends in %s at the next midnight: %s → %s, %s', (zone, now, end) => {
    process.env['TZ'] = zone;
    expect(new Date(endOfDay(new Date(now))).toISOString()).toBe(new Date(end).toISOString());
  });

  it.each([
    [0, 1000, false],
    [999, 1000, false],
    [1000, 1000, false],
    [1001, 1000, true],
    [null, Number.MAX_SAFE_INTEGER, true],
  ])('until %s it is at %s off: %s', (offUntil, now, off) => {
    expect(isOffAt({ offUntil }, now)).toBe(off);
  });
});
