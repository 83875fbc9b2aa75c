import { claimsArticle, findStory, isArticle, readGateSignals } from './article-gate.ts';
import { readPageMetadata } from './gate/metadata.ts';
import { type PageText, readPageText } from './page-text.ts';
import { readTree } from './page-tree.ts';

/** What the reading of a page is told, and tells. */
export interface Reader {
  /** The reader wants this page read, whether it is an article or not. */
  readonly asked: boolean;
  /** Whether a reader can see an element's own text. */
  isVisible(element: Element): boolean;
  /** Told at the start of a page that is likely to turn out an article, while it is yet to be read. */
  expectArticle(): void;
}

/**
 * Reads the text of a page's story, as a generator that yields where the page may breathe; null where the page is
 * no article. Each node of the page is met once. What its elements look like is asked last, and of the story's only:
 * the browser may have to work that out for us.
 */
export function* readArticle(
  document: Document,
  { asked, isVisible, expectArticle }: Reader,
): Generator<void, PageText | null> {
  const root = document.documentElement;
  const metadata = readPageMetadata(root);
  if (asked || claimsArticle(metadata)) expectArticle();
  yield;
  // A reader who asks sees something, even where the page's root says that it is hidden.
  const tree = yield* readTree(asked ? (document.body ?? root) : root);
  if (!asked && !isArticle(yield* readGateSignals(root, tree, metadata))) return null;
  return yield* readPageText(tree, yield* findStory(document, tree), isVisible);
}
