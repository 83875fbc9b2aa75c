import { beforeEach, describe, expect, it } from 'vitest';
import { inOneGo } from '../../page/breathe.ts';
import { type PageTree, readTree } from '../../page/page-tree.ts';
import { retell } from '../../page/retell-tree.ts';

describe('the reading of a tree', () => {
  beforeEach(() => {
    document.body.innerHTML = '<p>old</p>'.repeat(100);
  });

  it('begins anew where the page has taken away what it had come to', () => {
    const reading = readTree(document.body);
    reading.next();
    document.body.innerHTML = '<p>new</p>'.repeat(100);
    expect(textsOf(inOneGo(reading))).toEqual(Array.from({ length: 100 }, () => 'new'));
  });

  it('ends on a page that never stands still', () => {
    const reading = readTree(document.body);
    let pauses = 0;
    let step = reading.next();
    while (!step.done) {
      pauses += 1;
      document.body.innerHTML = '<p>new</p>'.repeat(100);
      step = reading.next();
    }
    expect(pauses).toBe(3);
    expect(textsOf(step.value)).toHaveLength(100);
  });

  it('goes into open shadow roots, and puts what is slotted where it is seen', () => {
    document.body.innerHTML = '<news-story>slotted</news-story><p>after</p>';
    const shadow = document.querySelector('news-story')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<b>before</b><slot></slot><i>behind</i>';
    expect(textsOf(inOneGo(readTree(document.body)))).toEqual(['before', 'slotted', 'behind', 'after']);
  });

  it.each(['news-story', 'article', 'div', 'p', 'span', 'h2'])('goes into that of a %s', (host) => {
    document.body.innerHTML = `<${host} id="host"></${host}><i>after</i>`;
    document.querySelector('#host')!.attachShadow({ mode: 'open' }).innerHTML = '<b>inside</b>';
    expect(textsOf(inOneGo(readTree(document.body)))).toEqual(['inside', 'after']);
  });

  it('leaves closed shadow roots alone, and what they hide', () => {
    document.body.innerHTML = '<news-story></news-story><p>after</p>';
    document.querySelector('news-story')!.attachShadow({ mode: 'closed' }).innerHTML = 'ours alone';
    expect(textsOf(inOneGo(readTree(document.body)))).toEqual(['after']);
  });
});

describe('a tree renewed', () => {
  const open = () => {
    document.body.innerHTML = '<section><p>one</p><p>two <b>three</b></p></section>';
    return inOneGo(readTree(document.body));
  };
  const find = (selector: string) => document.querySelector(selector)!;

  it.each<[string, () => Node, string[]]>([
    [
      'reads what was put in between',
      () => {
        find('p').after(Object.assign(document.createElement('p'), { textContent: 'new' }));
        return find('section');
      },
      ['one', 'new', 'two ', 'three'],
    ],
    [
      'forgets what was taken away',
      () => {
        find('p').remove();
        return find('section');
      },
      ['two ', 'three'],
    ],
    [
      'reads a text anew',
      () => {
        const text = find('b').firstChild as Text;
        text.data = 'four';
        return text;
      },
      ['one', 'two ', 'four'],
    ],
    [
      'forgets what is hidden now',
      () => {
        find('p').setAttribute('hidden', '');
        return find('p');
      },
      ['two ', 'three'],
    ],
    [
      'keeps the order when children change places',
      () => {
        find('section').append(find('p'));
        return find('section');
      },
      ['two ', 'three', 'one'],
    ],
    [
      'has nothing to do with what it never met',
      () => Object.assign(document.createElement('p'), { textContent: 'elsewhere' }),
      ['one', 'two ', 'three'],
    ],
  ])('%s', (_what, change, expected) => {
    const tree = open();
    const changed = change();
    inOneGo(tree.renew(new Set([changed])));
    expect(textsOf(tree)).toEqual(expected);
  });

  it('reads what was hidden and is shown', () => {
    document.body.innerHTML = '<p>one</p><div hidden><p>two</p></div>';
    const tree = inOneGo(readTree(document.body));
    find('div').removeAttribute('hidden');
    inOneGo(tree.renew(new Set([find('div')])));
    expect(textsOf(tree)).toEqual(['one', 'two']);
  });

  it('keeps what has not changed', () => {
    const tree = open();
    const before = tree.partOf(find('b'));
    find('section').append(Object.assign(document.createElement('p'), { textContent: 'new' }));
    inOneGo(tree.renew(new Set([find('section')])));
    expect(textsOf(tree)).toEqual(['one', 'two ', 'three', 'new']);
    expect(tree.partOf(find('b'))).toBe(before);
  });

  it('reads anew what left and came back, for nobody saw it change meanwhile', () => {
    const tree = open();
    const first = find('p');
    first.remove();
    inOneGo(tree.renew(new Set([find('section')])));
    first.textContent = 'changed';
    find('section').prepend(first);
    inOneGo(tree.renew(new Set([find('section')])));
    expect(textsOf(tree)).toEqual(['changed', 'two ', 'three']);
  });
});

function textsOf(tree: PageTree): string[] {
  const texts: string[] = [];
  const noted = { enter() {}, leave() {}, text: ({ data }: { data: string }) => void texts.push(data) };
  inOneGo(retell(tree, document.body, noted));
  return texts;
}
