import { beforeEach, describe, expect, it } from 'vitest';
import { inOneGo } from '../../page/breathe.ts';
import { readPageText } from '../../page/page-text.ts';
import { readTree } from '../../page/page-tree.ts';

// happy-dom has no StaticRange; a browser's is its four values.
class FakeStaticRange {
  readonly startContainer!: Node;
  readonly startOffset!: number;
  readonly endContainer!: Node;
  readonly endOffset!: number;
  constructor(init: StaticRangeInit) {
    Object.assign(this, init);
  }
}

beforeEach(() => {
  globalThis.StaticRange = FakeStaticRange as unknown as typeof StaticRange;
});

function read(html: string, isVisible: (element: Element) => boolean = () => true) {
  document.body.innerHTML = html;
  return inOneGo(readPageText(inOneGo(readTree(document.body)), document.body, isVisible));
}

describe('the text of a page', () => {
  it.each<[string, string, string]>([
    [
      'runs across inline elements',
      '<p>the <a href="#">Panel of <em>Experts</em></a> said</p>',
      'the Panel of Experts said',
    ],
    ['breaks between blocks', '<h1>Title</h1><p>One</p><p>Two</p>', 'Title\nOne\nTwo\n'],
    ['breaks at a line break', '<p>One<br>Two</p>', 'One\nTwo\n'],
    ['takes line breaks of the source for spaces', '<p>North\nKorea</p>', 'North Korea\n'],
    ['leaves out scripts and styles', '<p>a</p><script>Kim Jong Un</script><style>b</style>', 'a\n'],
    [
      'leaves out fields, editors, code and menus',
      '<p>a</p><textarea>b</textarea><input value="c"><div contenteditable>d</div><code>e</code><nav>f</nav><button>g</button>',
      'a\n',
    ],
    ['leaves out what is marked hidden', '<p>a</p><p hidden>b</p><p aria-hidden="true">c</p>', 'a\n'],
    ['reads a caption', '<figure><figcaption>Kim in Pyongyang</figcaption></figure>', 'Kim in Pyongyang\n'],
  ])('%s', (_rule, html, expected) => {
    expect(read(html).text.trimEnd()).toBe(expected.trimEnd());
  });

  it('leaves out what a reader cannot see', () => {
    expect(read('<p>a</p><p class="x">b</p>', (element) => element.className !== 'x').text.trim()).toBe('a');
  });

  it('leads back to the nodes that a stretch lies in', () => {
    const page = read('<p>the <a>Panel of <em>Experts</em></a> said</p>');
    const start = page.text.indexOf('Panel');
    const range = page.rangeOf({ start, end: start + 'Panel of Experts'.length });
    expect(range?.startContainer.nodeValue).toBe('Panel of ');
    expect([range?.startOffset, range?.endContainer.nodeValue, range?.endOffset]).toEqual([0, 'Experts', 7]);
  });

  it('leads nowhere once the nodes have left the page', () => {
    const page = read('<p>Vancouver</p>');
    document.body.innerHTML = '';
    expect(page.rangeOf({ start: 0, end: 9 })).toBeNull();
  });

  it.each([
    ['in its middle', 'Security Panel'],
    ['before it', 'Then the Security Council'],
    ['so that it is shorter', 'Sec'],
  ])('leads nowhere once the words have changed %s', (_where, now) => {
    const page = read('<p>Security Council</p>');
    document.querySelector('p')!.firstChild!.nodeValue = now;
    expect(page.rangeOf({ start: 0, end: 'Security Council'.length })).toBeNull();
  });

  it('begins a section at each heading', () => {
    const { text, sectionStarts } = read('<h1>A</h1><p>b</p><h2>C</h2><p>d</p>');
    expect(sectionStarts.map((start) => text[start])).toEqual(['A', 'A', 'C']);
  });

  it('stops, and says so, where a page goes on for ever', () => {
    const page = read(`<p>${'word '.repeat(60_000)}</p><p>${'more '.repeat(60_000)}</p>`);
    expect(page.cutShort).toBe(true);
    expect(page.text.length).toBeLessThan(400_001);
  });
});
