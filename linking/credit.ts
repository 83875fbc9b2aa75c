import { type Decisions, UNDECIDED, runOf } from './decide-names.ts';
import type { Page, TokenRun } from './recognize.ts';

/** Leaves undecided what only says who wrote the piece or took its picture. */
export function leaveCreditsOut(page: Page, { entities }: Decisions): void {
  const { lexicon, text, tokens, candidates } = page;
  for (let candidate = 0; candidate < candidates.count; candidate += 1) {
    const entity = entities[candidate]!;
    if (entity < 0 || !lexicon.isBody(entity)) continue;
    const end = tokens.ends[candidates.lasts[candidate]!]!;
    // Most names do not end a line or a bracket, and need not be looked at further.
    if (end < text.length && !ENDS.has(text.charCodeAt(end))) continue;
    if (isCredit(page, runOf(page, candidate))) entities[candidate] = UNDECIDED;
  }
}

/**
 * Whether a body's name is a credit, and says nothing of whom a story is about: who took the picture, or who wrote the piece.
 * "… on Monday. (Yonhap)", "… on Monday. Yonhap", "Photo: Associated Press", "By Anna Weaver, Associated Press".
 */
function isCredit({ text, tokens }: Page, { first, last }: TokenRun): boolean {
  const start = tokens.starts[first]!;
  const after = text[tokens.ends[last]!] ?? '\n';
  const before = text.slice(Math.max(0, start - LONGEST_CREDIT), start);
  return after === '\n' ? UNBRACKETED.test(before) : BRACKETED.test(before);
}

/** UTF-16 units from where a byline begins to the agency's name. */
const LONGEST_CREDIT = 64;
const ENDS = new Set(['\n', ')', ']'].map((end) => end.charCodeAt(0)));
/** The end of a sentence, and not "the U.S." */
const SENTENCE_END = String.raw`[\p{Ll}\d)\u2019"'][.!?]["\u201d]?`;
const BRACKETED = new RegExp(`(?:${SENTENCE_END}|\\n)[^\\S\\n]*[(\\[]$`, 'u');
const UNBRACKETED = new RegExp(
  [
    `${SENTENCE_END} +$`,
    // A picture's.
    String.raw`\b(?:[Pp]hoto(?:graph)?|[Ii]mage|[Cc]redit|[Ss]ource)(?::| by) (?:the |The )?$`,
    String.raw`(?:\bvia|\bcourtesy of|\u00a9) (?:the |The )?$`,
    // A writer's.
    String.raw`(?:^|\n)By [^\n.]{3,50}, (?:The )?$`,
  ].join('|'),
  'u',
);
