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

it('is looked at once, until the page looks otherwise', async () => {
  document.body.innerHTML = '<p>a</p>';
  const paragraph = document.querySelector('p')!;
  const { isVisible, forget } = await sight();
  isVisible(paragraph);
  isVisible(paragraph);
  expect(looks).toBe(1);
  forget();
  paragraph.setAttribute('data-unseen', '');
  expect(isVisible(paragraph)).toBe(false);
});
