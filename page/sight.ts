import { isRendered } from './safe-dom.ts';

/** What a reader can see of a page; each element is looked at once, until its looks are forgotten. */
export interface Sight {
  /** Whether an element's text is seen: not hidden, not transparent, not shrunk to nothing. */
  isVisible(element: Element): boolean;
  /** The page looks otherwise now. */
  forget(): void;
}

export function createSight(): Sight {
  let seen = new WeakMap<Element, boolean>();
  return {
    isVisible(element) {
      const known = seen.get(element);
      if (known !== undefined) return known;
      const answer = isRendered(element, LOOKS);
      seen.set(element, answer);
      return answer;
    },
    forget() {
      seen = new WeakMap();
    },
  };
}

const LOOKS = { visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: false };
