import { describe, expect, it } from 'vitest';
import { holdWheel } from '../../components/hold-wheel.ts';

interface Turned {
  readonly overflow?: string;
  /** How high the content of the box is, which shows 100 px of it, and how far it was scrolled. */
  readonly content?: number;
  readonly scrolled?: number;
  readonly deltaY?: number;
  readonly ctrlKey?: boolean;
}

/** Turns the wheel over a word in a box of a card, and tells whether it is left to the browser. */
function isLeft({ overflow = 'auto', content = 200, scrolled = 50, deltaY = 10, ctrlKey = false }: Turned) {
  document.body.innerHTML = '<div id="card"><div id="box"><p>A word</p></div></div>';
  const box = document.querySelector<HTMLElement>('#box')!;
  box.style.overflowY = overflow;
  Object.defineProperties(box, {
    scrollHeight: { value: content },
    clientHeight: { value: 100 },
    scrollTop: { value: scrolled },
  });
  document.querySelector<HTMLElement>('#card')!.addEventListener('wheel', holdWheel);
  const event = new Event('wheel', { bubbles: true, cancelable: true });
  // As one that a reader has made.
  Object.defineProperty(event, 'isTrusted', { value: true });
  Object.defineProperties(event, { ctrlKey: { value: ctrlKey }, deltaY: { value: deltaY } });
  document.querySelector('p')!.dispatchEvent(event);
  return !event.defaultPrevented;
}

describe('The wheel over a card', () => {
  it.each<[string, Turned, boolean]>([
    ['scrolls down what scrolls there', {}, true],
    ['scrolls it up', { deltaY: -10 }, true],
    ['does not scroll the page at its end', { scrolled: 100 }, false],
    ['does not scroll the page at its beginning', { scrolled: 0, deltaY: -10 }, false],
    ['does not scroll the page where all is in view', { content: 100, scrolled: 0 }, false],
    ['does not scroll the page where nothing scrolls', { overflow: 'visible' }, false],
    ['zooms with Ctrl', { content: 100, ctrlKey: true }, true],
  ])('%s', (_case, turned, left) => {
    expect(isLeft(turned)).toBe(left);
  });
});
