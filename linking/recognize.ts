import { isInLongerName } from '../languages/chinese-names.ts';
import { standsAlone } from '../languages/stands-alone.ts';
import { DIGIT, HYPHEN, classAt } from './characters.ts';
import { hasCase, neededCase } from './case-rule.ts';
import { type CueIndex, createCueIndex } from './cue-index.ts';
import { GLUED, type Names, findNames } from './find-names.ts';
import { giveRowsBack, growRows, takeRows } from './number-rows.ts';
import { scanText } from './scan-text.ts';
import type { Tokens } from './tokens.ts';
import { splitGlued } from './split-glued.ts';
import { entryPlace } from './trie.ts';
import type { Lexicon, Rule } from './types.ts';

/** A run of tokens, both ends included. */
export interface TokenRun {
  readonly first: number;
  readonly last: number;
}

/** One name meaning one entity, and when it does. */
export interface Sense {
  /** The entity's number; -1: the name is not ours, and shields the names inside it. */
  readonly entity: number;
  readonly rule: Rule;
}

/** In `Page.plainEntities`: the candidate has several senses, or one that listens. */
export const NOT_PLAIN = -2;

/** A text with every name and every cue that stands in it. */
export interface Page {
  readonly lexicon: Lexicon;
  readonly text: string;
  readonly language: string | null;
  readonly tokens: Tokens;
  /** The places where a name stands that has a sense here, also inside others, in the order in which they begin. */
  readonly candidates: Names;
  /** For each candidate: where in the lexicon's entries its own begin, and end. */
  readonly entryFirsts: Int32Array;
  readonly entryEnds: Int32Array;
  /** For each candidate: the entity of its only sense, where that listens to nothing; else `NOT_PLAIN`. */
  readonly plainEntities: Int32Array;
  /** Whether any candidate may be a short form; a person's name in one word. */
  readonly hasShortForms: boolean;
  readonly hasSurnames: boolean;
  readonly cues: CueIndex;
  /** Sentence → whether it is written in title case; filled as it is asked. */
  readonly titleCase: Map<number, boolean>;
  /** Gives the page's memory back; it may not be looked at any more. */
  release(): void;
}

type Row = Int32Array<ArrayBuffer>;
type Three = [Row, Row, Row];

/**
 * Finds all names and cues of the lexicon in a text.
 * A name is a candidate only where its capitals fit and its language is the page's.
 */
export function recognize(
  lexicon: Lexicon,
  text: string,
  language: string | null,
  isSpent: () => boolean,
): Page {
  const tokens = splitGlued(lexicon.vocabulary, text, scanText(lexicon.vocabulary, text, isSpent));
  const names = findNames(lexicon, text, tokens, isSpent);
  const { entryStarts } = lexicon.trie;
  const entryRows = takeRows('entries', 3, names.count);
  const [entryFirsts, entryEnds, plainEntities] = entryRows.rows as Three;
  // In a loop of its own: memory is slow to come to, and here one name need not wait for another.
  for (let name = 0; name < names.count; name += 1) {
    const place = entryPlace(lexicon.trie, names.nodes[name]!);
    entryFirsts[name] = entryStarts[place]!;
    entryEnds[name] = entryStarts[place + 1]!;
  }
  const hasGlued = tokens.glued.size > 0;
  let hasShortForms = false;
  let hasSurnames = false;

  let cueCount = 0;
  let cueRows = takeRows('cues', 3, 1024);
  let [cues, cueFirsts, cueLasts] = cueRows.rows as Three;
  // Those of the names that are candidates move to the front of the same arrays.
  let count = 0;

  for (let name = 0; name < names.count; name += 1) {
    if (name % NAMES_BETWEEN_LOOKS === 0 && isSpent()) break;
    const first = names.firsts[name]!;
    const last = names.lasts[name]!;
    const node = names.nodes[name]!;
    // A word glued to its front is to a name what one glued to its end is.
    if (hasGlued && tokens.glued.has(first)) names.initials[name] = GLUED;
    const initial = names.initials[name]!;
    const entryFirst = entryFirsts[name]!;
    const entryEnd = entryEnds[name]!;
    let senses = 0;
    let plainEntity = NOT_PLAIN;
    for (let entry = entryFirst; entry < entryEnd; entry += 1) {
      const rule = lexicon.rule(lexicon.entries[2 * entry + 1]!);
      if (rule.need !== null) {
        const target = lexicon.entries[2 * entry]!;
        if (!fits(lexicon, rule, target, text, language, tokens, names, name)) continue;
        senses += 1;
        hasShortForms ||= rule.need === 'antecedent';
        hasSurnames ||= first === last && lexicon.isPerson(target - 1);
        plainEntity = senses === 1 && rule.isPlain ? target - 1 : NOT_PLAIN;
      } else if (initial === -1 && caseFitsAt(rule.capitals, text, tokens, first, last, initial)) {
        if (cueCount === cueRows.room) {
          cueRows = growRows(cueRows, cueCount + 1);
          [cues, cueFirsts, cueLasts] = cueRows.rows as Three;
        }
        cues[cueCount] = lexicon.entries[2 * entry]!;
        cueFirsts[cueCount] = first;
        cueLasts[cueCount] = last;
        cueCount += 1;
      }
    }
    if (
      senses > 0 &&
      !isInCode(text, tokens, first, last) &&
      standsAlone(text, tokens.starts[first]!, tokens.ends[last]!, language)
    ) {
      names.firsts[count] = first;
      names.lasts[count] = last;
      names.nodes[count] = node;
      names.initials[count] = initial;
      entryFirsts[count] = entryFirst;
      entryEnds[count] = entryEnd;
      plainEntities[count] = plainEntity;
      count += 1;
    }
  }

  const runs = { count: cueCount, cues, firsts: cueFirsts, lasts: cueLasts };
  return {
    lexicon,
    text,
    language,
    tokens,
    candidates: { ...names, count },
    entryFirsts,
    entryEnds,
    plainEntities,
    hasShortForms,
    hasSurnames,
    cues: createCueIndex(runs, lexicon.cueCount, tokens.count),
    titleCase: new Map(),
    release: () => [tokens.rows, names.rows, cueRows, entryRows].forEach(giveRowsBack),
  };
}

