import { isCapital } from './characters.ts';
import { grown } from './grown.ts';
import type { Tokens } from './scan-text.ts';
import { HAS_EDGES, HAS_ENTRIES, type Trie, edgeFrom } from './trie.ts';

/** The names and cues that stand in a text, as arrays, in the order in which they begin; shorter before longer. */
export interface Names {
  readonly count: number;
  /** The first and the last token of each. */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  /** The node of the trie where each ends. */
  readonly nodes: Int32Array;
  /** The initial inside that was not looked at ("Rex W. Tillerson"), as a token, or -1. */
  readonly initials: Int32Array;
}

/**
 * Finds every name and every cue of a trie among the tokens of a text, also inside one another, whatever their
 * capitals. One initial may stand inside where the name has none.
 */
export function findNames(trie: Trie, text: string, tokens: Tokens): Names {
  const { edges, rootEdges } = trie;
  const { numbers, count: tokenCount } = tokens;
  let room = 1024;
  let firsts = new Int32Array(room);
  let lasts = new Int32Array(room);
  let nodes = new Int32Array(room);
  let initials = new Int32Array(room);
  let count = 0;

  for (let first = 0; first < tokenCount; first += 1) {
    // The root's edges are numbered as its tokens are.
    let edge = numbers[first]!;
    if (edge < 0 || edge >= rootEdges) continue;
    let initial = -1;
    for (let last = first; ;) {
      const found = edges[edge]!;
      if ((found & HAS_ENTRIES) !== 0) {
        if (count === room) {
          room *= 2;
          firsts = grown(firsts, room);
          lasts = grown(lasts, room);
          nodes = grown(nodes, room);
          initials = grown(initials, room);
        }
        firsts[count] = first;
        lasts[count] = last;
        nodes[count] = edge + 1;
        initials[count] = initial;
        count += 1;
      }
      last += 1;
      if ((found & HAS_EDGES) === 0 || last >= tokenCount) break;
      const node = edge + 1;
      edge = edgeFrom(trie, node, numbers[last]!);
      if (edge < 0 && initial < 0 && last + 1 < tokenCount && isInitial(text, tokens, last)) {
        initial = last;
        last += 1;
        edge = edgeFrom(trie, node, numbers[last]!);
      }
      if (edge < 0) break;
    }
  }
  return { count, firsts, lasts, nodes, initials };
}

/** Whether a token is one capital, with its dot or without. */
function isInitial(text: string, { starts, ends }: Tokens, token: number): boolean {
  const start = starts[token]!;
  const length = ends[token]! - start;
  return length <= 2 && isCapital(text, start) && (length === 1 || text[start + 1] === '.');
}
