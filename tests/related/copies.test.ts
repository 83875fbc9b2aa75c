import { describe, expect, it } from 'vitest';
import { type Report, areCopies } from '../../related/copies.ts';
import { unitVector } from '../../related/sparse-vector.ts';
import { timeOf } from '../../related/times.ts';
import { countWords } from '../../related/words.ts';

const TEXT = 'The ferries stand still on Tuesday and the pilots ask the board for more pay';

function report(headline: string, text: string, date: string | null, sources: readonly string[]): Report {
  const weigh = (words: string) => unitVector([...countWords(words)]);
  return {
    headline: weigh(headline),
    words: weigh(text),
    time: date === null ? null : timeOf(date),
    sources,
  };
}

const original = report('Ferries stand still', TEXT, '2024-03-28', ['The Star', 'Newswire']);

describe('a report is a copy', () => {
  it.each<[boolean, string, Report]>([
    [
      true,
      'with headline and text on the next day',
      report('Ferries stand still', TEXT, '2024-03-29', ['The Post']),
    ],
    [
      false,
      'with headline and text a year later',
      report('Ferries stand still', TEXT, '2025-03-28', ['The Post']),
    ],
    [true, 'with both and without a date', report('Ferries stand still', TEXT, null, ['The Post'])],
    [
      false,
      'with the headline of a series and without a date',
      report('Ferries stand still', 'Ice is in the strait and the pilots wait', null, ['The Post']),
    ],
    [
      true,
      'of one agency, told in other words',
      report('Pilots want money', 'Pilots ask for pay while ferries wait in the harbour', '2024-03-28', [
        'The Post',
        'Newswire',
      ]),
    ],
    [
      false,
      'of one agency on something else',
      report('Rain', 'Clouds come in from seaward', '2024-03-28', ['The Post', 'Newswire']),
    ],
    [
      false,
      'by the same outlet, told in other words',
      report('Pilots want money', 'Pilots ask for pay while ferries wait in the harbour', '2024-03-28', [
        'The Star',
      ]),
    ],
  ])('%s: %s', (expected, _what, other) => {
    expect(areCopies(original, other)).toBe(expected);
    expect(areCopies(other, original)).toBe(expected);
  });
});
