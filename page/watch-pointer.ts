import type { HoverEvent } from './hover.ts';
import type { Mark } from './marks.ts';
import type { Box } from './place-card.ts';

/** Fed by the pointer: what lies under it, as events of the hover machine. */
export interface PointerTarget {
  /** The mark at a point of the viewport, or null. */
  markAt(x: number, y: number): Mark | null;
  /** Whether the mark that the card is about moves when this scrolls. */
  isMovedBy(scroller: Node): boolean;
  /** Whether an event came from inside the card. */
  isCard(event: Event): boolean;
}

/** Feeds the hover machine from the page's pointer and keyboard. Events that a script has made are no reader's. */
export function watchPointer(
  document: Document,
  target: PointerTarget,
  onEvent: (event: HoverEvent) => void,
  signal: AbortSignal,
): void {
  let over: number | 'card' | null = null;

  const move = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    if (target.isCard(event)) {
      if (over !== 'card') onEvent({ kind: 'enteredCard' });
      over = 'card';
      return;
    }
    const mark = target.markAt(event.clientX, event.clientY);
    if (mark && mark.number !== over) onEvent({ kind: 'entered', mark: mark.number });
    if (!mark && over !== null) onEvent({ kind: 'left' });
    over = mark ? mark.number : null;
  };
  const dismiss = () => {
    over = null;
    onEvent({ kind: 'dismissed' });
  };
  const dismissFromOutside = (event: Event) => {
    if (event.isTrusted && !target.isCard(event)) dismiss();
  };

  const passive = { signal, passive: true, capture: true } as const;
  document.addEventListener('pointermove', move, passive);
  document.addEventListener('pointerdown', dismissFromOutside, passive);
  document.addEventListener('wheel', dismissFromOutside, passive);
  // Keys, scroll bars and links scroll, too; capture hears boxes that scroll inside the page. A ticker
  // elsewhere on the page may scroll as it likes.
  document.addEventListener(
    'scroll',
    (event) => {
      if (event.target instanceof Node && target.isMovedBy(event.target)) dismissFromOutside(event);
    },
    passive,
  );
  document.addEventListener('visibilitychange', dismissFromOutside, passive);
  document.addEventListener(
    'pointerleave',
    (event) => {
      if (event.isTrusted && event.target === document.documentElement && over !== null && over !== 'card') {
        over = null;
        onEvent({ kind: 'left' });
      }
    },
    passive,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.key === 'Escape') dismiss();
    },
    passive,
  );
}

/** Finds the painted mark under a point by the caret there; a margin snaps to its nearest text, so the rectangles decide. */
export function createMarkFinder(
  document: Document,
  marks: readonly Mark[],
): (x: number, y: number) => Mark | null {
  const byNode = new Map<Node, Mark[]>();
  for (const mark of marks) {
    for (const node of new Set([mark.range.startContainer, mark.range.endContainer])) {
      byNode.set(node, [...(byNode.get(node) ?? []), mark]);
    }
  }
  return (x, y) => {
    const caret = document.caretPositionFromPoint(x, y);
    const here = caret && byNode.get(caret.offsetNode);
    return here?.find((mark) => rectsOf(document, mark.range).some((rect) => contains(rect, x, y))) ?? null;
  };
}

/**
 * The box that a card must keep off: all lines of a mark, of which the one nearest to the pointer says where it begins.
 * Null where the mark has no place any more.
 */
export function boxOf(
  lines: readonly DOMRect[],
  pointer: { readonly x: number; readonly y: number },
): Box | null {
  const under = lines.find((line) => contains(line, pointer.x, pointer.y)) ?? lines[0];
  if (!under) return null;
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  return { left: under.left, top, width: under.width, height: bottom - top };
}

/** Where a mark is painted: one rectangle a line. */
export function rectsOf(document: Document, range: StaticRange): DOMRect[] {
  const live = document.createRange();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch (error) {
    // The text has become shorter since it was read: there is nothing to point at any more.
    if (error instanceof DOMException) return [];
    throw error;
  }
  return [...live.getClientRects()];
}

function contains({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
