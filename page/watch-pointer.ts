import type { CardEvent } from './card-state.ts';
import type { Mark } from './marks.ts';
import type { Box } from './place-card.ts';
import { placeOfFrame } from './mark-boxes.ts';
import { type Point, isOnPath } from './safe-path.ts';

/** What opens a card over a mark: resting on it, resting on it with Shift held down, or a click. */
export type Trigger = 'hover' | 'hoverWithKey' | 'click';

/** What the watcher must know of the page and of the card. Points are the window's, for frames too. */
export interface PointerTarget {
  /** The mark at a point, or null. */
  markAt(point: Point): Mark | null;
  /** Where the pointer is. */
  onPoint(point: Point): void;
  /** Whether the mark that the card is about moves when this scrolls. */
  isMovedBy(scroller: Node): boolean;
  /** Whether an event came from inside the card. */
  isCard(event: Event): boolean;
  /** Where the card is, or null while none is to be seen. */
  cardBox(): Box | null;
}

/** A pointer faster than this is on its way to something else, px/ms; the figure of 10ten Reader. */
const FAST = 0.5;

/**
 * Feeds the card's machine from the pointer and the keyboard of the page, or of one of its frames. Events that a
 * script has made are no reader's.
 * A mark in a link, a button or a field opens nothing by click or tap: that press is the page's.
 */
export function watchPointer(
  document: Document,
  trigger: Trigger,
  target: PointerTarget,
  onEvent: (event: CardEvent) => void,
  signal: AbortSignal,
): void {
  let over: number | 'card' | 'path' | null = null;
  let last: (Point & { readonly time: number }) | null = null;
  /** Where the pointer was last on a mark, and on which. */
  let from: (Point & { readonly mark: number }) | null = null;

  const move = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    const point = { ...pointOf(event, document), time: event.timeStamp };
    // Browsers repeat the pointer's place when the page has moved under it: the reader has not moved it.
    if (last && last.x === point.x && last.y === point.y) return;
    const fast = last !== null && speedBetween(last, point) > FAST;
    last = point;
    target.onPoint(point);
    if (target.isCard(event)) {
      if (over !== 'card') onEvent({ kind: 'enteredCard' });
      over = 'card';
    } else {
      look(point, fast, event.shiftKey);
    }
  };

  const look = (point: Point, fast: boolean, withKey: boolean) => {
    const found = target.markAt(point);
    const card = target.cardBox();
    // Whoever turns back to the word is on the word, even where that lies on the way.
    if (card && from && found?.number !== from.mark && isOnPath(from, card, point)) {
      over = 'path';
      onEvent({ kind: 'approached' });
      return;
    }
    const mark = found && (trigger === 'hover' || withKey || found.number === over) ? found : null;
    if (mark) {
      from = { ...point, mark: mark.number };
      over = mark.number;
      onEvent({ kind: 'entered', mark: mark.number, fast });
    } else if (over !== null) {
      over = null;
      onEvent({ kind: 'left' });
    }
  };

  const dismiss = () => {
    over = null;
    onEvent({ kind: 'dismissed' });
  };
  const scrolled = (event: Event) => {
    if (!event.isTrusted || target.isCard(event)) return;
    over = null;
    onEvent({ kind: 'scrolled' });
  };
  const press = (event: MouseEvent) => {
    if (!event.isTrusted || target.isCard(event)) return;
    const isTouch = (event as PointerEvent).pointerType === 'touch';
    const point = pointOf(event, document);
    const mark = isForThePage(event) || isSelecting(document) ? null : target.markAt(point);
    if (mark) target.onPoint(point);
    if (isTouch) onEvent(mark ? { kind: 'tapped', mark: mark.number } : { kind: 'dismissed' });
    else if (trigger === 'click' && mark) onEvent({ kind: 'asked', mark: mark.number });
  };

  const passive = { signal, passive: true, capture: true } as const;
  document.addEventListener('pointermove', move, passive);
  document.addEventListener('click', press, passive);
  document.addEventListener(
    'pointerdown',
    (event) => {
      // A finger that goes down may be about to scroll; its tap is a click.
      if (event.isTrusted && event.pointerType !== 'touch' && !target.isCard(event)) dismiss();
    },
    passive,
  );
  document.addEventListener('wheel', scrolled, passive);
  // Keys, scroll bars and links scroll, too; capture hears boxes that scroll inside the page. A ticker
  // elsewhere on the page may scroll as it likes.
  document.addEventListener(
    'scroll',
    (event) => {
      if (event.isTrusted && event.target instanceof Node && target.isMovedBy(event.target)) scrolled(event);
    },
    passive,
  );
  for (const kind of ['visibilitychange', 'fullscreenchange']) {
    document.addEventListener(kind, (event) => event.isTrusted && dismiss(), passive);
  }
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
  document.defaultView?.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      if (event.key === 'Shift' && trigger === 'hoverWithKey' && last && over === null)
        look(last, false, true);
      if (event.key !== 'Escape') return;
      // What closes our card must not close the page's own dialog below it.
      if (target.cardBox()) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      dismiss();
    },
    { signal, capture: true },
  );
}

function pointOf({ clientX, clientY }: MouseEvent, document: Document): Point {
  const frame = placeOfFrame(document);
  return { x: clientX + frame.x, y: clientY + frame.y };
}

/** px/ms; a pointer that has rested in between is as slow as that. */
function speedBetween(
  before: Point & { readonly time: number },
  now: Point & { readonly time: number },
): number {
  return Math.hypot(now.x - before.x, now.y - before.y) / Math.max(1, now.time - before.time);
}

/** Whether words are selected: the click that ends with that is no wish for a card. */
function isSelecting(document: Document): boolean {
  return document.getSelection()?.isCollapsed === false;
}

/** Whether a press is on something of the page that answers to it. */
function isForThePage(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Element && node.matches(CONTROLS));
}

const CONTROLS =
  'a[href], area[href], button, input, select, textarea, label, summary, [role="button"], [role="link"], [contenteditable]';
