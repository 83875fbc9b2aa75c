import { findStory, isArticle, readGateSignals } from './article-gate.ts';
import type { PageMetadata } from './gate/metadata.ts';
import { type PageText, readPageText } from './page-text.ts';
import { readLines } from './read-lines.ts';
import type { PageTree } from './page-tree.ts';

/**
 * Reads the text of a page's story off what was met on it, as a generator that yields where the page may breathe; null
 * where the page is no article. What the page's elements look like is asked last, and of the story's only: the browser
 * may have to work that out for us.
 *
 * @param metadata null where it is known that the page is an article, or the reader wants it read as one
 * @param isVisible whether a reader can see an element's own text
 */
export function* readArticle(
  document: Document,
  tree: PageTree,
  metadata: PageMetadata | null,
  isVisible: (element: Element) => boolean,
): Generator<void, PageText | null> {
  const lines = yield* readLines(tree, tree.root);
  if (metadata && !isArticle(yield* readGateSignals(document.documentElement, lines, metadata))) return null;
  return yield* readPageText(tree, findStory(document, lines), isVisible);
}
