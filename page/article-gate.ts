import { readingOf } from './read-element.ts';
import { attributeOf, childrenOf, matchesSelector, parentElementOf, textOf } from './safe-dom.ts';

/** What a page says of itself, and what its text says: enough to tell an article from other pages. */
export interface GateSignals {
  /** `og:type` of the page. */
  readonly openGraphType: string | null;
  /** Types in its JSON-LD and microdata (`NewsArticle`, `WebPage`). */
  readonly schemaTypes: readonly string[];
  /** Characters in running paragraphs, and how many paragraphs there are; one of a dense script counts as several. */
  readonly proseLength: number;
  readonly paragraphs: number;
  /** Letters in links, of all letters in blocks that hold prose or links. */
  readonly linkShare: number;
  readonly headlines: number;
}

/**
 * Whether a page is an article that a reader reads from top to bottom, from its own metadata and its text.
 * The address is not asked: it says too little, and lies too easily.
 */
export function isArticle(signals: GateSignals): boolean {
  const { proseLength, paragraphs, linkShare } = signals;
  const saysSo =
    signals.schemaTypes.some((type) => ARTICLE_TYPES.test(type)) || signals.openGraphType === 'article';
  const saysNot = signals.schemaTypes.some((type) => OTHER_TYPES.test(type)) && !saysSo;
  if (saysNot) return false;
  if (saysSo) return proseLength >= 300 && linkShare < 0.85;
  return proseLength >= 900 && paragraphs >= 3 && linkShare < 0.4;
}

const ARTICLE_TYPES =
  /^(?:NewsArticle|Article|ReportageNewsArticle|AnalysisNewsArticle|OpinionNewsArticle|BackgroundNewsArticle|LiveBlogPosting|BlogPosting|Report)$/;
const OTHER_TYPES =
  /^(?:Product|ItemList|CollectionPage|SearchResultsPage|QAPage|DiscussionForumPosting|SoftwareSourceCode|TechArticle|APIReference|Recipe|Movie|VideoObject)$/;

/** A paragraph counts as prose from so many characters on. */
const PROSE_LENGTH = 80;

/** Reads the signals off a page: one look at its paragraphs, and none at their style. */
export function readGateSignals(document: Document): GateSignals {
  const blocks = textBlocksOf(document, 'h1, h2, h3');
  const prose = blocks.filter(isProse);
  const letters = blocks.reduce((sum, { length }) => sum + length, 0);
  const inLinks = blocks.reduce((sum, { linked }) => sum + linked, 0);
  return {
    openGraphType: contentOf(document, 'meta[property="og:type"]'),
    schemaTypes: schemaTypesOf(document),
    proseLength: prose.reduce((sum, { length }) => sum + length, 0),
    paragraphs: prose.length,
    linkShare: letters === 0 ? 1 : inLinks / letters,
    headlines: document.querySelectorAll('h1').length,
  };
}

/**
 * The smallest part of the page that holds nine tenths of the story: its headline and its running paragraphs.
 * Menus, lists of other stories and comments lie outside.
 */
export function findStory(document: Document): Element {
  const weights = new Map<Element, number>();
  const prose = textBlocksOf(document).filter(isProse);
  const total = prose.reduce((sum, { length }) => sum + length, 0);
  const headline = document.querySelector('h1');
  const weighted: (readonly [Element, number])[] = prose.map(({ element, length }) => [element, length]);
  // A story without its headline is no smaller part worth having.
  if (headline && !isInSkipped(headline)) weighted.push([headline, total / 5 + 1]);

  let sum = 0;
  for (const [block, weight] of weighted) {
    sum += weight;
    for (let element: Element | null = block; element; element = parentElementOf(element)) {
      weights.set(element, (weights.get(element) ?? 0) + weight);
    }
  }

  let story = document.body ?? document.documentElement;
  for (let smaller: Element | undefined = story; smaller;) {
    story = smaller as HTMLElement;
    smaller = [...childrenOf(story)].find(
      (child) => (weights.get(child) ?? 0) >= sum * 0.9 && sum > 0 && !isTextBlock(child),
    );
  }
  return story;
}

function isTextBlock(element: Element): boolean {
  return matchesSelector(element, `${PARAGRAPHS}, h1`);
}

/** A block of text, measured once: its characters, and those of them in links. */
interface TextBlock {
  readonly element: Element;
  readonly length: number;
  readonly linked: number;
}

/** The blocks that hold a page's text: paragraphs, and containers in which text stands without any. */
function textBlocksOf(document: Document, headings?: string): TextBlock[] {
  const paragraphs = document.querySelectorAll(
    headings === undefined ? PARAGRAPHS : `${PARAGRAPHS}, ${headings}`,
  );
  const containers = [...document.querySelectorAll('div, section, article, main, font, center')].filter(
    hasBareText,
  );
  return [...paragraphs, ...containers]
    .filter((element) => !isInSkipped(element))
    .map((element) => ({ element, length: lengthOf(element), linked: linkLength(element) }));
}

const PARAGRAPHS = 'p, li, td, dd, blockquote';

/** Whether a container holds a paragraph's worth of text of its own, outside any paragraph, and none of them inside. */
function hasBareText(container: Element): boolean {
  let length = 0;
  for (const child of container.childNodes) if (child instanceof Text) length += textOf(child).trim().length;
  return length >= PROSE_LENGTH && container.querySelector(PARAGRAPHS) === null;
}

function isProse({ element, length, linked }: TextBlock): boolean {
  return length >= PROSE_LENGTH && linked < length / 2 && /[.!?。！？"”»]/.test(element.textContent ?? '');
}

function isInSkipped(element: Element): boolean {
  for (let outer: Element | null = element; outer; outer = parentElementOf(outer)) {
    if (readingOf(outer) === 'skip') return true;
  }
  return false;
}

function lengthOf(element: Element): number {
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text.length + (DENSE_WEIGHT - 1) * (text.match(DENSE) ?? []).length;
}

/** Chinese, Japanese and Korean say in one character what Latin letters say in two or three. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const DENSE_WEIGHT = 2.5;

function linkLength(block: Element): number {
  return [...block.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0);
}

function contentOf(document: Document, selector: string): string | null {
  const element = document.querySelector(selector);
  return element && attributeOf(element, 'content');
}

function schemaTypesOf(document: Document): string[] {
  const types = [...document.querySelectorAll('[itemtype]')].map((element) =>
    (attributeOf(element, 'itemtype') ?? '').replace(/^.*\//, ''),
  );
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    types.push(...typesIn(script.textContent ?? ''));
  }
  return types;
}

/** The types that a JSON-LD block names, at any depth; a block that is no JSON is read by eye. */
function typesIn(json: string): string[] {
  return [...json.matchAll(/"@type"\s*:\s*(?:\[\s*)?"([A-Za-z]+)"/g)].map((match) => match[1]!);
}
