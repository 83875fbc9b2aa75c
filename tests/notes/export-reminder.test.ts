import { expect, it } from 'vitest';
import { changedSinceExport, isReminderDue, readExportHistory } from '../../notes/export-reminder.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 1000 * DAY;

it.each<[number, number | null, boolean]>([
  [49, null, false],
  [50, null, true],
  [50, NOW - 6 * DAY, false],
  [50, NOW - 7 * DAY, true],
  [20_000, NOW, false],
])('after %i changes and a reminder put aside at %s, another one is due: %s', (changed, remindedAt, due) => {
  expect(isReminderDue(changed, { exportedAt: null, remindedAt }, NOW)).toBe(due);
});

it('counts what was changed after the export, and everything where there was none', () => {
  const notes = [1, 2, 3].map((updatedAt) => ({ updatedAt }));
  expect(changedSinceExport(notes, { exportedAt: 2, remindedAt: null })).toBe(1);
  expect(changedSinceExport(notes, { exportedAt: null, remindedAt: null })).toBe(3);
});

it.each<[unknown, number | null]>([
  [undefined, null],
  [null, null],
  [{ exportedAt: 'yesterday' }, null],
  [{ exportedAt: -1 }, null],
  [{ exportedAt: 5 }, 5],
])('reads %j as an export at %s', (stored, exportedAt) => {
  expect(readExportHistory(stored).exportedAt).toBe(exportedAt);
});
