import { Readability } from '@mozilla/readability';
import { inOneGo } from '../../page/breathe.ts';
import { findArticle } from '../../page/find-article.ts';
import { readPageText } from '../../page/page-text.ts';
import { readTree } from '../../page/page-tree.ts';
import { rootOf } from '../../page/safe-document.ts';
import { createSight } from '../../page/sight.ts';

/** Of what our own gate takes for the story, less than this is not it. */
const LEAST_SHARE = 0.1;

/** The text of the article on a page, blocks parted by line breaks; the gate's where the library finds none. */
export function readArticleText(page: Document): string {
  const clean = inReaderMode(page);
  const whole = gateText(page);
  return clean.length < whole.length * LEAST_SHARE ? whole : clean;
}

function inReaderMode(page: Document): string {
  try {
    // A copy has no window: nothing in it runs, and nothing is loaded for it.
    const copy = cloneNode.call(page, true) as Document;
    const article = new Readability<Node>(copy, { serializer: (node) => node }).parse();
    return article?.content ? textWithin(article.content as Element) : '';
  } catch (error) {
    console.info('The page could not be read in reader mode; it is read as it is.', error);
    return '';
  }
}

function gateText(page: Document): string {
  const tree = inOneGo(readTree(rootOf(page)));
  const story = inOneGo(findArticle(page, tree, null));
  return story ? inOneGo(readPageText(tree, story, createSight().isVisible)).text.trim() : '';
}

function textWithin(root: Element): string {
  return inOneGo(readPageText(inOneGo(readTree(root)), root, () => true)).text.trim();
}

const { cloneNode } = Node.prototype;
