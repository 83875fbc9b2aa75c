import { beforeEach, describe, expect, it } from 'vitest';
import { answerSearchKey } from '../../entrypoints/extension-page/search-key.ts';

const page = document.implementation.createHTMLDocument();
answerSearchKey(page);

/** Whether a slash pressed there goes to the search field. */
function leads(from: string, held: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true, ...held });
  page.querySelector(from)!.dispatchEvent(event);
  return event.defaultPrevented && page.activeElement === page.querySelector('#search');
}

beforeEach(() => {
  page.body.innerHTML = `<input id="search" type="search"><button>Back</button><input id="check" type="checkbox">
    <textarea></textarea><input id="tag"><select></select>`;
});

describe('The slash', () => {
  it.each([
    ['goes to the search from anywhere', 'body', {}, true],
    ['goes there from a button', 'button', {}, true],
    ['goes there from a box that is ticked', '#check', {}, true],
    ['goes there where Shift has to be held for it', 'button', { shiftKey: true }, true],
    ['is part of a note that is written', 'textarea', {}, false],
    ['is part of what is typed into a field', '#tag', {}, false],
    ['is part of what is searched for', '#search', {}, false],
    ['is a letter that chooses in a list', 'select', {}, false],
    ['is the browser’s with Ctrl', 'button', { ctrlKey: true }, false],
  ])('%s', (_behavior, from, held, expected) => {
    expect(leads(from, held)).toBe(expected);
  });

  it('is the browser’s on a page without a search', () => {
    page.querySelector('#search')!.remove();
    expect(leads('button')).toBe(false);
  });
});
