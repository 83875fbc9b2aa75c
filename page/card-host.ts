import type { Box } from './place-card.ts';

/** The one element that we add to a page, once a card is first opened: it holds the card where the page cannot reach. */
export interface CardHost {
  /** Where the card is drawn. */
  readonly root: ShadowRoot;
  show(): void;
  hide(): void;
  /** Moves the card to a place of the viewport. */
  moveTo(place: { readonly left: number; readonly top: number; readonly maxHeight: number }): void;
  /** The card's size when nothing limits it. */
  size(): { readonly width: number; readonly height: number };
  /** Where the card is in the window. */
  box(): Box;
  /** Whether the focus is in the card. */
  hasFocus(): boolean;
  /** Moves the focus to the card's heading. */
  focus(): void;
  /** Calls back when the card has become larger or smaller. */
  onResize(callback: () => void): void;
  /** Whether an event came from the card. */
  isSourceOf(event: Event): boolean;
  remove(): void;
}

/**
 * Makes the card's element: a closed shadow root in the top layer, so that no overlay of the page lies over it.
 * Every property of the element itself is set back and fixed: the page's style reaches it, and must change nothing.
 */
export function createCardHost(document: Document, css: string): CardHost {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  setStyle({
    all: 'initial',
    position: 'fixed',
    inset: 'auto',
    margin: '0',
    border: '0',
    padding: '0',
    background: 'none',
    overflow: 'visible',
    display: 'none',
    'z-index': '2147483647',
  });
  // Without a popover (very old pages in odd modes) the z-index alone has to do.
  element.popover = 'manual';

  return {
    root,
    show() {
      // Outside of what fills the screen, or of a modal dialog, nothing hears the pointer or takes the focus.
      const home = [...document.querySelectorAll(':modal')].at(-1) ?? document.documentElement;
      if (element.parentNode !== home) home.append(element);
      setStyle({ display: 'block' });
      if (!element.matches(':popover-open')) element.showPopover();
    },
    hide() {
      if (!element.isConnected) return;
      if (element.matches(':popover-open')) element.hidePopover();
      setStyle({ display: 'none' });
    },
    moveTo({ left, top, maxHeight }) {
      // A page may zoom its root, and the card with it: lengths are then counted in larger pixels.
      const zoom = element.currentCSSZoom ?? 1;
      setStyle({
        left: `${left / zoom}px`,
        top: `${top / zoom}px`,
        '--card-max-height': `${maxHeight / zoom}px`,
      });
    },
    size() {
      setStyle({ '--card-max-height': 'none' });
      const { width, height } = element.getBoundingClientRect();
      return { width, height };
    },
    box() {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { left, top, width, height };
    },
    hasFocus: () => root.activeElement !== null,
    focus: () => root.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true }),
    onResize: (callback) => new ResizeObserver(callback).observe(element),
    isSourceOf: (event) => event.composedPath()[0] === element || event.target === element,
    remove: () => element.remove(),
  };

  function setStyle(properties: Record<string, string>): void {
    for (const [name, value] of Object.entries(properties))
      element.style.setProperty(name, value, 'important');
  }
}
