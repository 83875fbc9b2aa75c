import { render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { type Words, WordsContext } from '../../components/words.ts';
import messages from '../../public/_locales/en/messages.json';

/** The words as the browser would give them. */
export const words: Words = (key, ...substitutions) =>
  (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, number) => substitutions[Number(number) - 1] ?? '');

/** Draws a view as an entrypoint would. */
export function renderWithWords(view: ComponentChild) {
  const drawn = (shown: ComponentChild) => (
    <WordsContext.Provider value={words}>{shown}</WordsContext.Provider>
  );
  const { container, rerender } = render(drawn(view));
  return { container, redraw: (next: ComponentChild) => rerender(drawn(next)) };
}

/** A click by a reader: the test's own events are no more trusted than a page's. */
export function press(element: Element): void {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  element.dispatchEvent(event);
}
