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

/**
 * Words as a browser gives them. Where they are read from the right, what is put in is set apart from what it stands
 * in: a name in Latin letters, or a date, would otherwise drag the stops and brackets beside it to its own side.
 */
export function wordsOf(getMessage: (key: string, substitutions: string[]) => string): Words {
  return (key, ...substitutions) => {
    const isMixed = substitutions.length > 0 && getMessage('direction', []) === 'rtl';
    return getMessage(key, isMixed ? substitutions.map(isolate) : substitutions);
  };
}

/** Between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE: as `<bdi>`, for texts that take no elements. */
function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

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
