import { tokenize } from './tokenize.ts';
import { HAS_EDGES, HAS_ENTRIES, edgeFrom, entryPlace } from './trie.ts';
import type { Lexicon } from './types.ts';
import { tokenNumber } from './vocabulary.ts';

/** The entities that a name may mean by itself, whatever its capitals, each once; none for a name that is not ours. */
export function entitiesNamed({ vocabulary, trie, entries, rule }: Lexicon, name: string): Set<number> {
  const found = new Set<number>();
  let edge = -1;
  for (const [place, { key }] of tokenize(name).entries()) {
    const token = tokenNumber(vocabulary, encoder.encode(key));
    // The root's edges are numbered as its tokens are.
    if (place === 0) edge = token < vocabulary.beginners ? token : -1;
    else edge = (trie.edges[edge]! & HAS_EDGES) === 0 ? -1 : edgeFrom(trie, edge + 1, token);
    if (edge < 0) return found;
  }
  if (edge < 0 || (trie.edges[edge]! & HAS_ENTRIES) === 0) return found;

  const place = entryPlace(trie, edge + 1);
  for (let entry = trie.entryStarts[place]!; entry < trie.entryStarts[place + 1]!; entry += 1) {
    const target = entries[2 * entry]!;
    const isCue = rule(entries[2 * entry + 1]!).need === null;
    if (!isCue && target > 0) found.add(target - 1);
  }
  return found;
}

const encoder = new TextEncoder();
