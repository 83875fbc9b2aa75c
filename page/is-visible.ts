/** Whether a reader can see an element's text: not hidden, not transparent, not shrunk to nothing. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({
    visibilityProperty: true,
    opacityProperty: true,
    contentVisibilityAuto: false,
  });
}
