import type { Words } from './words.ts';

/** A number as the language of the words writes it: "1,200". */
export function formatNumber(count: number, words: Words): string {
  return new Intl.NumberFormat(words('language')).format(count);
}
