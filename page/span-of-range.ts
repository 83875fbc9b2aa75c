import type { Span } from '../linking/types.ts';
import type { PageText } from './page-text.ts';
import { textLengthOf } from './safe-dom.ts';

/**
 * The stretch of a page's text that a range covers, or null where it covers none of it. It may begin in one shadow root,
 * or frame, and end in another.
 * @param text as the page stands now
 */
export function spanOfRange({ text, nodes }: PageText, range: AbstractRange): Span | null {
  const isAfterStart = sideOf(range.startContainer, range.startOffset);
  const isAfterEnd = sideOf(range.endContainer, range.endOffset);
  let start: number | null = null;
  let end: number | null = null;
  let at = 0;
  for (const node of nodes) {
    // Between two nodes there is nothing, or the break between two blocks.
    if (text[at] === '\n') at += 1;
    const length = textLengthOf(node);
    if (node === range.startContainer) start = at + range.startOffset;
    else if (start === null && isAfterStart(node, length)) start = at;
    if (node === range.endContainer) end = at + range.endOffset;
    else if (isAfterEnd(node, 0) === false) end = at + length;
    at += length;
  }
  return start !== null && end !== null && start < end ? { start, end } : null;
}

/**
 * Tells of places in nodes whether they are behind a place; null of those in another shadow root or document, of which
 * it cannot be said.
 */
function sideOf(container: Node, offset: number): (node: Node, at: number) => boolean | null {
  const root = container.getRootNode();
  const place = new Range();
  place.setStart(container, offset);
  return (node, at) => (node.getRootNode() === root ? place.comparePoint(node, at) > 0 : null);
}
