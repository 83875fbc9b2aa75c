import { HAS_EDGES, type Trie, edgeFrom, tokenOf } from './trie.ts';

/**
 * Which edges a trie may have, as two bits of one word that the hash of a node and a token chooses: where either is 0
 * there is none (Bloom, Space/time trade-offs in hash coding, 1970).
 * Most words that could go on with a name do not. The trie would be searched for each, in memory that is far from
 * the processor; the bits of a hundred thousand names are near it.
 */
export interface EdgeFilter {
  readonly bits: Int32Array;
  /** By how much to shift a hash to have the number of its word. */
  readonly shift: number;
}

/** So many bits an edge, or up to twice as many: of the edges that are none one in 25 to 50 passes. */
const BITS_AN_EDGE = 8;
/** 32 KB: with few names, hardly anything passes. */
const LEAST_BITS = 1 << 18;

const filters = new WeakMap<Trie, EdgeFilter>();

/** The filter of a trie, made when it is first asked for: 1 to 5 ms, and 30 for a million names. */
export function edgeFilterOf(trie: Trie): EdgeFilter {
  let filter = filters.get(trie);
  if (!filter) {
    filter = createFilter(trie);
    filters.set(trie, filter);
  }
  return filter;
}

/** Below 0 if a trie may have an edge from a node by a token, else 0 and more; without branches. */
export function mayLead({ bits, shift }: EdgeFilter, node: number, token: number): number {
  const hash = hashOf(node, token);
  const word = bits[hash >>> shift]!;
  return (word << (hash & 31)) & (word << ((hash >>> 5) & 31));
}

/** The edge from a node by a token, or -1; found as by `edgeFrom`, and mostly sooner. */
export function likelyEdge(trie: Trie, filter: EdgeFilter, node: number, token: number): number {
  return mayLead(filter, node, token) < 0 ? edgeFrom(trie, node, token) : -1;
}

function hashOf(node: number, token: number): number {
  return Math.imul(Math.imul(node, 0x9e37_79b1) ^ token, 0x85eb_ca6b);
}

const HIGHEST = 1 << 31;

function createFilter(trie: Trie): EdgeFilter {
  const { edges, edgeStarts } = trie;
  let size = LEAST_BITS;
  while (size < BITS_AN_EDGE * edges.length) size *= 2;
  const bits = new Int32Array(size / 32);
  const shift = Math.clz32(bits.length) + 1;
  // Edges lie in the order of the nodes that they leave; the root's are looked up without a search.
  let edge = edgeStarts[1]!;
  for (let node = 1, place = 1; edge < edges.length; node += 1) {
    if ((edges[node - 1]! & HAS_EDGES) === 0) continue;
    place += 1;
    for (; edge < edgeStarts[place]!; edge += 1) {
      const hash = hashOf(node, tokenOf(trie, edge));
      bits[hash >>> shift]! |= (HIGHEST >>> (hash & 31)) | (HIGHEST >>> ((hash >>> 5) & 31));
    }
  }
  return { bits, shift };
}
