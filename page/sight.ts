import { boxOf, isRendered, parentElementOf, styleOf, unlessGone } from './safe-dom.ts';

/** What a reader can see of a page; each element is looked at once, until its looks are forgotten. */
export interface Sight {
  /** Whether an element's own text is seen: not hidden, not transparent, not folded away, not out of the page. */
  isVisible(element: Element): boolean;
  /**
   * The page may look otherwise now: looks again at some elements, and at those that were not seen. True where one of
   * them has come into sight or gone out of it; then all is forgotten.
   */
  hasChanged(elements: Iterable<Element>): boolean;
}

export function createSight(): Sight {
  let seen = new WeakMap<Element, boolean>();
  /** Elements that show nothing of what lies in them. */
  let folded = new WeakMap<Element, boolean>();
  let unseen = new Set<Element>();

  return {
    isVisible,
    hasChanged(elements) {
      const before = { seen, unseen };
      const looked = new Set([...unseen, ...elements]);
      forget();
      for (const element of looked) if (isVisible(element) !== before.seen.get(element)) return true;
      ({ seen, unseen } = before);
      return false;
    },
  };

  function forget(): void {
    seen = new WeakMap();
    folded = new WeakMap();
    unseen = new Set();
  }

  function isVisible(element: Element): boolean {
    const known = seen.get(element);
    if (known !== undefined) return known;
    const answer = unlessGone(() => look(element), false);
    seen.set(element, answer);
    if (!answer) unseen.add(element);
    return answer;
  }

  function look(element: Element): boolean {
    const outer = parentElementOf(element);
    // Without a box of its own, its text is its parent's.
    if (!isRendered(element, LOOKS))
      return styleOf(element).display === 'contents' && outer !== null && isVisible(outer);
    // While a page loads, to ask where things are would have it laid out once more than it needs.
    if (document.readyState !== 'complete') return true;
    const box = boxOf(element);
    return !isOutside(box) && !isFolded(element, box);
  }

  /** Whether an element, or one around it, is shrunk to nothing and cuts off what lies in it. */
  function isFolded(element: Element, box: DOMRect): boolean {
    const outer = parentElementOf(element);
    const isInFold = () => outer !== null && (folded.get(outer) ?? isFolded(outer, boxOf(outer)));
    const answer = cutsOffAll(element, box) || isInFold();
    folded.set(element, answer);
    return answer;
  }
}

const LOOKS = { visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: false };

/** A text for screen readers alone is written into a single pixel. */
function cutsOffAll(element: Element, { width, height }: DOMRect): boolean {
  if (width > 1 && height > 1) return false;
  const { overflow, display } = styleOf(element);
  return display !== 'inline' && display !== 'contents' && CUTS.test(overflow);
}

const CUTS = /hidden|clip|auto|scroll/;

/** Whether an element lies where no scrolling leads: above the page, or before its beginning. */
function isOutside({ right, bottom, left }: DOMRect): boolean {
  if (bottom + scrollY <= 0) return true;
  // A page that is written from the right begins there, and scrolls to what is on the left.
  const isMirrored = document.documentElement.dir === 'rtl' || document.dir === 'rtl';
  return isMirrored ? left + scrollX >= document.documentElement.clientWidth : right + scrollX <= 0;
}
