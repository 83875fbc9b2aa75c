import { countIn } from '../safe-dom.ts';

/**
 * How often a page holds what its kind is made of, by selectors.
 * Class names are English nearly everywhere, whatever the page's language.
 */
const SELECTORS = {
  times: 'time, [itemprop="datePublished"]',
  bylines: '[rel~="author"], [itemprop~="author"], [class*="byline"], [class*="author"]',
  /** Posts of a thread, comments, answers. */
  posts:
    '[id^="post"], [id^="comment"], [class*="comment"], [class*="reply"], [class*="postbody"], [class*="post-body"], [class*="answer"], [itemtype$="/Comment"]',
  references: 'sup a[href^="#"]',
  /** Fields of a program, not of a form: mail, chat, documents. */
  programs:
    '[contenteditable="true"], [contenteditable=""], [role="textbox"], [role="grid"], [role="treegrid"], [role="tree"], [role="toolbar"], [role="application"], [role="log"], [role="option"]',
  /** What shops, cookbooks and manuals mark in their pages. */
  shopParts:
    '[itemprop="price"], [itemprop="sku"], [itemprop="offers"], [class*="add-to-cart"], [class*="addtocart"], [class*="add_to_cart"], [name^="add-to-cart"], [id*="addToCart"], [id*="add-to-cart"]',
  recipeParts: '[class*="ingredient"], [itemprop*="ngredient"]',
  manualParts:
    'a.headerlink, a.anchor[href^="#"], a[class*="hash-link"], [class*="highlight-"] pre, pre[class*="language-"], dl[class*="function"], dl[class*="method"]',
} as const;

export type PageMarkup = Readonly<Record<keyof typeof SELECTORS, number>>;

/** Counts what a page is made of. */
export function* countMarkup(root: Element): Generator<void, PageMarkup> {
  const counts: [string, number][] = [];
  for (const [name, selector] of Object.entries(SELECTORS)) {
    counts.push([name, countIn(root, selector)]);
    yield;
  }
  return Object.fromEntries(counts) as PageMarkup;
}
