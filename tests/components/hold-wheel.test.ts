import { describe, expect, it } from 'vitest';
import { holdWheel } from '../../components/hold-wheel.ts';

/** Turns the wheel over a word in a box of a card, and tells whether the browser would then scroll something. */
function scrolls({ overflow = 'auto', content = 200, ctrlKey = false }): boolean {
  document.body.innerHTML = '<div id="card"><div id="box"><p>A word</p></div></div>';
  const box = document.querySelector<HTMLElement>('#box')!;
  box.style.overflowY = overflow;
  Object.defineProperties(box, { scrollHeight: { value: content }, clientHeight: { value: 100 } });
  document.querySelector<HTMLElement>('#card')!.addEventListener('wheel', holdWheel);
  const event = new Event('wheel', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'ctrlKey', { value: ctrlKey });
  document.querySelector('p')!.dispatchEvent(event);
  return !event.defaultPrevented;
}

describe('The wheel over a card', () => {
  it.each([
    ['scrolls what scrolls there', {}, true],
    ['does not scroll the page where all is in view', { content: 100 }, false],
    ['does not scroll the page where nothing scrolls', { overflow: 'visible' }, false],
    ['zooms with Ctrl', { content: 100, ctrlKey: true }, true],
  ])('%s', (_case, given, scrolled) => {
    expect(scrolls(given)).toBe(scrolled);
  });
});
