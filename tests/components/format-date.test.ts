import { describe, expect, it } from 'vitest';
import { formatDate, formatDateHint, formatPeriod } from '../../components/format-date.ts';
import type { Words } from '../../components/words.ts';

// Far west of Greenwich, where midnight in Greenwich is still the day before.
process.env['TZ'] = 'America/Los_Angeles';

describe('a date', () => {
  it.each([
    ['2018', 'en-GB', '2018'],
    ['2018-01', 'en-GB', 'Jan 2018'],
    ['2018-01-16', 'en-GB', '16 Jan 2018'],
    ['2018-01-01', 'en-GB', '1 Jan 2018'],
    ['2018-01-16', 'de', '16. Jan. 2018'],
    ['in spring', 'en-GB', 'in spring'],
  ])('%s reads in %s as %s', (date, language, reads) => {
    expect(formatDate(date, language)).toBe(reads);
  });
});

describe('a period', () => {
  it.each([
    ['2018-01-16', null, 'sinceDay 16. Jan. 2018'],
    ['2018', null, 'since 2018'],
    ['2018', '2019-01', '2018 – Jan. 2019'],
  ])('from %s until %s reads in the language of the words as %s', (from, until, reads) => {
    const words: Words = (key, date) => (key === 'language' ? 'de' : `${key} ${date}`);
    expect(formatPeriod(from, until, true, words)).toBe(reads);
  });
});

describe('a hint at a date', () => {
  it.each([
    ['about 2025-05-30 (report released on Thursday)', 'about 30 May 2025'],
    ['2024-04 (URL)', 'Apr 2024'],
    ['undated page, after 2023', 'undated page, after 2023'],
    ['between 2025-10-22 and 2025-11-04', 'between 22 Oct 2025 and 4 Nov 2025'],
  ])('%s reads %s', (hint, reads) => {
    expect(formatDateHint(hint)).toBe(reads);
  });
});
