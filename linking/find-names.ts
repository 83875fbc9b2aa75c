import { isCapital } from './characters.ts';
import { type NumberRows, growRows, takeRows } from './number-rows.ts';
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
  /** The memory of the arrays, to be given back (`giveRowsBack`) when nobody looks at them any more. */
  readonly rows: NumberRows;
}

const ROWS = 4;
// Constants of this module's own; `find-runs.ts` says why.
const hasEdges = HAS_EDGES;
const hasEntries = HAS_ENTRIES;
type Row = Int32Array<ArrayBuffer>;
type Four = [Row, Row, Row, Row];

/**
 * Finds every name and every cue of a trie among the tokens of a text, also inside one another, whatever their
 * capitals. One initial may stand inside where the name has none.
 */
export function findNames(trie: Trie, text: string, tokens: Tokens): Names {
  const { edges } = trie;
  const { numbers, beginnings, begun, count: tokenCount } = tokens;
  let rows = takeRows(ROWS, 1024);
  let [firsts, lasts, nodes, initials] = rows.rows as Four;
  let count = 0;

  for (let place = 0; place < begun; place += 1) {
    const first = beginnings[place]!;
    // The root's edges are numbered as its tokens are.
    let edge = numbers[first]!;
    let initial = -1;
    for (let last = first; ;) {
      const found = edges[edge]!;
      if ((found & hasEntries) !== 0) {
        if (count === rows.room) {
          rows = growRows(rows, count + 1);
          [firsts, lasts, nodes, initials] = rows.rows as Four;
        }
        firsts[count] = first;
        lasts[count] = last;
        nodes[count] = edge + 1;
        initials[count] = initial;
        count += 1;
      }
      last += 1;
      if ((found & hasEdges) === 0 || last >= tokenCount) break;
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
  return { count, firsts, lasts, nodes, initials, rows };
}

/** Whether a token is one capital, with its dot or without. */
function isInitial(text: string, { starts, ends }: Tokens, token: number): boolean {
  const start = starts[token]!;
  const length = ends[token]! - start;
  return length <= 2 && isCapital(text, start) && (length === 1 || text[start + 1] === '.');
}
