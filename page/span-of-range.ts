import type { Span } from '../linking/types.ts';
import type { PageText } from './page-text.ts';
import { textLengthOf } from './safe-dom.ts';

/**
 * The stretch of a page's text that a range covers, or null where it covers none of it.
 * @param text as the page stands now
 */
export function spanOfRange({ text, nodes }: PageText, range: Range): Span | null {
  let first: number | null = null;
  let last = 0;
  let at = 0;
  for (const node of nodes) {
    // Between two nodes there is nothing, or the break between two blocks.
    if (text[at] === '\n') at += 1;
    const length = textLengthOf(node);
    if (range.intersectsNode(node)) {
      first ??= at + (node === range.startContainer ? range.startOffset : 0);
      last = at + (node === range.endContainer ? range.endOffset : length);
    }
    at += length;
  }
  return first !== null && first < last ? { start: first, end: last } : null;
}