const NAMES_BETWEEN_LOOKS = 16_384;

/** What a candidate may mean where it stands. */
export function sensesOf(page: Page, candidate: number): Sense[] {
  const { lexicon, text, language, tokens, candidates } = page;
  const end = page.entryEnds[candidate]!;
  const senses: Sense[] = [];
  for (let entry = page.entryFirsts[candidate]!; entry < end; entry += 1) {
    const target = lexicon.entries[2 * entry]!;
    const rule = lexicon.rule(lexicon.entries[2 * entry + 1]!);
    if (!fits(lexicon, rule, target, text, language, tokens, candidates, candidate)) continue;
    senses.push({ entity: target - 1, rule });
  }
  return senses;
}

/** Whether an entry is a sense of the name that stands here: its language, its capitals; initials and glued words in persons only. */
function fits(
  lexicon: Lexicon,
  rule: Rule,
  target: number,
  text: string,
  language: string | null,
  tokens: Tokens,
  { firsts, lasts, initials }: Names,
  name: number,
): boolean {
  const initial = initials[name]!;
  if (rule.need === null || !speaks(rule, language)) return false;
  const first = firsts[name]!;
  const last = lasts[name]!;
  const isPerson = (first !== last || initial !== -1) && lexicon.isPerson(target - 1);
  if (initial !== -1 && !isPerson) return false;
  if (!caseFitsAt(rule.capitals, text, tokens, first, last, initial)) return false;
  return !(isPerson && first !== last && isInLonger(text, tokens, first, last));
}

/** Whether a person's name is part of a longer one: "Cho Hyun" in "Cho Hyun-dong", 王毅 in 王毅夫. */
function isInLonger(text: string, { starts, ends }: Tokens, first: number, last: number): boolean {
  const end = ends[last]!;
  if (text[end] === '-') return SYLLABLE_BEHIND.test(text.slice(end + 1, end + 8));
  return isInLongerName(text, starts[first]!, end);
}

/** A syllable of a Korean given name, and no English word that is joined to names ("-led", "-era"). */
const SYLLABLE_BEHIND =
  /^[bcdghjkmnpsty]?[hy]?(?:[aeiou]|ae|eo|eu|oo|ui|oe|ye|wa|wo)[knlmph]?g?(?![\p{L}\d])/u;

function speaks({ language, isLatin }: Rule, pageLanguage: string | null): boolean {
  if (language === '' || language === pageLanguage) return true;
  // A name in another script means the same on any page; Latin letters may spell another word.
  return !isLatin && pageLanguage === null;
}

function caseFitsAt(
  capitals: number,
  text: string,
  tokens: Tokens,
  first: number,
  last: number,
  initial: number,
): boolean {
  if (capitals === 0) return true;
  for (let token = first, index = 0; token <= last; token += 1) {
    if (token === initial) continue;
    const needed = neededCase(capitals, index);
    if (!hasCase(needed, text, tokens.starts[token]!, tokens.ends[token]!, index > 0)) return false;
    index += 1;
  }
  return true;
}

/** Whether a number is glued by a hyphen to something else, or is a price: "M-2371", "1718-B", "$1718". */
function isInCode(text: string, { starts, ends }: Tokens, first: number, last: number): boolean {
  const start = starts[first]!;
  if (first !== last || classAt(text, start) !== DIGIT) return false;
  const end = ends[last]!;
  return (
    (start > 0 && (classAt(text, start - 1) === HYPHEN || PRICE.test(text[start - 1]!))) ||
    (end < text.length && (classAt(text, end) === HYPHEN || text[end] === '%'))
  );
}

const PRICE = /\p{Sc}/u;

/** Which sentence of the text a token stands in, from 0. */
export function sentenceOf({ sentenceStarts }: Tokens, token: number): number {
  let low = 0;
  let high = sentenceStarts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sentenceStarts[middle]! <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of a run as they stand in the text. */
export function surfaceOf({ text, tokens }: Page, { first, last }: TokenRun): string {
  return text.slice(tokens.starts[first], tokens.ends[last]);
}
