import { countIn } from '../safe-dom.ts';

/**
 * How often a page holds what its kind is made of, by selectors; what says most comes first.
 * Class names are English nearly everywhere, whatever the page's language.
 */
const SELECTORS = {
  references: 'sup a[href^="#"]',
  /** What shops, cookbooks and manuals mark in their pages. */
  recipeParts: '[class*="ingredient"], [itemprop*="ngredient"]',
  shopParts:
    '[itemprop="price"], [itemprop="sku"], [itemprop="offers"], [class*="add-to-cart"], [class*="addtocart"], [class*="add_to_cart"], [name^="add-to-cart"], [id*="addToCart"], [id*="add-to-cart"]',
  manualParts:
    'a.headerlink, a.anchor[href^="#"], a[class*="hash-link"], [class*="highlight-"] pre, pre[class*="language-"], dl[class*="function"], dl[class*="method"]',
  /** Fields of a program, not of a form: mail, chat, documents. */
  programs:
    '[contenteditable="true"], [contenteditable=""], [role="textbox"], [role="grid"], [role="treegrid"], [role="tree"], [role="toolbar"], [role="application"], [role="log"], [role="option"]',
  /** Posts of a thread, comments, answers. */
  posts:
    '[id^="post"], [id^="comment"], [class*="comment"], [class*="reply"], [class*="postbody"], [class*="post-body"], [class*="answer"], [itemtype$="/Comment"]',
  times: 'time, [itemprop="datePublished"]',
  bylines: '[rel~="author"], [itemprop~="author"], [class*="byline"], [class*="author"]',
} as const;

type PartName = keyof typeof SELECTORS;
export type PageMarkup = Readonly<Record<PartName, number>>;

export const PARTS = Object.keys(SELECTORS) as PartName[];

/** Counts one kind of what a page is made of. */
export function countParts(root: Element, part: PartName): number {
  return countIn(root, SELECTORS[part]);
}
