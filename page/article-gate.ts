import { countMarkup } from './gate/markup.ts';
import { type PageMetadata, readPageMetadata } from './gate/metadata.ts';
import { readTextSignals } from './gate/text-signals.ts';
import { BIAS, type GateSignals, type Weight, WEIGHTS } from './gate/weights.ts';
import { readingOf } from './read-element.ts';
import type { PageLines } from './read-lines.ts';
import { childrenOf, localNameOf, parentElementOf } from './safe-dom.ts';

/**
 * Whether a page is an article that a reader reads from top to bottom, from its own metadata and its text.
 * The address is not asked: it says too little, and lies too easily.
 */
export function isArticle(signals: GateSignals): boolean {
  return reasonsOf(signals).reduce((sum, { weight }) => sum + weight, BIAS) >= 0;
}

/** The reasons for and against an article that hold for a page. */
export function reasonsOf(signals: GateSignals): Weight[] {
  return WEIGHTS.filter(({ signal, from }) => signals[signal] >= from);
}

/** Whether a page calls itself an article. Most that do are; so the rest may be got ready. */
export function claimsArticle({ newsTypes, articleType, openGraphArticle }: PageMetadata): boolean {
  return newsTypes + articleType + openGraphArticle > 0;
}

/** Reads the signals off a page and its lines: none of its style. */
export function* readGateSignals(
  root: Element,
  lines: PageLines,
  metadata: PageMetadata = readPageMetadata(root),
): Generator<void, GateSignals> {
  const markup = yield* countMarkup(root);
  return { ...metadata, ...markup, ...(yield* readTextSignals(lines)) };
}

/**
 * The smallest part of the page that holds nine tenths of the story: its headline and its running paragraphs.
 * Menus, lists of other stories and comments lie outside.
 */
export function findStory(document: Document, { prose }: PageLines): Element {
  const body = document.body ?? document.documentElement;
  const all = prose.get(body) ?? 0;
  const headline = document.querySelector('h1');
  // A story without its headline is no smaller part worth having.
  const headlineWeight = headline && isRead(headline) ? all / 5 + 1 : 0;
  const weights = new Map(prose);
  for (let outer: Element | null = headline; outer; outer = parentElementOf(outer)) {
    weights.set(outer, (weights.get(outer) ?? 0) + headlineWeight);
  }
  const enough = (all + headlineWeight) * 0.9;

  let story: Element = body;
  for (let smaller: Element | undefined = story; smaller;) {
    story = smaller;
    smaller = [...childrenOf(story)].find(
      (child) => enough > 0 && (weights.get(child) ?? 0) >= enough && !isTextBlock(child),
    );
  }
  return story;
}

function isTextBlock(element: Element): boolean {
  return TEXT_BLOCKS.has(localNameOf(element));
}

const TEXT_BLOCKS = new Set(['h1', 'p', 'li', 'td', 'dd', 'blockquote']);

function isRead(element: Element): boolean {
  for (let outer: Element | null = element; outer; outer = parentElementOf(outer)) {
    if (readingOf(outer) === 'skip') return false;
  }
  return true;
}
