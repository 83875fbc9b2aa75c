import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { findArticle } from '../../../page/find-article.ts';
import { inOneGo } from '../../../page/breathe.ts';
import { readPageText } from '../../../page/page-text.ts';
import { readTree } from '../../../page/page-tree.ts';
import { createSight } from '../../../page/sight.ts';

/** How each reader-mode library, and our own gate, read the page that they are brought into. */
const readers: Record<string, () => string> = {
  gate() {
    const tree = inOneGo(readTree(document.documentElement));
    const part = inOneGo(findArticle(document, tree, null));
    return part ? inOneGo(readPageText(tree, part, createSight().isVisible)).text : '';
  },
  readability() {
    const copy = document.cloneNode(true) as Document;
    const article = new Readability<Node>(copy, { serializer: (node) => node }).parse();
    return article?.content ? textWithin(article.content as Element) : '';
  },
  defuddle() {
    const copy = document.cloneNode(true) as Document;
    const { content } = new Defuddle(copy, { url: location.href, useAsync: false }).parse();
    return textWithin(new DOMParser().parseFromString(content, 'text/html').body);
  },
};

function textWithin(root: Element): string {
  const tree = inOneGo(readTree(root));
  return inOneGo(readPageText(tree, root, () => true)).text;
}

/** What the publisher says is the text: `articleBody` in its JSON-LD, or else the element that its markup calls so. */
function publishersText(): string {
  const said = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    [...(script.textContent ?? '').matchAll(/"articleBody"\s*:\s*("(?:[^"\\]|\\.)*")/g)].flatMap(
      ([, body]) => {
        try {
          return [JSON.parse(body!.replaceAll(/[\n\r\t]/g, ' ')) as string];
        } catch {
          return [];
        }
      },
    ),
  );
  const [longest] = said.toSorted((a, b) => b.length - a.length);
  if (longest) return new DOMParser().parseFromString(longest, 'text/html').body.textContent ?? '';
  return [...document.querySelectorAll('[itemprop~="articleBody"]')].map(textWithin).join('\n');
}

Object.assign(globalThis, {
  publishersText,
  readBy(name: string) {
    const begun = performance.now();
    try {
      const text = readers[name]!();
      return { text, ms: performance.now() - begun };
    } catch (error) {
      return { text: '', ms: performance.now() - begun, error: String(error) };
    }
  },
});
