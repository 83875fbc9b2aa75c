import { type EdgeFilter, mayLead } from './edge-filter.ts';
import type { Tokens } from './tokens.ts';
import { HAS_EDGES, HAS_ENTRIES, type Trie } from './trie.ts';

// Constants of this module's own; `find-runs.ts` says why.
const hasEdges = HAS_EDGES;
const hasEntries = HAS_ENTRIES;

/** Bit 31 of a likely beginning: the name may be one of several words. */
export const MAY_GO_ON = HAS_EDGES;

/**
 * Sets down those beginnings of a text that are a name of one word or, with the token behind them, may begin a longer
 * one: on most pages few. Without branches, for which they are is what no processor can guess.
 *
 * @param from the first place in `beginnings` that is looked at, and the one behind the last
 * @param likely where they are set down, as tokens, with `MAY_GO_ON`; it has room for one more than are looked at
 * @returns how many there are
 */
export function findLikely(
  { edges }: Trie,
  filter: EdgeFilter,
  text: string,
  { starts, ends, numbers, beginnings, count: tokenCount }: Tokens,
  from: number,
  to: number,
  likely: Int32Array,
): number {
  let count = 0;
  for (let place = from; place < to; place += 1) {
    const first = beginnings[place]!;
    // Behind the text's last token there is none; that it may lead to itself does no harm.
    const next = Math.min(first + 1, tokenCount - 1);
    // The root's edges are numbered as its tokens are, and lead to the nodes behind.
    const edge = numbers[first]!;
    const found = edges[edge]!;
    const nextNumber = numbers[next]!;
    const leads = mayLead(filter, edge + 1, nextNumber);
    const goesOn = found & (leads | oddness(text, starts[next]!, ends[next]!, nextNumber)) & hasEdges;
    likely[count] = first | goesOn;
    count += (goesOn | ((found & hasEntries) << 1)) >>> 31;
  }
  return count;
}

/**
 * Below 0 for a token with a capital, or no ASCII, that is short or unknown: it may be an initial, or a word
 * with another glued to it, and a name may go on behind it.
 */
function oddness(text: string, start: number, end: number, number: number): number {
  const unit = text.charCodeAt(start);
  const isCapital = ~(unit - 0x41) & ((unit - 0x5b) | (0x7f - unit));
  return ((end - start - 3) | number) & isCapital;
}
