/**
 * The first script of a hostile page: it sees what any page could, and is not misled by what the page does to its own
 * objects later. `done(value)` is the page's; `watched` is read by the test.
 */
export const WATCHER = `(${String(watch)})((${String(openEyes)})());`;

/** What the watcher tells, each as one text. */
export interface Watched {
  /** What the page has come to, once it has. */
  result(): string | undefined;
  /** The page's elements as they stand. */
  markup(): string;
  /** The errors that the page has heard of. */
  errors(): string;
  /** All that a page can find in itself. */
  everything(): string;
  readonly eyes: Eyes;
}

/** What a reader would see of us on the page. */
export interface Eyes {
  /** The words that are painted there and in its frames, one a line. */
  painted(): string;
  isCardOpen(): boolean;
}

/** Runs in the page: takes hold of what it needs of the browser, before the page can have changed it. */
export function openEyes(): Eyes {
  const { apply } = Reflect;
  const { querySelector } = Document.prototype;
  const { setStart, setEnd, toString } = Range.prototype;
  const everyHighlight = HighlightRegistry.prototype.forEach;
  const everyRange = Highlight.prototype.forEach;
  const LiveRange = Range;
  const ours = /^m[0-9a-z]+$/;
  const { exec } = RegExp.prototype;
  const { highlights } = CSS;
  const page = document;
  const view = window;

  return {
    isCardOpen: () => apply(querySelector, page, ['html > :popover-open']) !== null,
    painted() {
      let words = '';
      const add = ({ startContainer, startOffset, endContainer, endOffset }: StaticRange) => {
        const live = new LiveRange();
        apply(setStart, live, [startContainer, startOffset]);
        apply(setEnd, live, [endContainer, endOffset]);
        words += apply(toString, live, []) + '\n';
      };
      const look = (registry: HighlightRegistry, inner: Window) => {
        apply(everyHighlight, registry, [
          (highlight: Highlight, name: string) => {
            if (apply(exec, ours, [name]) !== null) apply(everyRange, highlight, [add]);
          },
        ]);
        for (let at = 0; at < inner.length; at += 1) {
          try {
            const frame = inner[at] as Window & typeof globalThis;
            look(frame.CSS.highlights, frame);
          } catch {
            // Of another origin.
          }
        }
      };
      look(highlights, view);
      return words;
    },
  };
}

function watch(eyes: Eyes): void {
  const { apply, ownKeys } = Reflect;
  const { now } = performance;
  const outerHTML = Object.getOwnPropertyDescriptor(Element.prototype, 'outerHTML')!.get!;
  const documentElement = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement')!.get!;
  const adoptedStyleSheets = Object.getOwnPropertyDescriptor(Document.prototype, 'adoptedStyleSheets')!.get!;
  const cssRules = Object.getOwnPropertyDescriptor(CSSStyleSheet.prototype, 'cssRules')!.get!;
  const cssText = Object.getOwnPropertyDescriptor(CSSRule.prototype, 'cssText')!.get!;
  const { getEntries } = performance;
  const { highlights } = CSS;
  const { forEach } = HighlightRegistry.prototype;
  const page = document;
  let result: string | undefined;
  let errors = '';
  let heard = '';

  const markup = () => {
    const root = apply(documentElement, page, []) as Element | null;
    return root ? (apply(outerHTML, root, []) as string) : '';
  };
  const note = (kind: string, text: unknown) => {
    if (heard.length < 1_000_000) heard += '\n' + kind + ': ' + text;
  };
  const everything = () => {
    let all = heard + markup() + errors + new Error('here').stack;
    const keys = ownKeys(window);
    for (let at = 0; at < keys.length; at += 1) all += '\n' + (keys[at] as string);
    apply(forEach, highlights, [(_: unknown, name: string) => (all += '\n' + name)]);
    const sheets = apply(adoptedStyleSheets, page, []) as CSSStyleSheet[];
    for (let at = 0; at < sheets.length; at += 1) {
      const rules = apply(cssRules, sheets[at], []) as CSSRuleList;
      for (let rule = 0; rule < rules.length; rule += 1) all += '\n' + apply(cssText, rules[rule], []);
    }
    const entries = apply(getEntries, performance, []);
    for (let at = 0; at < entries.length; at += 1) all += '\n' + entries[at]!.name;
    return all + apply(now, performance, []);
  };

  window.addEventListener('message', ({ data, origin }) => note('message', origin + ' ' + data), true);
  window.addEventListener(
    'error',
    ({ message, filename }) => (errors += message + ' ' + filename + '\n'),
    true,
  );
  window.addEventListener(
    'unhandledrejection',
    ({ reason }) => (errors += 'rejected: ' + reason + '\n'),
    true,
  );
  page.addEventListener('DOMContentLoaded', () => {
    new MutationObserver((records) => {
      for (let at = 0; at < records.length; at += 1) {
        const { type, addedNodes, attributeName } = records[at]!;
        note(type, attributeName);
        for (let node = 0; node < addedNodes.length; node += 1) {
          const added = addedNodes[node];
          if (added instanceof Element) note('added', (apply(outerHTML, added, []) as string).slice(0, 500));
        }
      }
    }).observe(page, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  Object.defineProperty(window, 'watched', {
    value: Object.freeze({
      result: () => result,
      markup,
      errors: () => errors,
      everything,
      eyes: Object.freeze(eyes),
    }),
  });
  Object.defineProperty(window, 'done', {
    value: (value: unknown) => {
      result = '' + value;
    },
  });
}
