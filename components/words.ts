import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { formatNumber } from './format-number.ts';
import type messages from '../public/_locales/en/messages.json';

/** The name of a sentence or label that a reader sees. */
export type MessageKey = keyof typeof messages;

/** The words for a key, in the reader's language, with `$1`, `$2` … put in. */
export type Words = (key: MessageKey, ...substitutions: string[]) => string;

/** A key that has a form for one and a form for many. */
type PluralKey = { [Key in MessageKey]: Key extends `${infer Base}_other` ? Base : never }[MessageKey];

export const WordsContext = createContext<Words>(() => {
  throw new Error('No words were provided to this view.');
});

export function useWords(): Words {
  return useContext(WordsContext);
}

/** The form of a plural that fits a count, in the language of the words. */
export function plural(words: Words, key: PluralKey, count: number): string {
  const form = new Intl.PluralRules(words('language')).select(count);
  const number = formatNumber(count, words);
  // Languages with more than two forms add keys of their own, which English does not have.
  return words(`${key}_${form}` as MessageKey, number) || words(`${key}_other`, number);
}
