import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inOneGo } from '../../page/breathe.ts';
import { readTree } from '../../page/page-tree.ts';
import { type Changes, watchChanges } from '../../page/watch-changes.ts';

let ending: AbortController;
beforeEach(() => {
  ending = new AbortController();
});
afterEach(() => ending.abort());

/** Opens a page, changes it, and tells what was noticed: the names of elements, and texts. */
async function noticed(html: string, change: () => void): Promise<{ content: string[]; looks: string[] }> {
  document.body.innerHTML = html;
  const seen: Changes[] = [];
  const watch = watchChanges(document.documentElement, (changes) => seen.push(changes), ending.signal);
  watch.follow(inOneGo(readTree(document.documentElement)));
  change();
  await new Promise((resolve) => setTimeout(resolve));
  const nameOf = (node: Node) => (node instanceof Element ? node.localName : `“${node.textContent}”`);
  return {
    content: seen.flatMap(({ content }) => [...content].map(nameOf)),
    looks: seen.flatMap(({ looks }) => [...looks].map(nameOf)),
  };
}

const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const paragraph = (text: string) => Object.assign(document.createElement('p'), { textContent: text });

describe('a change', () => {
  it.each<[string, string, () => void, string[]]>([
    ['of a text', '<p>old</p>', () => (find('p').firstChild!.nodeValue = 'new'), ['“new”']],
    ['by a new paragraph', '<main><p>a</p></main>', () => find('main').append(paragraph('b')), ['main']],
    ['by one taken away', '<main><p>a</p></main>', () => find('p').remove(), ['main']],
    ['that hides', '<p>a</p>', () => find('p').setAttribute('hidden', ''), ['p']],
    ['that turns it into an editor', '<p>a</p>', () => find('p').setAttribute('contenteditable', ''), ['p']],
    ['that shows what was hidden', '<p hidden>a</p>', () => find('p').removeAttribute('hidden'), ['p']],
    ['in a menu', '<nav><p>a</p></nav>', () => find('nav p').append('b'), []],
    ['in a field', '<textarea>a</textarea>', () => find('textarea').append('b'), []],
    ['in the head', '<p>a</p>', () => document.head.append(document.createElement('style')), []],
    [
      'beside head and body',
      '<p>a</p>',
      () => document.documentElement.append(document.createElement('div')),
      [],
    ],
    ['of an address', '<a href="#">a</a>', () => find('a').setAttribute('href', '#b'), []],
  ])('%s is noticed where it is read', async (_what, html, change, expected) => {
    expect((await noticed(html, change)).content).toEqual(expected);
  });

  it('of looks is told apart: nothing else has to be read anew', async () => {
    const changes = await noticed('<p>a</p>', () => (find('p').className = 'open'));
    expect(changes).toEqual({ content: [], looks: ['p'] });
  });

  it('in a shadow root is its host’s', async () => {
    const changes = await noticed('<news-story></news-story>', () => {
      // The root was there when the page was read.
    });
    expect(changes).toEqual({ content: [], looks: [] });
    const host = find('news-story');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>a</p>';
    const tree = inOneGo(readTree(document.documentElement));
    const seen: Node[] = [];
    watchChanges(document.documentElement, ({ content }) => seen.push(...content), ending.signal).follow(
      tree,
    );
    host.shadowRoot!.append(paragraph('b'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(seen).toEqual([host]);
  });

  it('that comes while the page is read is told once it was', async () => {
    document.body.innerHTML = '<main><p>a</p></main>';
    const seen: Node[] = [];
    const watch = watchChanges(
      document.documentElement,
      ({ content }) => seen.push(...content),
      ending.signal,
    );
    const tree = inOneGo(readTree(document.documentElement));
    find('main').append(paragraph('b'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(seen).toEqual([]);
    watch.follow(tree);
    expect(seen).toEqual([find('main')]);
  });

  it('is nobody’s business once the watching has ended', async () => {
    const changes = await noticed('<p>a</p>', () => {
      ending.abort();
      find('p').append('b');
    });
    expect(changes.content).toEqual([]);
  });
});
