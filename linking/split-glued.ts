import { fold } from './fold.ts';
import { takeRows } from './number-rows.ts';
import type { Tokens } from './tokens.ts';
import { type Vocabulary, tokenNumber } from './vocabulary.ts';

/** UTF-16 units. A longer text is no page, and is left as it is. */
const LONGEST_TEXT = 500_000;
const MAY_BE_GLUED = /\p{Ll}\p{Lu}\p{Ll}+[ -]\p{Lu}/u;
const GLUED = /^(.*\p{Ll})(\p{Lu}\p{Ll}+)$/u;

/**
 * Parts words that stand together because a page's markup swallowed the space between them ("WhenKim Jong Un"),
 * where the second begins a name. Most texts have none, and are given back as they are.
 */
export function splitGlued(vocabulary: Vocabulary, text: string, tokens: Tokens): Tokens {
  if (text.length > LONGEST_TEXT || !MAY_BE_GLUED.test(text)) return tokens;
  const encoder = new TextEncoder();
  /** Token → where its second word begins, and that one's number. */
  const splits = new Map<number, { readonly start: number; readonly number: number }>();
  for (let token = 0; token < tokens.count; token += 1) {
    if (tokens.numbers[token]! >= 0) continue;
    const glued = GLUED.exec(text.slice(tokens.starts[token], tokens.ends[token]));
    if (!glued) continue;
    const number = tokenNumber(vocabulary, encoder.encode(fold(glued[2]!)));
    if (number < 0 || number >= vocabulary.beginners) continue;
    splits.set(token, { start: tokens.starts[token]! + glued[1]!.length, number });
  }
  return splits.size === 0 ? tokens : withSplits(tokens, splits);
}

function withSplits(
  tokens: Tokens,
  splits: ReadonlyMap<number, { readonly start: number; readonly number: number }>,
): Tokens {
  const count = tokens.count + splits.size;
  const rows = takeRows('tokens', 4, count);
  const [starts, ends, numbers, beginnings] = rows.rows as [Int32Array, Int32Array, Int32Array, Int32Array];
  const beginners = new Set(tokens.beginnings.subarray(0, tokens.begun));
  const moved = new Int32Array(tokens.count);
  const glued = new Set<number>();
  let next = 0;
  let begun = 0;
  const add = (start: number, end: number, number: number, begins: boolean) => {
    starts[next] = start;
    ends[next] = end;
    numbers[next] = number;
    if (begins) beginnings[begun++] = next;
    next += 1;
  };
  for (let token = 0; token < tokens.count; token += 1) {
    moved[token] = next;
    const split = splits.get(token);
    add(
      tokens.starts[token]!,
      split?.start ?? tokens.ends[token]!,
      tokens.numbers[token]!,
      beginners.has(token),
    );
    if (!split) continue;
    glued.add(next);
    add(split.start, tokens.ends[token]!, split.number, true);
  }
  const sentenceStarts = tokens.sentenceStarts.map((token) => moved[token]!);
  return { count, starts, ends, numbers, beginnings, begun, sentenceStarts, glued, rows };
}
