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
  let painted: Highlight | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  return {
    show(ranges) {
      painted = new Highlight(...ranges);
      ensureSheet();
      CSS.highlights.set(name, painted);
    },
    keep,
    flash(range) {
      clearTimeout(timer);
      ensureSheet();
      CSS.highlights.set(flashName, new Highlight(range));
      timer = setTimeout(() => CSS.highlights.delete(flashName), FLASH_MS);
    },
    clear() {
      clearTimeout(timer);
      painted = undefined;
      CSS.highlights.delete(name);
      CSS.highlights.delete(flashName);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };

  function keep(): void {
    if (!painted) return;
    ensureSheet();
    if (!CSS.highlights.has(name)) CSS.highlights.set(name, painted);
  }

  function ensureSheet(): void {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(rules(name, flashName));
    }
    if (!document.adoptedStyleSheets.includes(sheet)) {
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }
  }
}

/** A dotted line in the text's own color: quiet, readable on any background, and not a link's line. */
function rules(name: string, flashName: string): string {
  return `
    ::highlight(${name}) {
      text-decoration: underline dotted 1.5px color-mix(in srgb, currentcolor 60%, transparent);
      text-underline-offset: 0.2em;
    }
    ::highlight(${flashName}) { background-color: #f6d77a; color: #1a1a1a; }
    @media (forced-colors: active) { ::highlight(${flashName}) { background-color: Highlight; color: HighlightText; } }
    @media print { ::highlight(${name}) { text-decoration: none; } }
  `;
}
