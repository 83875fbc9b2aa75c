import { watchCardSight } from './card-sight.ts';
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
  /** Whether a reader sees the card and has had the time to: only then is a press in it meant. */
  isSeen(): boolean;
  remove(): void;
}

/** So often a card is put back on top while it is open, before it gives way to what the page puts there. */
const MOST_FIGHTS = 5;

/**
 * Makes the card's element: a closed shadow root in the top layer, so that no overlay of the page lies over it.
 * Every property of the element itself is set back and fixed by a rule inside the root: what is important there the
 * page cannot overrule, not even in the element's own style.
 * @param onLost the page does not let the card stand above everything
 */
export function createCardHost(document: Document, css: string, onLost: () => void): CardHost {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  // What a page registers under a variable's name (@property) would hold in here, too: ours are none that it knows.
  const own = `--${Math.random().toString(36).slice(2)}-`;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `${css.replaceAll('--', own)} :host::before, :host::after { content: none !important } :host {}`,
  );
  root.adoptedStyleSheets = [sheet];
  const rule = [...sheet.cssRules].at(-1) as CSSStyleRule;
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
  // By this, and by the popover, a later copy of ours knows the element (sweep-leftovers).
  element.style.zIndex = '2147483647';
  // Without a popover (very old pages in odd modes) the z-index alone has to do.
  element.popover = 'manual';
  const sight = watchCardSight(element);
  let place = '';
  let watching: AbortController | null = null;
  let fights = 0;

  return {
    root,
    show() {
      if (!watching) {
        fights = 0;
        watching = new AbortController();
        window.addEventListener('toggle', holdTop, { capture: true, signal: watching.signal });
      }
      raise();
    },
    hide() {
      watching?.abort();
      watching = null;
      place = '';
      sight.ended();
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
        [`${own}card-max-height`]: `${maxHeight / zoom}px`,
      });
      const next = `${Math.round(left)} ${Math.round(top)}`;
      if (next !== place) sight.placed();
      place = next;
    },
    size() {
      setStyle({ [`${own}card-max-height`]: 'none' });
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
    isSeen: sight.isSeen,
    remove: () => {
      watching?.abort();
      sight.ended();
      element.remove();
    },
  };

  /** Puts the card above everything, if it is not there. */
  function raise(): void {
    // Outside of what fills the screen, or of a modal dialog, nothing hears the pointer or takes the focus.
    const home = [...document.querySelectorAll(':modal')].at(-1) ?? document.documentElement;
    if (element.parentNode !== home) home.append(element);
    setStyle({ display: 'block' });
    if (!element.matches(':popover-open')) element.showPopover();
  }

  /** Something of the page has come to lie over the card, or has closed it. */
  function holdTop(event: Event): void {
    const { newState } = event as ToggleEvent;
    const isOurs = event.target === element;
    if (!event.isTrusted || newState !== (isOurs ? 'closed' : 'open')) return;
    if (isOurs && element.matches(':popover-open')) return;
    // What merely unfolds in the page (details) lies over nothing.
    if (!isOurs && !(event.target as Element).matches(':popover-open, :modal')) return;
    fights += 1;
    if (fights > MOST_FIGHTS) return onLost();
    if (!isOurs && element.matches(':popover-open')) element.hidePopover();
    raise();
    sight.placed();
  }

  function setStyle(properties: Record<string, string>): void {
    for (const [name, value] of Object.entries(properties)) rule.style.setProperty(name, value, 'important');
  }
}
