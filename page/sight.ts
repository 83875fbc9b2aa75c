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
    if (!isLegible(styleOf(element), outer)) return false;
    // While a page loads, to ask where things are would have it laid out once more than it needs.
    if (document.readyState !== 'complete') return true;
    const box = boxOf(element);
    return !isOutside(box) && !isFolded(element, box);
  }

  /** Whether an element, or one around it, is shrunk to nothing and cuts off what lies in it. */
  function isFolded(element: Element, box: DOMRect): boolean {
    const outer = parentElementOf(element);
    const isInFold = () => outer !== null && (folded.get(outer) ?? isFolded(outer, boxOf(outer)));
    const answer = cutsOffAll(element, box) || isEffaced(element, box) || isInFold();
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

/** Whether nothing is left of an element and of what lies in it: cut away, faded by a filter, shrunk to nothing. */
function isEffaced(element: Element, { width, height }: DOMRect): boolean {
  const { clip, clipPath, filter, transform, scale } = styleOf(element);
  if (CUT_AWAY.test(clipPath) || CUT_AWAY.test(clip) || FADED.test(filter)) return true;
  return width < 1 && height < 1 && (isSet(transform) || isSet(scale));
}

const CUT_AWAY =
  /^(?:inset\((?:[5-9]\d|100)(?:\.\d+)?%|circle\(0|ellipse\(0|rect\(0px, 0px, 0px, 0px\)|rect\(1px, 1px, 1px, 1px\))/;
const FADED = /\bopacity\(0(?:\.0\d*)?\)/;
const isSet = (value: string | undefined) => value !== undefined && value !== '' && value !== 'none';

/** Whether an element's own letters have a size and a color, and stand where its box is. */
function isLegible(style: CSSStyleDeclaration, outer: Element | null): boolean {
  if (Number.parseFloat(style.fontSize) < LEAST_FONT_PX) return false;
  if (Number.parseFloat(style.textIndent) <= FAR_INDENT_PX) return false;
  if (!NO_COLOR.test(style.webkitTextFillColor)) return true;
  // Letters without a color of their own may show what lies behind them, or a shadow.
  return (
    isSet(style.textShadow) ||
    [style, ...(outer ? [styleOf(outer)] : [])].some(({ backgroundClip }) => backgroundClip.includes('text'))
  );
}

/** Smaller letters are none that anybody reads. */
const LEAST_FONT_PX = 2;
/** What begins so far to the left is in no window. */
const FAR_INDENT_PX = -2000;
const NO_COLOR = /^rgba\(.*, 0(?:\.0\d*)?\)$/;

/** Whether an element lies where no scrolling leads: above the page, or before its beginning. */
function isOutside({ right, bottom, left }: DOMRect): boolean {
  if (bottom + scrollY <= 0) return true;
  // A page that is written from the right begins there, and scrolls to what is on the left.
  const isMirrored = document.documentElement.dir === 'rtl' || document.dir === 'rtl';
  return isMirrored ? left + scrollX >= document.documentElement.clientWidth : right + scrollX <= 0;
}
