import { findStory, isArticle, readGateSignals } from './article-gate.ts';
import type { PageMetadata } from './gate/metadata.ts';
import type { PageTree } from './page-tree.ts';
import { readLines } from './read-lines.ts';

/**
 * Finds the part of a page that holds its story, by what was met on it: none of its style is asked for. A generator
 * that yields where the page may breathe; null where the page is no article.
 *
 * @param metadata null where it is known that the page is an article, or the reader wants it read as one
 */
export function* findArticle(
  document: Document,
  tree: PageTree,
  metadata: PageMetadata | null,
): Generator<void, Element | null> {
  const lines = yield* readLines(tree, tree.root);
  if (metadata && !isArticle(yield* readGateSignals(document.documentElement, lines, metadata))) return null;
  return findStory(document, lines);
}
