import { standsAlone } from '../languages/stands-alone.ts';
import { caseFits } from './case-rule.ts';
import { type CueIndex, createCueIndex } from './cue-index.ts';
import type { Token } from './tokenize.ts';
import type { Lexicon, Sense } from './types.ts';

/** A run of tokens, both ends included. */
export interface TokenRun {
  readonly first: number;
  readonly last: number;
}

/** A run of tokens that is an alias, and what the alias may mean here. */
export interface NamedRun extends TokenRun {
  readonly senses: readonly Sense[];
}

/** A run of tokens that is a cue. */
export interface CueRun extends TokenRun {
  readonly cue: number;
}

export interface Recognized {
  /** Every alias that stands in the text, also inside others; longest first, then by place. */
  readonly names: readonly NamedRun[];
  /** Every cue that stands in the text. */
  readonly cues: CueIndex;
}

/**
 * Finds all aliases and cues of the lexicon in a text, in one walk through its trie from each token.
 * An alias is a candidate only where its capitals fit and its language is the page's.
 */
export function recognizeMentions(
  lexicon: Lexicon,
  text: string,
  tokens: readonly Token[],
  language: string | null,
): Recognized {
  const ids = tokens.map((token) => lexicon.tokenId(token.key));
  const names: NamedRun[] = [];
  const cues: CueRun[] = [];

  for (let first = 0; first < ids.length; first += 1) {
    let node = 0;
    for (let last = first; last < ids.length; last += 1) {
      const id = ids[last]!;
      node = id < 0 ? 0 : lexicon.child(node, id);
      if (node === 0) break;

      const surfaceForm = text.slice(tokens[first]!.start, tokens[last]!.end);
      const senses = lexicon
        .sensesAt(node)
        .filter((sense) => speaks(sense, language) && caseFits(sense.alias, surfaceForm));
      if (senses.length > 0 && standsAlone(text, tokens[first]!.start, tokens[last]!.end, language)) {
        names.push({ first, last, senses });
      }

      for (const cue of lexicon.cuesAt(node)) {
        if (caseFits(cue.written, surfaceForm)) cues.push({ first, last, cue: cue.id });
      }
    }
  }

  return {
    names: names.sort((a, b) => weight(b, tokens) - weight(a, tokens) || a.first - b.first),
    cues: createCueIndex(cues),
  };
}

function speaks(sense: Sense, language: string | null): boolean {
  if (sense.language === '' || sense.language === language) return true;
  // A name in another script means the same on any page; Latin letters may spell another word.
  return !LATIN.test(sense.alias) && language === null;
}

/** A run's length in words, where a leading "the" counts little: in "the North Korea" the country wins over "the North". */
function weight({ first, last }: TokenRun, tokens: readonly Token[]): number {
  return last - first + (tokens[first]!.key === 'the' ? 0.5 : 1);
}

const LATIN = /\p{Script=Latin}/u;
