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
}

/** Finds every name and every cue of a trie among the tokens of a text, also inside one another, whatever their capitals. */
export function findNames(trie: Trie, tokens: Tokens): Names {
  const { edges, rootEdges } = trie;
  const { numbers, count: tokenCount } = tokens;
  let room = 1024;
  let firsts = new Int32Array(room);
  let lasts = new Int32Array(room);
  let nodes = new Int32Array(room);
  let count = 0;

  for (let first = 0; first < tokenCount; first += 1) {
    // The root's edges are numbered as its tokens are.
    let edge = numbers[first]!;
    if (edge < 0 || edge >= rootEdges) continue;
    for (let last = first; ;) {
      const found = edges[edge]!;
      if ((found & HAS_ENTRIES) !== 0) {
        if (count === room) {
          room *= 2;
          firsts = grown(firsts, room);
          lasts = grown(lasts, room);
          nodes = grown(nodes, room);
        }
        firsts[count] = first;
        lasts[count] = last;
        nodes[count] = edge + 1;
        count += 1;
      }
      last += 1;
      if ((found & HAS_EDGES) === 0 || last >= tokenCount) break;
      const token = numbers[last]!;
      if (token < 0) break;
      edge = edgeFrom(trie, edge + 1, token);
      if (edge < 0) break;
    }
  }
  return { count, firsts, lasts, nodes };
}
