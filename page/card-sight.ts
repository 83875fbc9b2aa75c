import { boxOf, parentElementOf, styleOf } from './safe-dom.ts';
import { rootOf } from './safe-document.ts';
import { isLegibleThrough } from './legible-filter.ts';
import type { Box } from './place-card.ts';

/** Whether a reader sees the card where it is pressed, and has had the time to (docs/adr/0031). */
export interface CardSight {
  /** The card has come, or stands somewhere else now, above everything that lies over the page. */
  placed(): void;
  isSeen(): boolean;
  /** The card has gone. */
  ended(): void;
}

/** So long a card must have stood still before a press in it can be meant, ms. */
const STANDS_MS = 400;
/** Zoomed out further than this, a page's text is none that anybody reads. */
const LEAST_ZOOM = 0.5;

/** Looks after the sight of an element that stands in the top layer, above all that a page shows there. */
export function watchCardSight(element: HTMLElement): CardSight {
  let since = Infinity;
  /** What lies over the page as well, and below the card. */
  let below = new Set<Element>();
  /** Chromium tells what lies over an element even where it lets the pointer through, and whether it is faded. */
  let isCovered = false;
  const observer = new IntersectionObserver(
    (entries: readonly Seen[]) => {
      isCovered = entries.at(-1)?.isVisible === false;
    },
    { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] } as IntersectionObserverInit,
  );

  return {
    placed() {
      if (since === Infinity) observer.observe(element);
      since = performance.now();
      below = new Set(othersOnTop());
    },
    isSeen() {
      return (
        performance.now() - since >= STANDS_MS &&
        element.matches(':popover-open') &&
        !isCovered &&
        !othersOnTop().some((other) => !below.has(other) && overlap(boxOf(other), boxOf(element))) &&
        isHitInMiddle(element) &&
        (element.currentCSSZoom ?? 1) >= LEAST_ZOOM &&
        isLegibleThrough(styleOf(rootOf(document)).filter) &&
        !showsPictureOfItself()
      );
    },
    ended() {
      observer.disconnect();
      isCovered = false;
      since = Infinity;
      below = new Set();
    },
  };

  /** What else lies over the page. Whatever the card stands in lies below it. */
  function othersOnTop(): Element[] {
    return [...querySelectorAll.call(document, ':popover-open, :modal')].filter(
      (other) => other !== element && !isAround(other, element),
    );
  }
}

interface Seen extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

const { elementFromPoint, querySelectorAll } = Document.prototype;

function isAround(outer: Element, inner: Element): boolean {
  const parent = parentElementOf(inner);
  return parent !== null && (parent === outer || isAround(outer, parent));
}

/** Whether a press in the middle of what is in the window of an element meets it. */
function isHitInMiddle(element: Element): boolean {
  const { left, top, right, bottom } = boxOf(element);
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
  return elementFromPoint.call(document, x, y) === element;
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}

/** Whether the page fades over from a picture of itself, with the card in it, to another: presses go through it. */
function showsPictureOfItself(): boolean {
  return (
    CSS.supports('selector(:active-view-transition)') && rootOf(document).matches(':active-view-transition')
  );
}
