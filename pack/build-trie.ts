import { HAS_EDGES, HAS_ENTRIES } from '../linking/trie.ts';
import { NumberList } from './number-list.ts';

/** Phrases as token numbers, each with one entry. */
export interface Phrases {
  /** All tokens, one phrase behind the other, and where each phrase begins; one more for the end. */
  readonly tokens: Uint32Array;
  readonly starts: Uint32Array;
}

/** A trie as `linking/trie.ts` reads it, and which phrase's entry stands at each place. */
export interface BuiltTrie {
  readonly edges: Uint32Array;
  readonly rootEdges: number;
  readonly ranks: Uint32Array;
  readonly edgeStarts: Uint32Array;
  readonly entryStarts: Uint32Array;
  /** Numbers of phrases, in the order of the entries. */
  readonly order: Uint32Array;
}

/**
 * Builds the trie of some phrases, breadth first.
 * The phrases are sorted by their tokens, so that a node is a stretch of the sorted list: the phrases that begin
 * with its tokens. No node is ever an object, and a million phrases fit.
 */
export function buildTrie({ tokens, starts }: Phrases): BuiltTrie {
  const count = starts.length - 1;
  const lengthOf = (phrase: number) => starts[phrase + 1]! - starts[phrase]!;
  const sorted = Uint32Array.from({ length: count }, (_, index) => index).sort(compare);
  const tokenOf = (place: number, depth: number) => tokens[starts[sorted[place]!]! + depth]!;

  // For each node: the first phrase of its stretch, the one behind its last, and how many tokens they share.
  const from = new NumberList();
  const to = new NumberList();
  const depths = new NumberList();
  from.push(0);
  to.push(count);
  depths.push(0);

  const edges = new NumberList();
  const edgeStarts = new NumberList();
  const entryStarts = new NumberList();
  const order = new NumberList();
  const ranks = new NumberList();
  let rootEdges = 0;

  for (let node = 0; node < from.length; node += 1) {
    if (node % 32 === 0) ranks.push(0, edgeStarts.length, 0, entryStarts.length);
    const bit = 1 << (node % 32);
    const block = ranks.length - 4;
    const end = to.at(node);
    const depth = depths.at(node);

    let place = from.at(node);
    if (place < end && lengthOf(sorted[place]!) === depth) {
      ranks.or(block + 2, bit);
      entryStarts.push(order.length);
      // Those that end here come first.
      for (; place < end && lengthOf(sorted[place]!) === depth; place += 1) order.push(sorted[place]!);
      if (node > 0) edges.or(node - 1, HAS_ENTRIES);
    }
    if (place === end) continue;
    ranks.or(block, bit);
    edgeStarts.push(edges.length);
    if (node > 0) edges.or(node - 1, HAS_EDGES);
    while (place < end) {
      const token = tokenOf(place, depth);
      const first = place;
      while (place < end && tokenOf(place, depth) === token) place += 1;
      edges.push(token);
      from.push(first);
      to.push(place);
      depths.push(depth + 1);
    }
    if (node === 0) rootEdges = edges.length;
  }
  edgeStarts.push(edges.length);
  entryStarts.push(order.length);

  return {
    edges: edges.view(),
    rootEdges,
    ranks: ranks.view(),
    edgeStarts: edgeStarts.view(),
    entryStarts: entryStarts.view(),
    order: order.view(),
  };

  /** By their tokens, a shorter one before those that it begins; the same tokens in the order in which they came. */
  function compare(a: number, b: number): number {
    const startA = starts[a]!;
    const startB = starts[b]!;
    const shared = Math.min(lengthOf(a), lengthOf(b));
    for (let index = 0; index < shared; index += 1) {
      const difference = tokens[startA + index]! - tokens[startB + index]!;
      if (difference !== 0) return difference;
    }
    return lengthOf(a) - lengthOf(b) || a - b;
  }
}
