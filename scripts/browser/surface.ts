import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** A piece of our interface: a card, a popup, a panel. */
export interface Surface {
  /** Its text as a reader sees it. */
  text(): Promise<string>;
  /** A click on the button, link or row whose text or label is, or begins with, these words. */
  click(label: string): Promise<void>;
  /** Keys typed into whatever has the focus. */
  type(text: string): Promise<void>;
  /** A key, or one with others held: `Control+Enter`. */
  press(key: string): Promise<void>;
  /** The text or label of what has the focus in it; empty where nothing of it has. */
  focused(): Promise<string>;
  /** The addresses that its links lead to. */
  links(): Promise<string[]>;
  /** What a function of its document, or of its shadow root, gives: JSON. */
  run<Result>(code: string): Promise<Result>;
  screenshot(file: `${string}.png`): Promise<void>;
  close(): Promise<void>;
}

/** Where the card's element stands, once there is one: last in the document, or in what lies over it and takes all input. */
export const CARD = `([...document.querySelectorAll(':modal')].at(-1) ?? document.documentElement).lastElementChild`;

/** What a reader's hands and eyes do with a surface, each by the tools that its browser has for it. */
export interface Hands {
  click(x: number, y: number): Promise<void>;
  type(text: string): Promise<void>;
  press(key: string): Promise<void>;
  screenshot(file: `${string}.png`): Promise<void>;
  close(): Promise<void>;
}

/** @param call runs a function of a surface's root and some strings, and gives back its JSON value */
export function surfaceOf(
  call: (code: string, ...args: string[]) => Promise<unknown>,
  hands: Hands,
): Surface {
  return {
    ...hands,
    run: async <Result>(code: string) => (await call(code)) as Result,
    text: async () => (await call(TEXT)) as string,
    focused: async () => (await call(FOCUSED)) as string,
    links: async () => (await call(LINKS)) as string[],
    async click(label) {
      // What comes in late moves what it comes in above: a hand waits until the thing stands still.
      let before: string | null = null;
      let since = 0;
      const place = await until(`“${label}” is there`, async () => {
        const found = (await call(FIND, label)) as { x: number; y: number; standsMs: number } | null;
        if (JSON.stringify(found) !== before) {
          before = JSON.stringify(found);
          since = Date.now();
          return null;
        }
        return found && Date.now() - since >= found.standsMs && found;
      });
      await hands.click(place.x, place.y);
    },
  };
}

/** A page in a tab as a surface. */
export function surfaceOfPage(page: Page): Surface {
  const call = (code: string, ...args: string[]) =>
    page.evaluate(`(${code})(document, ...${JSON.stringify(args)})`);
  return surfaceOf(
    call,
    handsOn(page, () => page.close()),
  );
}

/** `Control+Enter`, taken apart. */
export function keysIn(keys: string): { readonly held: readonly string[]; readonly key: string } {
  const parts = keys === '+' ? [keys] : keys.split('+');
  return { held: parts.slice(0, -1), key: parts.at(-1)! };
}

/** The hands that puppeteer has for a page. */
export function handsOn(page: Page, close: () => Promise<void>): Hands {
  return {
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    async press(keys) {
      const { held, key } = keysIn(keys);
      for (const one of held) await page.keyboard.down(one as 'Control');
      await page.keyboard.press(key as 'Enter');
      for (const one of held) await page.keyboard.up(one as 'Control');
    },
    screenshot: async (file) => void (await page.screenshot({ path: file })),
    close,
  };
}

const TEXT = `(root) => (root.querySelector('article, main, body') ?? root).innerText
  ?? [...root.children].map((child) => child.innerText ?? '').join('\\n')`;

const FOCUSED = `({ activeElement }) => activeElement
  ? (activeElement.getAttribute('aria-label') ?? (activeElement.labels?.[0] ?? activeElement).textContent).trim() : ''`;

const LINKS = `(root) => [...root.querySelectorAll('a[href]')].map((link) => link.href)`;

/** The middle of the first line of the thing to click, in its window, scrolled to where it can be clicked. */
const FIND = `(root, label) => {
  const named = (element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
  // A field that does not take keys yet is not there yet.
  const isReady = (element) => !(element.control ?? element).readOnly;
  const all = [...root.querySelectorAll(
    'button, [role="button"], a, [role="option"], [role="button"], [role="switch"], input, textarea, summary, label')]
    .filter(isReady);
  const found = all.find((element) => named(element) === label) ?? all.find((element) => named(element).startsWith(label));
  if (!found) return null;
  found.scrollIntoView({ block: 'nearest' });
  // Its first line: the middle of a name that breaks may lie beside both.
  const { left, top, width, height } = found.getClientRects()[0];
  // A card takes no press that comes sooner than a hand does.
  return { x: left + width / 2, y: top + height / 2, standsMs: root instanceof ShadowRoot ? 450 : 0 };
}`;
