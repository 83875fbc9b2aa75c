import { isCapital } from './characters.ts';
import { edgeFilterOf, likelyEdge } from './edge-filter.ts';
import { MAY_GO_ON, findLikely } from './likely-beginnings.ts';
import { type NumberRows, growRows, takeRows } from './number-rows.ts';
import type { Tokens } from './tokens.ts';
import { HAS_EDGES, HAS_ENTRIES, type Trie, edgesOf, tokenOf } from './trie.ts';
import type { Lexicon } from './types.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The names and cues that stand in a text, as arrays, in the order in which they begin; shorter before longer. */
export interface Names {
  readonly count: number;
  /** The first and the last token of each. */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  /** The node of the trie where each ends. */
  readonly nodes: Int32Array;
  /** The initial inside that was not looked at ("Rex W. Tillerson"), as a token; `GLUED`, or -1. */
  readonly initials: Int32Array;
  /** The memory of the arrays, to be given back (`giveRowsBack`) when nobody looks at them any more. */
  readonly rows: NumberRows;
}

const NEVER = () => false;
/** So many beginnings are looked over before the trie is walked from those that are left. */
const BLOCK = 2048;
const likely = new Int32Array(BLOCK + 1);

const ROWS = 4;
// Constants of this module's own; `find-runs.ts` says why.
const hasEdges = HAS_EDGES;
const hasEntries = HAS_ENTRIES;
const ENTRIES_BIT = 30;
const mayGoOn = MAY_GO_ON;
type Row = Int32Array<ArrayBuffer>;
type Four = [Row, Row, Row, Row];

/**
 * Finds every name and every cue of a trie among the tokens of a text, also inside one another, whatever their
 * capitals. One initial may stand inside where the name has none, and a word may be glued to its end ("Kim Jong
 * Unfor"), which is cut off from the token.
 *
 * @param isSpent asked now and then; once it says yes, the names so far are all
 */
export function findNames(
  { trie, vocabulary }: Pick<Lexicon, 'trie' | 'vocabulary'>,
  text: string,
  tokens: Tokens,
  isSpent: () => boolean = NEVER,
): Names {
  const { edges } = trie;
  const filter = edgeFilterOf(trie);
  const { numbers, begun, count: tokenCount } = tokens;
  let rows = takeRows('names', ROWS, 1024);
  let [firsts, lasts, nodes, initials] = rows.rows as Four;
  /** Tokens from which a glued word was cut: whatever ends in one is glued, too. */
  const cut = new Set<number>();
  let count = 0;

  for (let block = 0; block < begun && !isSpent(); block += BLOCK) {
    const found = findLikely(trie, filter, text, tokens, block, Math.min(block + BLOCK, begun), likely);
    for (let place = 0; place < found; place += 1) {
      const first = likely[place]! & ~mayGoOn;
      let goesOn = likely[place]! < 0;
      // The root's edges are numbered as its tokens are.
      let edge = numbers[first]!;
      let initial = -1;
      for (let last = first; ;) {
        if (count === rows.room) {
          rows = growRows(rows, count + 1);
          [firsts, lasts, nodes, initials] = rows.rows as Four;
        }
        // Written always, and kept where a name ends: whether one does is what no processor can guess.
        firsts[count] = first;
        lasts[count] = last;
        nodes[count] = edge + 1;
        initials[count] = initial;
        count += (edges[edge]! & hasEntries) >>> ENTRIES_BIT;
        last += 1;
        if (!goesOn || last >= tokenCount) break;
        const node = edge + 1;
        edge = likelyEdge(trie, filter, node, numbers[last]!);
        if (edge < 0 && initial < 0 && last + 1 < tokenCount && isInitial(text, tokens, last)) {
          initial = last;
          last += 1;
          edge = likelyEdge(trie, filter, node, numbers[last]!);
        }
        if (edge < 0 && last - first >= LEAST_BEFORE_GLUED && numbers[last]! < 0) {
          edge = gluedEdge(trie, vocabulary, node, text, tokens, last);
          if (edge >= 0) cut.add(last);
        }
        if (edge < 0) break;
        if (cut.size > 0 && cut.has(last)) initial = GLUED;
        goesOn = (edges[edge]! & hasEdges) !== 0;
      }
    }
  }
  return { count, firsts, lasts, nodes, initials, rows };
}

/** Whether a token is one capital, with its dot or without. */
function isInitial(text: string, { starts, ends }: Tokens, token: number): boolean {
  const start = starts[token]!;
  const length = ends[token]! - start;
  return length <= 2 && isCapital(text, start) && (length === 1 || text[start + 1] === '.');
}

/** In `Names.initials`: another word was glued to the name's end. */
export const GLUED = -2;
/** So many words of a name must stand before one that has another word glued to it. */
const LEAST_BEFORE_GLUED = 2;

/** The edge from a node by a word that an unknown token begins with, small letters behind it; the token is cut to it. */
function gluedEdge(
  trie: Trie,
  { tokenBytes, tokenStarts }: Vocabulary,
  node: number,
  text: string,
  { starts, ends, numbers }: Tokens,
  token: number,
): number {
  const start = starts[token]!;
  if (!isCapital(text, start)) return -1;
  const written = text.slice(start, ends[token]).toLowerCase();
  const [first, end] = edgesOf(trie, node);
  for (let edge = first; edge < Math.min(end, first + MOST_GLUED_EDGES); edge += 1) {
    const number = tokenOf(trie, edge);
    const word = decoder.decode(tokenBytes.subarray(tokenStarts[number], tokenStarts[number + 1]));
    const behind = text.slice(start + word.length, ends[token]);
    if (word.length < 2 || !written.startsWith(word) || !SMALL_BEHIND.test(behind)) continue;
    ends[token] = start + word.length;
    numbers[token] = number;
    return edge;
  }
  return -1;
}

const decoder = new TextDecoder();
/** Two small letters at least: one may be a plural's. */
const SMALL_BEHIND = /^\p{Ll}{2}/u;
/** A name of three words has few words that may follow its second. */
const MOST_GLUED_EDGES = 16;
