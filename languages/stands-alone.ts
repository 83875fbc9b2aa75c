import { endsKoreanWord, startsKoreanWord } from './korean.ts';
import { partsSolidText } from './solid-scripts.ts';

/**
 * Whether a name that was found at `start` to `end` (UTF-16, end excluded) is a word there and no part of another.
 * Asked where scripts glue or leave out spaces; in any other a name is whole tokens already.
 */
export function standsAlone(text: string, start: number, end: number, language: string | null): boolean {
  if (!isSolid(text, start) && !isSolid(text, end - 1)) return true;
  // One syllable behind a prefix is a word of its own: 방북, 대북.
  if (end - start === 1 && HANGUL.test(text[start]!) && HANGUL.test(text[start - 1] ?? '')) return false;
  if (HANGUL.test(text[start]!) && !startsKoreanWord(text, start)) return false;
  if (HANGUL.test(text[end - 1]!)) return endsKoreanWord(text, end);
  return partsSolidText(text, start, end, language);
}

function isSolid(text: string, index: number): boolean {
  return text.charCodeAt(index) >= FIRST_SOLID && SOLID.test(text[index]!);
}

const HANGUL = /\p{Script=Hangul}/u;
const SOLID = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u30fc]/u;
/** The lowest UTF-16 unit of any of these scripts. */
const FIRST_SOLID = 0x1100;
