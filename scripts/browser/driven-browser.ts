import type { Page } from 'puppeteer-core';
import type { BrowserName } from './find-browsers.ts';

/** A real browser with the built extension in it, driven as a reader would. */
export interface DrivenBrowser {
  readonly name: BrowserName;
  /** Opens an address in a new tab; waits until it has loaded. */
  open(address: string): Promise<Page>;
  /** The open card of a tab's page, or null. It lies in a closed shadow root: the browser's own tools see it. */
  cardOn(page: Page): Promise<Surface | null>;
  /** A click on our toolbar button, with the tab in front. */
  openPopup(page: Page): Promise<Surface>;
  /** The place where notes are written, once a click in a card has opened it. */
  noteEditor(): Promise<Surface>;
  /** Runs code in an extension page, as the popup could. */
  inExtension<Result>(expression: string): Promise<Result>;
  /** Ends the background, as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  /** Closes the browser and starts it again on the same profile. */
  restart(): Promise<void>;
  /** What the browser has noted since it started: errors of pages and of ours. */
  errors(): readonly string[];
  close(): Promise<void>;
  /** Resolves when somebody has closed the browser's window. */
  closed(): Promise<void>;
}

/** A piece of our interface: a card, a popup, a panel. */
export interface Surface {
  /** Its text as a reader sees it. */
  text(): Promise<string>;
  /** A click on the button, link or row whose text or label is, or begins with, these words. */
  click(label: string): Promise<void>;
  /** Keys typed into whatever has the focus. */
  type(text: string): Promise<void>;
  press(key: string): Promise<void>;
  /** The addresses that its links lead to. */
  links(): Promise<string[]>;
  screenshot(file: `${string}.png`): Promise<void>;
  close(): Promise<void>;
}

/** Functions that are run inside a surface; `root` is its document or shadow root. */
export const IN_SURFACE = {
  text: `(root) => (root.querySelector('article, main, body') ?? root).innerText ?? [...root.children].map((child) => child.innerText ?? '').join('\\n')`,
  links: `(root) => [...root.querySelectorAll('a[href]')].map((link) => link.href)`,
  /** The middle of the thing to click, in its window, scrolled to where it can be clicked. */
  find: `(root, label) => {
    const named = (element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
    const all = [...root.querySelectorAll('button, a, [role="option"], [role="switch"], input, textarea, summary, label')];
    const found = all.find((element) => named(element) === label) ?? all.find((element) => named(element).startsWith(label));
    if (!found) return null;
    found.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = found.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }`,
} as const;

/** Waits until a question has an answer. */
export async function until<Result>(
  what: string,
  ask: () => Promise<Result | null | undefined | false>,
  limitMs = 8000,
): Promise<Result> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`Waited ${limitMs} ms in vain: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
