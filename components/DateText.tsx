import type { PartialDate } from '../library/records.ts';
import { formatDate } from './format-date.ts';
import { useWords } from './words.ts';

/** A date as exact as it is known. */
export function DateText({ date }: { readonly date: PartialDate }) {
  return (
    <time class="date" dateTime={date}>
      {formatDate(date, useWords()('language'))}
    </time>
  );
}
