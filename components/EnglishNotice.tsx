import { useWords } from './words.ts';

/** Says that names, summaries and headlines are in English, where the interface is not. */
export function EnglishNotice() {
  const words = useWords();
  return words('language').startsWith('en') ? null : <p class="english-notice">{words('textInEnglish')}</p>;
}
