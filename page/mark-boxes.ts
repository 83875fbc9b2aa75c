import type { Mark } from './marks.ts';
import type { Box } from './place-card.ts';
import { unlessGone } from './safe-dom.ts';
import type { Point } from './safe-path.ts';

/**
 * Finds the painted mark under a point of the window in a document: the page's own, or that of a frame. The caret
 * there says which text it is; a margin snaps to its nearest text, so the rectangles decide. Into shadow roots the
 * caret does not lead, so marks there are tried one by one.
 */
export function createMarkFinder(marks: readonly Mark[]): (document: Document, point: Point) => Mark | null {
  const byNode = new Map<Node, Mark[]>();
  const inShadow: Mark[] = [];
  for (const mark of marks) {
    const { startContainer, endContainer } = mark.range;
    if (startContainer.getRootNode() !== startContainer.ownerDocument) inShadow.push(mark);
    for (const node of new Set([startContainer, endContainer])) {
      byNode.set(node, [...(byNode.get(node) ?? []), mark]);
    }
  }
  return (document, point) => {
    const frame = placeOfFrame(document);
    const caret = document.caretPositionFromPoint(point.x - frame.x, point.y - frame.y);
    const here = (caret && byNode.get(caret.offsetNode)) ?? inShadow;
    return here.find((mark) => linesOf(mark.range).some((line) => contains(line, point))) ?? null;
  };
}

/**
 * The box that a card must keep off: all lines of a mark, of which the one nearest to the pointer says where it begins.
 * Null where the mark has no place any more.
 */
export function boxOf(lines: readonly Box[], pointer: Point): Box | null {
  const under = lines.find((line) => contains(line, pointer)) ?? lines[0];
  if (!under) return null;
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.top + line.height));
  return { left: under.left, top, width: under.width, height: bottom - top };
}

/** Where a mark is painted in the window, one box a line; none where its text has become shorter, or its frame has gone. */
export function linesOf(range: StaticRange): Box[] {
  return unlessGone(() => linesIn(range), []);
}

function linesIn({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Box[] {
  const document = startContainer.ownerDocument;
  if (!document) return [];
  const live = document.createRange();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  const { x, y } = placeOfFrame(document);
  return [...live.getClientRects()].map(({ left, top, width, height }) => ({
    left: left + x,
    top: top + y,
    width,
    height,
  }));
}

/** Where a document's window lies in the top one; a frame of another origin ends the way. */
export function placeOfFrame(document: Document): Point {
  const frame = document.defaultView?.frameElement;
  if (!frame) return { x: 0, y: 0 };
  const { left, top } = frame.getBoundingClientRect();
  const outer = placeOfFrame(frame.ownerDocument);
  return { x: outer.x + left + frame.clientLeft, y: outer.y + top + frame.clientTop };
}

function contains({ left, top, width, height }: Box, { x, y }: Point): boolean {
  return x >= left && x <= left + width && y >= top && y <= top + height;
}
