import { localNameOf, parentElementOf } from './safe-dom.ts';

/** Paints ranges of the page without touching its DOM. */
export interface Highlighter {
  show(ranges: readonly StaticRange[]): void;
  /** Puts back what the page has thrown out: it shares the registry and the list of style sheets. */
  keep(): void;
  /** Paints one range stronger for a moment, so that the eye finds it. */
  flash(range: StaticRange): void;
  clear(): void;
}

const FLASH_MS = 1600;

/**
 * Paints with the CSS Custom Highlight API.
 * The registry is shared with the page: it can see that something is marked. So the names are made up
 * anew on each page and say nothing, and our rules are put back when the page has thrown them out.
 * The rules must be the document's own: those in our shadow root do not reach the page's text.
 */
export function createHighlighter(document: Document, random: () => number = Math.random): Highlighter {
  const name = `m${Math.floor(random() * 36 ** 6).toString(36)}`;
  const flashName = `${name}f`;
  let sheet: CSSStyleSheet | undefined;
  let flashSheet: CSSStyleSheet | undefined;
  let painted: Highlight | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  return {
    show(ranges) {
      painted = new Highlight(...ranges);
      drop(sheet);
      sheet = sheetOf(markRules(name, elementsAround(document, ranges)));
      adopt(sheet);
      CSS.highlights.set(name, painted);
    },
    keep,
    flash(range) {
      clearTimeout(timer);
      flashSheet ??= sheetOf(flashRules(flashName));
      adopt(flashSheet);
      CSS.highlights.set(flashName, new Highlight(range));
      timer = setTimeout(() => CSS.highlights.delete(flashName), FLASH_MS);
    },
    clear() {
      clearTimeout(timer);
      painted = undefined;
      CSS.highlights.delete(name);
      CSS.highlights.delete(flashName);
      drop(sheet);
      drop(flashSheet);
    },
  };

  function keep(): void {
    if (!painted || !sheet) return;
    adopt(sheet);
    if (!CSS.highlights.has(name)) CSS.highlights.set(name, painted);
  }

  function adopt(own: CSSStyleSheet): void {
    if (document.adoptedStyleSheets.includes(own)) return;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, own];
  }

  function drop(own: CSSStyleSheet | undefined): void {
    if (own) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== own);
  }
}

function sheetOf(rules: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
}

/** The names of the elements in which the text of ranges stands. */
function elementsAround(document: Document, ranges: readonly StaticRange[]): string[] {
  const names = new Set<string>();
  for (const { startContainer, endContainer } of ranges) {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    walker.currentNode = startContainer;
    for (
      let node: Node | null = startContainer;
      node;
      node = node === endContainer ? null : walker.nextNode()
    ) {
      const parent = parentElementOf(node);
      if (parent) names.add(localNameOf(parent));
    }
  }
  return [...names];
}

/**
 * A dotted line in the text's own color: quiet, readable on any background, and not a link's line.
 * The rules are for elements of the names in question only: for one that may concern any element a browser works
 * out the style of the whole page anew.
 */
function markRules(name: string, elements: readonly string[]): string {
  const marks = elements.map((element) => `${CSS.escape(element)}::highlight(${name})`).join(', ');
  return `
    ${marks} {
      text-decoration: underline dotted 1.5px color-mix(in srgb, currentcolor 60%, transparent);
      text-underline-offset: 0.2em;
    }
    @media print { ${marks} { text-decoration: none; } }
  `;
}

function flashRules(name: string): string {
  return `
    ::highlight(${name}) { background-color: #f6d77a; color: #1a1a1a; }
    @media (forced-colors: active) { ::highlight(${name}) { background-color: Highlight; color: HighlightText; } }
  `;
}
