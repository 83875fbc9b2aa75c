import { lengthOf } from '../../page/prose.ts';

/**
 * Whether a text without markup is prose: sentences for the most part, be it one only.
 * Who gives a text has chosen it already; lists, tables, data, code and paragraphs of law are told from it.
 */
export function isProseText(text: string): boolean {
  if (DATA.test(text)) return false;
  const blocks = blocksOf(text.replace(FRONT_MATTER, ''));
  const all = sumOfLengths(blocks);
  const prose = sumOfLengths(blocks.filter(isProse));
  const clauses = blocks.filter((block) => CLAUSE.test(block)).length;
  return prose >= SHORTEST_PROSE && prose >= all / 2 && clauses <= blocks.length / 2;
}

/** What begins like JSON is data, however many sentences it carries. */
const DATA = /^\s*(?:\{|\[\s*[[{"])/;
/** Fields that stand above a text in Markdown. */
const FRONT_MATTER = /^---\n[\s\S]*?\n---\n/;
/** The beginning of a paragraph of law: “(a)”, “(ii)”, “§ 9201”. */
const CLAUSE = /^(?:#+\s*)?(?:\([\da-z]{1,4}\)|§)/i;
/** In Latin letters. */
const SHORTEST_PROSE = 40;

/** Paragraphs and list items, each on one line, without the signs of Markdown. */
function blocksOf(text: string): string[] {
  return text
    .split(/\n\s*\n|\n(?=\s*(?:[-*+•]|\d+[.)])\s)/)
    .map((block) =>
      block
        .replace(/^\s*(?:[-*+•>]|\d+[.)])\s/, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((block) => block !== '');
}

function isProse(block: string): boolean {
  const signs = (block.match(CODE_SIGN) ?? []).length;
  return SENTENCE_END.test(block) && signs < block.length * MOST_CODE_SIGNS;
}

/** After a word or a number, so that “Ms.” and “J.” end nothing; the marks of other scripts stand at no other place. */
const SENTENCE_END =
  /(?:[\p{Ll}\p{M}]{3}|\p{Lo}{2}|\p{N}|[)\]”"»’'*])[.!?…]["”»’')*_\]]*(?:\s|$)|[。！？।॥؟۔။።]|[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]{20}/u;
const CODE_SIGN = /[{}=;|<>\\]|,(?=\S)/g;
/** Of all characters. */
const MOST_CODE_SIGNS = 0.03;

function sumOfLengths(blocks: readonly string[]): number {
  return blocks.reduce((sum, block) => sum + lengthOf(block), 0);
}

/**
 * Joins the lines of a text that was wrapped at a fixed width, also indented ones, so that a name is found across
 * a line's end; items of a list stay apart.
 * Every character keeps its place: a line break becomes a space, and nothing else changes.
 */
export function unwrapLines(text: string): string {
  return text.replace(
    /(?<=[^\n]{50})\n(?=[ \t]*(?!(?:[-*+•#>|]|\d+[.)])\s)\S)/g,
    (lineBreak, offset: number) => (/[.!?:"”]\s*$/.test(text.slice(0, offset).slice(-3)) ? lineBreak : ' '),
  );
}
