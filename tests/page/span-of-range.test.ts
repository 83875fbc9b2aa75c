import { describe, expect, it } from 'vitest';
import { inOneGo } from '../../page/breathe.ts';
import { readPageText } from '../../page/page-text.ts';
import { readTree } from '../../page/page-tree.ts';
import { readingOfAll } from '../../page/read-element.ts';
import { spanOfRange } from '../../page/span-of-range.ts';

const PAGE =
  '<p id="one">The <b>old</b> harbor</p>\n <nav>Menu</nav><p id="two">was closed.</p><p id="three">Ships wait.</p>';

/** The stretch of the page's text between two places: an element's nth node, and an offset in it. */
function wordsBetween(from: [string, number, number], to: [string, number, number]): string | null {
  document.body.innerHTML = PAGE;
  const text = inOneGo(readPageText(inOneGo(readTree(document.body)), document.body, () => true));
  const nodeAt = (selector: string, nth: number) => document.querySelector(selector)!.childNodes[nth]!;
  const range = document.createRange();
  range.setStart(nodeAt(from[0], from[1]), from[2]);
  range.setEnd(nodeAt(to[0], to[1]), to[2]);
  const span = spanOfRange(text, range);
  return span && text.text.slice(span.start, span.end);
}

describe('What a range covers of a page’s text', () => {
  it.each<[string, [string, number, number], [string, number, number], string | null]>([
    ['is part of one node', ['#two', 0, 4], ['#two', 0, 10], 'closed'],
    ['runs across elements', ['#one', 0, 1], ['#one', 2, 4], 'he old har'],
    ['runs across blocks, and over what is not read', ['#one', 2, 1], ['#two', 0, 3], 'harbor\n  was'],
    ['is nothing where none of it is read', ['nav', 0, 0], ['nav', 0, 4], null],
    ['is nothing where the range is empty', ['#two', 0, 4], ['#two', 0, 4], null],
  ])('%s', (_case, from, to, words) => {
    expect(wordsBetween(from, to)).toBe(words);
  });

  it('begins in the page and ends in an open shadow root', () => {
    document.body.innerHTML = '<p>Before the story</p><news-story></news-story><p>behind</p>';
    const root = document.querySelector('news-story')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>of the harbor</p>';
    const page = inOneGo(readPageText(inOneGo(readTree(document.body)), document.body, () => true));
    const span = spanOfRange(page, {
      startContainer: document.querySelector('p')!.firstChild!,
      startOffset: 7,
      endContainer: root.querySelector('p')!,
      endOffset: 1,
      collapsed: false,
    });
    expect(page.text.slice(span!.start, span!.end)).toBe('the story\nof the harbor');
  });

  it('is read beside the story, too, where all that is seen counts', () => {
    document.body.innerHTML =
      '<p>Story</p><nav>Menu</nav><aside hidden>x</aside><button>Buy</button><script>y</script>';
    const tree = inOneGo(readTree(document.body, readingOfAll));
    const seen = inOneGo(readPageText(tree, document.body, (element) => !element.hasAttribute('hidden')));
    expect(seen.text.split('\n').filter(Boolean)).toEqual(['Story', 'Menu', 'Buy']);
  });
});
