import { isRendered } from './safe-dom.ts';

/** Whether a reader can see an element's text: not hidden, not transparent, not shrunk to nothing. */
export function isVisible(element: Element): boolean {
  return isRendered(element, {
    visibilityProperty: true,
    opacityProperty: true,
    contentVisibilityAuto: false,
  });
}
