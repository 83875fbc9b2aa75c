import { markLook } from './highlighter.ts';

/**
 * Takes away what a copy of ours has left in a page: its marks and its card. A browser that updates an extension ends
 * the old copy without a word (Firefox), or lets it find out by itself (Chromium), and gives the new one another
 * world: all that the two share is the page. So ours is known by its looks.
 */
export function sweepLeftovers(document: Document): void {
  for (const sheet of document.adoptedStyleSheets) {
    const name = nameOfMarks(sheet, document.defaultView ?? window);
    if (name === null) continue;
    CSS.highlights.delete(name);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  }
  const last = document.documentElement.lastElementChild;
  if (last instanceof HTMLElement && isCard(last)) last.remove();
}

/** The name of the highlight that a style sheet of ours is for, or null where it is the page's. */
function nameOfMarks(sheet: CSSStyleSheet, view: Window & typeof globalThis): string | null {
  const [rule] = sheet.cssRules;
  if (!rule || !('selectorText' in rule)) return null;
  const { selectorText, style } = rule as CSSStyleRule;
  const name = /::highlight\((m[0-9a-z]+)\)$/.exec(selectorText)?.[1];
  return name !== undefined && style.cssText === markLook(view) ? name : null;
}

/** Whether this is the one element that we add: without a child, a name or a class, above everything. */
function isCard(element: HTMLElement): boolean {
  const { popover, style, childNodes } = element;
  const attributes = element.getAttributeNames().toSorted().join(' ');
  return (
    attributes === 'popover style' &&
    popover === 'manual' &&
    style.zIndex === '2147483647' &&
    childNodes.length === 0
  );
}
