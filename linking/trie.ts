/**
 * The names and cues of a lexicon, as a trie over token numbers that is used where it lies in the pack.
 * Nodes are numbered breadth first, so the edges lie in the order of the nodes that they lead to:
 * edge k leads to node k + 1, and no target is stored. The tokens that begin a name are numbered as the root's
 * edges are, so token t leads from the root to node t + 1.
 */
export interface Trie {
  /** The token of each edge, ascending within a node; above the token's bits, what the node is that it leads to. */
  readonly edges: Int32Array;
  /**
   * Four numbers for each 32 nodes: which of them have edges (a bit each) and how many nodes before these have;
   * the same for entries.
   */
  readonly ranks: Uint32Array;
  /** For each node with edges, where they begin; one more for the end. */
  readonly edgeStarts: Uint32Array;
  /** For each node with entries, where they begin; one more for the end. */
  readonly entryStarts: Uint32Array;
}

export const HAS_EDGES = 1 << 31;
export const HAS_ENTRIES = 1 << 30;
const tokenMask = ~(HAS_EDGES | HAS_ENTRIES);

/** The edge from a node by a token, or -1, also for a token that no name has. The node must have edges. */
export function edgeFrom({ edges, edgeStarts, ranks }: Trie, node: number, token: number): number {
  if (token < 0) return -1;
  const place = rankOf(ranks, node, 0);
  let low = edgeStarts[place]!;
  let count = edgeStarts[place + 1]! - low;
  // By halves, and without branches: which half is what no processor can guess.
  while (count > 1) {
    const half = count >>> 1;
    low += half & ~((token - (edges[low + half]! & tokenMask)) >> 31);
    count -= half;
  }
  return (edges[low]! & tokenMask) === token ? low : -1;
}

/** Where the edges of a node begin and end; it must have some. */
export function edgesOf({ edgeStarts, ranks }: Trie, node: number): [first: number, end: number] {
  const place = rankOf(ranks, node, 0);
  return [edgeStarts[place]!, edgeStarts[place + 1]!];
}

/** The token of an edge. */
export function tokenOf({ edges }: Trie, edge: number): number {
  return edges[edge]! & tokenMask;
}

/** The place of a node among those with entries; it must have some. */
export function entryPlace({ ranks }: Trie, node: number): number {
  return rankOf(ranks, node, 2);
}

function rankOf(ranks: Uint32Array, node: number, which: 0 | 2): number {
  const block = ((node >>> 5) << 2) + which;
  return ranks[block + 1]! + countBits(ranks[block]! & ((1 << (node & 31)) - 1));
}

/** Warren, Hacker's Delight, section 5-1. */
function countBits(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x5555_5555);
  count = (count & 0x3333_3333) + ((count >>> 2) & 0x3333_3333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
