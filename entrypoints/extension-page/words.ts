import browser from 'webextension-polyfill';
import { wordsOf } from '../../components/words-of.ts';

/** The words in the reader's language, as the browser gives them to our own pages and the background. */
export const words = wordsOf((key, substitutions) => browser.i18n.getMessage(key, substitutions));
