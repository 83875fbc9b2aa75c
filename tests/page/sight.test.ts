import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** happy-dom lays nothing out: an element says itself where it is, as `data-box="left top width height"`. */
function boxOf(this: Element): DOMRect {
  const [left, top, width, height] = (this.getAttribute('data-box') ?? '0 0 500 20').split(' ').map(Number);
  return { left, top, width, height, right: left! + width!, bottom: top! + height! } as DOMRect;
}

let looks = 0;
function isRendered(this: Element): boolean {
  looks += 1;
  return !this.hasAttribute('data-unseen');
}

async function sight() {
  Element.prototype.checkVisibility = isRendered;
  Element.prototype.getBoundingClientRect = boxOf;
  vi.resetModules();
  return (await import('../../page/sight.ts')).createSight();
}

beforeEach(() => {
  looks = 0;
});
afterEach(() => document.documentElement.removeAttribute('dir'));

describe('a text', () => {
  it.each<[string, string, boolean]>([
    ['in view', '<p>a</p>', true],
    ['far down the page', '<p data-box="0 9000 500 20">a</p>', true],
    ['that is not rendered', '<p data-unseen>a</p>', false],
    ['without a box in one that is seen', '<div><p data-unseen style="display: contents">a</p></div>', true],
    [
      'without a box in one that is not',
      '<div data-unseen><p data-unseen style="display: contents">a</p></div>',
      false,
    ],
    ['to the left of the page', '<p data-box="-9999 0 500 20">a</p>', false],
    ['above the page', '<p data-box="0 -500 500 20">a</p>', false],
    ['in a single pixel', '<p data-box="0 0 1 1" style="overflow: hidden">a</p>', false],
    [
      'in a fold',
      '<div data-box="0 0 500 0" style="overflow: hidden"><section><p>a</p></section></div>',
      false,
    ],
    ['in letters without size', '<p style="font-size: 0px">a</p>', false],
    ['indented out of sight', '<p style="text-indent: -9999px">a</p>', false],
    ['that is cut away', '<p style="clip-path: inset(50%)">a</p>', false],
    ['in something that is cut away', '<div style="clip-path: circle(0px at 50% 50%)"><p>a</p></div>', false],
    ['whose corners are cut away', '<p style="clip-path: inset(0px round 8px)">a</p>', true],
    ['that a filter fades', '<div style="filter: opacity(0)"><p>a</p></div>', false],
    ['that a filter dims', '<div style="filter: opacity(0.7)"><p>a</p></div>', true],
    ['that is shrunk to nothing', '<p data-box="0 0 0 0" style="transform: scale(0)">a</p>', false],
    ['out of a box that does not cut it off', '<div data-box="0 0 500 0"><p>a</p></div>', true],
  ])('%s is seen: %s', async (_where, html, expected) => {
    document.body.innerHTML = html;
    expect((await sight()).isVisible(document.querySelector('p')!)).toBe(expected);
  });

  it('to the left of a page that is written from the right can be scrolled to', async () => {
    document.documentElement.dir = 'rtl';
    document.body.innerHTML = '<p data-box="-300 0 200 20">a</p>';
    expect((await sight()).isVisible(document.querySelector('p')!)).toBe(true);
  });
});

describe('a page that looks otherwise', () => {
  const open = async (html: string) => {
    document.body.innerHTML = html;
    const { isVisible, hasChanged } = await sight();
    document.querySelectorAll('p').forEach(isVisible);
    return { isVisible, hasChanged };
  };
  const find = (selector: string) => document.querySelector(selector)!;

  it('is looked at once where nobody asks again', async () => {
    const { isVisible } = await open('<p>a</p>');
    isVisible(find('p'));
    expect(looks).toBe(1);
  });

  it('is looked at again where it matters, and nowhere else', async () => {
    const { hasChanged, isVisible } = await open(
      '<p id="mark">a</p><p>b</p><p id="hidden" data-unseen>c</p>',
    );
    looks = 0;
    expect(hasChanged([find('#mark')])).toBe(false);
    expect(looks).toBe(2);
    expect(isVisible(find('#hidden'))).toBe(false);
    expect(looks).toBe(2);
  });

  it.each<[string, () => void]>([
    ['what is marked has gone out of sight', () => find('#mark').setAttribute('data-unseen', '')],
    ['what was hidden has come into sight', () => find('#hidden').removeAttribute('data-unseen')],
  ])('has changed where %s, and is looked at as a whole again', async (_what, change) => {
    const { hasChanged, isVisible } = await open(
      '<p id="mark">a</p><p id="b">b</p><p id="hidden" data-unseen>c</p>',
    );
    change();
    expect(hasChanged([find('#mark')])).toBe(true);
    looks = 0;
    isVisible(find('#b'));
    expect(looks).toBe(1);
  });
});
