import { PARTS, countParts } from './gate/markup.ts';
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
export function isArticle(signals: Partial<GateSignals>): boolean {
  return BIAS + sum(reasonsOf(signals)) >= 0;
}

/** The reasons for and against an article that hold for a page, as far as its signals are known. */
export function reasonsOf(signals: Partial<GateSignals>): Weight[] {
  return WEIGHTS.filter(({ signal, from }) => (signals[signal] ?? 0) >= from);
}

/** Whether no signal that is not known yet could turn what the known ones say. */
function isDecided(signals: Partial<GateSignals>): boolean {
  const open = WEIGHTS.filter(({ signal }) => signals[signal] === undefined);
  const known = BIAS + sum(reasonsOf(signals));
  const most = known + sum(open.filter(({ weight }) => weight > 0));
  const least = known + sum(open.filter(({ weight }) => weight < 0));
  return least >= 0 || most < 0;
}

function sum(reasons: readonly Weight[]): number {
  return reasons.reduce((total, { weight }) => total + weight, 0);
}

/** Whether a page calls itself an article. Most that do are; so the rest may be got ready. */
export function claimsArticle({ newsTypes, articleType, openGraphArticle }: PageMetadata): boolean {
  return newsTypes + articleType + openGraphArticle > 0;
}

/**
 * Reads the signals off a page and its lines: none of its style, and no more than it takes to decide. Each look for
 * what a page is made of goes through all of it.
 */
export function* readGateSignals(
  root: Element,
  lines: PageLines,
  metadata: PageMetadata = readPageMetadata(root),
): Generator<void, Partial<GateSignals>> {
  let known: Partial<GateSignals> = { ...metadata, ...(yield* readTextSignals(lines)) };
  for (const part of PARTS) {
    if (isDecided(known)) break;
    known = { ...known, [part]: countParts(root, part) };
    yield;
  }
  return known;
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
