/** Ways in which a page hides the card from the reader while the pointer still meets it. They run in the page. */
export interface Overlay {
  readonly title: string;
  /**
   * @param card the card's element
   * @param undo what is called to have the page as it was
   */
  readonly attack: (card: HTMLElement, undo: (() => void)[]) => void | Promise<unknown>;
}

/** Of the page: an element over all of the window that lets the pointer through, in the top layer unless told otherwise. */
declare function cover(undo: (() => void)[], given?: Partial<Cover>): HTMLElement;
/** Of the page: a style sheet of its own. */
declare function style(undo: (() => void)[], rules: string): void;

interface Cover {
  readonly kind: 'popover' | 'dialog' | 'plain';
  readonly css: string;
  readonly html: string;
  readonly inside: Element;
}

export const OVERLAYS: readonly Overlay[] = [
  {
    title: 'makes everything transparent (opacity)',
    attack(card, undo) {
      style(undo, '*, html > :last-child { opacity: 0.02 !important; transition: all 900s !important; }');
      card.style.setProperty('opacity', '0', 'important');
      const faded = card.animate({ opacity: [0, 0] }, { duration: 1e6, fill: 'forwards' });
      undo.push(
        () => card.style.removeProperty('opacity'),
        () => faded.cancel(),
      );
    },
  },
  {
    title: 'fades its root (filter)',
    attack: (_card, undo) => style(undo, 'html, html > :last-child { filter: opacity(0.03) !important; }'),
  },
  {
    title: 'blends its picture into the card (mix-blend-mode)',
    attack(_card, undo) {
      style(undo, 'html > :last-child { mix-blend-mode: difference !important; }');
      cover(undo, { css: 'mix-blend-mode: difference; background: white' });
    },
  },
  {
    title: 'cuts the card away (clip-path and mask)',
    attack: (_card, undo) =>
      style(
        undo,
        'html, html > :last-child { clip-path: inset(100%) !important; mask: linear-gradient(#0000, #0000) !important; }',
      ),
  },
  {
    title: 'makes the card tiny (scale)',
    attack: (_card, undo) =>
      style(undo, 'html, html > :last-child { scale: 0.02 !important; transform: scale(0.02) !important; }'),
  },
  { title: 'lays a popover over it', attack: (_card, undo) => void cover(undo) },
  {
    title: 'lays a popover over it and hushes it up',
    attack(_card, undo) {
      document.documentElement.className = 'hushed';
      undo.push(() => document.documentElement.removeAttribute('class'));
      cover(undo);
    },
  },
  { title: 'lays a dialog over it', attack: (_card, undo) => void cover(undo, { kind: 'dialog' }) },
  {
    title: 'fills the screen',
    async attack(_card, undo) {
      const element = cover(undo, { kind: 'plain' });
      undo.push(() => void (document.fullscreenElement && document.exitFullscreen()));
      await element.requestFullscreen().catch(() => null);
    },
  },
  {
    title: 'lays frames in frames over it',
    attack(_card, undo) {
      const inner = `<iframe style="width: 100vw; height: 100vh" srcdoc="<body style='background: lime'>Win!"></iframe>`;
      cover(undo, { html: `<iframe style="width: 100vw; height: 100vh; border: 0"></iframe>` }).querySelector(
        'iframe',
      )!.srcdoc = inner;
    },
  },
  {
    title: 'moves the card under the pointer',
    attack: (_card, undo) => style(undo, 'html { zoom: 1.15; } p { margin-left: 90px !important; }'),
  },
  {
    title: 'fights for the place on top',
    attack(card, undo) {
      const element = cover(undo);
      const timer = setInterval(() => {
        if (card.matches(':popover-open')) card.hidePopover();
        element.hidePopover();
        element.showPopover();
      }, 10);
      undo.push(() => clearInterval(timer));
    },
  },
  {
    title: 'makes the card inert',
    attack(card, undo) {
      card.inert = true;
      document.documentElement.inert = true;
      cover(undo, { kind: 'plain' });
      undo.push(() => {
        card.inert = false;
        document.documentElement.inert = false;
      });
    },
  },
  { title: 'is zoomed out', attack: (_card, undo) => style(undo, 'html { zoom: 0.1; }') },
  {
    title: 'hides the pointer and draws another (cursor: none)',
    attack(_card, undo) {
      style(undo, '* { cursor: none !important; }');
      cover(undo, {
        css: 'background: none',
        html: '<p style="font-size: 60px; background: lime">➤ Win!</p>',
      });
    },
  },
  {
    title: 'scrolls as the pointer comes',
    attack(_card, undo) {
      const jump = () => scrollBy({ top: 40, behavior: 'instant' });
      for (const kind of ['pointermove', 'pointerdown']) {
        window.addEventListener(kind, jump, true);
        undo.push(() => window.removeEventListener(kind, jump, true));
      }
      cover(undo);
    },
  },
  {
    title: 'paints before and after the card’s element',
    attack: (_card, undo) =>
      style(
        undo,
        `html > :last-child::before, html > :last-child::after { content: 'Win!' !important; display: block !important;
          position: fixed !important; inset: 0; background: lime; pointer-events: none; z-index: 9; }`,
      ),
  },
  {
    title: 'shows a picture of itself (view transition)',
    attack(_card, undo) {
      style(
        undo,
        `::view-transition { pointer-events: none; background: lime; }
        ::view-transition-old(root), ::view-transition-new(root) { opacity: 0.02 !important; animation-duration: 100s; }`,
      );
      const transition = document.startViewTransition?.(() => null);
      undo.push(() => transition?.skipTransition());
      return transition?.ready.catch(() => null);
    },
  },
  {
    title: 'puts the card into something transparent',
    attack(card, undo) {
      const element = cover(undo, { css: 'opacity: 0.02' });
      element.append(card);
      undo.unshift(() => document.documentElement.append(card));
    },
  },
  {
    title: 'says what the card’s variables mean',
    attack(_card, undo) {
      const colors = ['--paper', '--paper-raised', '--ink', '--ink-muted', '--accent', '--hairline'];
      style(
        undo,
        colors
          .map(
            (name) => `@property ${name} { syntax: '<color>'; inherits: false; initial-value: transparent; }`,
          )
          .join('\n'),
      );
    },
  },
];

/** What `cover` and `style` are in the page. */
export const PAGE_PART = `
  for (const kind of ['toggle', 'beforetoggle']) addEventListener(kind, (event) => {
    if (document.documentElement.className === 'hushed') event.stopImmediatePropagation();
  }, true);
  function cover(undo, { kind = 'popover', css = '', html = '<h2>You have won! Press here.</h2>' } = {}) {
    const element = document.createElement(kind === 'dialog' ? 'dialog' : 'div');
    element.innerHTML = html;
    element.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none;'
      + 'margin: 0; border: 0; padding: 0; z-index: 2147483647; background: lime; pointer-events: none;' + css;
    document.body.append(element);
    if (kind === 'popover') { element.popover = 'manual'; element.showPopover(); }
    if (kind === 'dialog') element.showModal();
    undo.push(() => element.remove());
    return element;
  }
  function style(undo, rules) {
    const element = document.createElement('style');
    element.textContent = rules;
    document.head.append(element);
    undo.push(() => element.remove());
  }`;
