import type { Span } from '../linking/types.ts';
import { isHeading } from './read-element.ts';
import { retell } from './retell-tree.ts';
import { isConnected, substringOf, textLengthOf } from './safe-dom.ts';
import type { PageTree } from './page-tree.ts';

/** The text of a page as one string, and the way back from its offsets to the DOM. */
export interface PageText {
  /** Blocks are parted by line breaks; there are no others. */
  readonly text: string;
  /** Where each section (a heading and what follows it) begins, ascending. */
  readonly sectionStarts: readonly number[];
  /** The nodes that it was read from. */
  readonly nodes: readonly Text[];
  /** The page was longer than we read. */
  readonly cutShort: boolean;
  /** The place of a stretch of the text, or null where its nodes have left the page. */
  rangeOf(span: Span): StaticRange | null;
}

/** Longer pages are read so far and no further: a book is not a news story. UTF-16 units. */
const MAX_LENGTH = 400_000;
/**
 * Reads the text below a root that was met on a page.
 * @param isVisible whether a reader can see an element's own text
 */
export function* readPageText(
  tree: PageTree,
  root: Element,
  isVisible: (element: Element) => boolean,
): Generator<void, PageText> {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  const sectionStarts = [0];
  let length = 0;
  let atBreak = true;
  let cutShort = false;

  const add = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  const breakLine = () => {
    if (!atBreak && !cutShort) add('\n');
    atBreak = true;
  };

  yield* retell(tree, root, {
    enter({ name, reading }) {
      if (reading === 'block') breakLine();
      if (isHeading(name) && !cutShort) sectionStarts.push(length);
    },
    leave({ reading }) {
      if (reading === 'block') breakLine();
    },
    text({ node, data }, parent) {
      if (cutShort || !parent || !isVisible(parent.element)) return;
      if (length + data.length > MAX_LENGTH) {
        cutShort = true;
        return;
      }
      if (data.trim() !== '') atBreak = false;
      nodes.push(node);
      starts.push(length);
      // Line breaks in the source are only spaces; ours part blocks.
      add(data.replace(LINE_BREAK, ' '));
    },
  });

  const text = parts.join('');
  return { text, nodes, sectionStarts, cutShort, rangeOf };

  /** Whether a node still says from an offset on what was read there. */
  function stillReads(node: Text, offset: number, read: Span): boolean {
    if (offset > textLengthOf(node)) return false;
    const now = substringOf(node, offset, read.end - read.start);
    return now.replace(LINE_BREAK, ' ') === text.slice(read.start, read.end);
  }

  function rangeOf({ start, end }: Span): StaticRange | null {
    const first = indexAt(starts, start);
    const last = indexAt(starts, end - 1);
    const startContainer = nodes[first];
    const endContainer = nodes[last];
    if (!startContainer || !endContainer) return null;
    if (!isConnected(startContainer) || !isConnected(endContainer)) return null;
    const startOffset = start - starts[first]!;
    const endOffset = end - starts[last]!;
    // A node may have changed since it was read: its words are then not the ones that were linked.
    const endOfFirst = Math.min(end, starts[first + 1] ?? end);
    if (!stillReads(startContainer, startOffset, { start, end: endOfFirst })) return null;
    if (!stillReads(endContainer, 0, { start: starts[last]!, end })) return null;
    return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
  }
}

/** The last place whose start is not after an offset. */
function indexAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const LINE_BREAK = /[\n\r\t\f\v\u2028\u2029]/g;
