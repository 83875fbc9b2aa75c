import { localNameOf, parentElementOf, unlessGone } from './safe-dom.ts';

/** Paints ranges of the page without touching its DOM. */
export interface Highlighter {
  /** Paints these ranges, and no others any more. */
  show(ranges: readonly StaticRange[]): void;
  /** Takes the paint off some of them at once. */
  drop(ranges: readonly StaticRange[]): void;
  /** Puts back what the page has thrown out: it shares the registry and the list of style sheets. */
  keep(): void;
  /** Paints one range stronger for a moment, so that the eye finds it. */
  flash(range: StaticRange): void;
  clear(): void;
}

const FLASH_MS = 1600;

type View = Window & typeof globalThis;
type Root = Document | ShadowRoot;

/**
 * Paints with the CSS Custom Highlight API.
 * The registry is shared with the page: it can see that something is marked. So the names are made up
 * anew on each page and say nothing, and our rules are put back when the page has thrown them out.
 * The rules must be the document's own, and those of each shadow root in which something is marked: rules of one
 * do not reach the other's text. A frame's window has a registry of its own.
 */
export function createHighlighter(random: () => number = Math.random): Highlighter {
  const name = `m${Math.floor(random() * 36 ** 6).toString(36)}`;
  const flashName = `${name}f`;
  const painted = new Map<View, Highlight>();
  const sheets = new Map<Root, CSSStyleSheet>();
  let flashed: { readonly view: View; readonly root: Root; readonly sheet: CSSStyleSheet } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  return {
    show(ranges) {
      unpaint();
      for (const [root, own] of groupBy(ranges, rootOf)) {
        const sheet = sheetOf(viewOf(root), markRules(name, elementsAround(own)));
        sheets.set(root, sheet);
        adopt(root, sheet);
      }
      for (const [view, own] of groupBy(ranges, (range) => viewOf(rootOf(range)))) {
        const highlight = new view.Highlight(...own);
        painted.set(view, highlight);
        view.CSS.highlights.set(name, highlight);
      }
    },
    drop(ranges) {
      for (const range of ranges) for (const highlight of painted.values()) highlight.delete(range);
    },
    keep() {
      for (const [root, sheet] of sheets) adopt(root, sheet);
      for (const [view, highlight] of painted) {
        unlessGone(() => view.CSS.highlights.has(name) || view.CSS.highlights.set(name, highlight), true);
      }
    },
    flash(range) {
      stopFlash();
      const root = rootOf(range);
      const view = viewOf(root);
      flashed = { view, root, sheet: sheetOf(view, flashRules(flashName)) };
      adopt(root, flashed.sheet);
      view.CSS.highlights.set(flashName, new view.Highlight(range));
      timer = setTimeout(stopFlash, FLASH_MS);
    },
    clear() {
      stopFlash();
      unpaint();
    },
  };

  function unpaint(): void {
    for (const view of painted.keys()) unlessGone(() => view.CSS.highlights.delete(name), false);
    for (const [root, sheet] of sheets) abandon(root, sheet);
    painted.clear();
    sheets.clear();
  }

  function stopFlash(): void {
    clearTimeout(timer);
    if (!flashed) return;
    flashed.view.CSS.highlights.delete(flashName);
    abandon(flashed.root, flashed.sheet);
    flashed = null;
  }
}

function adopt(root: Root, sheet: CSSStyleSheet): void {
  changeSheets(root, (sheets) => (sheets.includes(sheet) ? sheets : [...sheets, sheet]));
}

function abandon(root: Root, sheet: CSSStyleSheet): void {
  changeSheets(root, (sheets) => sheets.filter((other) => other !== sheet));
}

function changeSheets(root: Root, change: (sheets: CSSStyleSheet[]) => CSSStyleSheet[]): void {
  unlessGone(() => {
    const before = root.adoptedStyleSheets;
    const after = change(before);
    if (after !== before) root.adoptedStyleSheets = after;
  }, undefined);
}

function sheetOf(view: View, rules: string): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
}

function rootOf({ startContainer }: StaticRange): Root {
  return startContainer.getRootNode() as Root;
}

function viewOf(root: Root): View {
  const document = 'host' in root ? root.ownerDocument : root;
  return document.defaultView ?? window;
}

function groupBy<Key>(
  ranges: readonly StaticRange[],
  keyOf: (range: StaticRange) => Key,
): Map<Key, StaticRange[]> {
  const groups = new Map<Key, StaticRange[]>();
  for (const range of ranges) {
    const key = keyOf(range);
    const group = groups.get(key);
    if (group) group.push(range);
    else groups.set(key, [range]);
  }
  return groups;
}

/** The names of the elements in which the text of ranges stands. */
function elementsAround(ranges: readonly StaticRange[]): string[] {
  const names = new Set<string>();
  for (const { startContainer, endContainer } of ranges) {
    const walker = document.createTreeWalker(startContainer.getRootNode(), NodeFilter.SHOW_TEXT);
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

/** How marks look, as the browser writes it: by this a later copy of ours knows what this one has left. */
export function markLook(view: Window & typeof globalThis): string {
  const [rule] = sheetOf(view, `p { ${MARK} }`).cssRules;
  return (rule as CSSStyleRule).style.cssText;
}

/**
 * How much of the text's color the line has, in percent; the rest is what lies behind. The least with which the line
 * keeps a contrast of 3 wherever the text has one of 4.5 (WCAG 1.4.11 and 1.4.3), whatever their hues.
 */
export const MARK_SHARE = 83;

const MARK = `
  text-decoration: underline dotted 1px color-mix(in srgb, currentcolor ${MARK_SHARE}%, transparent);
  text-underline-offset: 0.2em;`;

/**
 * A dotted line in the text's own color: quiet, readable on any background, and not a link's line.
 * The rules are for elements of the names in question only: for one that may concern any element a browser works
 * out the style of the whole page anew.
 */
function markRules(name: string, elements: readonly string[]): string {
  const marks = elements.map((element) => `${CSS.escape(element)}::highlight(${name})`).join(', ');
  return `
    ${marks} { ${MARK} }
    @media print { ${marks} { text-decoration: none; } }
  `;
}

function flashRules(name: string): string {
  return `
    ::highlight(${name}) { background-color: #f6d77a; color: #1a1a1a; }
    @media (forced-colors: active) { ::highlight(${name}) { background-color: Highlight; color: HighlightText; } }
  `;
}
