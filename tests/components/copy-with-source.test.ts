import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyWithSource } from '../../components/copy-with-source.ts';

let heardByPage = 0;
const countOnPage = () => void heardByPage++;

beforeEach(() => {
  heardByPage = 0;
  document.body.innerHTML = `<div id="card">
    <p>Runs the ferries.</p>
    <div class="note-text">Ask again.</div>
    <ul><li><span>Met once.</span> <a href="https://example.org/a"><cite>The Harbor Post</cite></a></li>
    <li><b>It did.</b> <a href="https://example.org/b"><cite>Harbor Radio</cite></a> <a href="https://example.org/c"><cite>Quay TV</cite></a></li></ul>
  </div>`;
  document.body.addEventListener('copy', countOnPage);
});
afterEach(() => document.body.removeEventListener('copy', countOnPage));

/** Selects an element's text, copies it, and gives back what is then on the clipboard; null: what the browser puts there. */
function copy(selector: string, isTrusted = true): string | null {
  const view = document.querySelector<HTMLElement>('#card')!;
  document.getSelection()!.selectAllChildren(document.querySelector(selector)!);
  let copied: string | null = null;
  const event = new Event('copy', { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  Object.defineProperty(event, 'clipboardData', {
    value: { setData: (_type: string, text: string) => void (copied = text) },
  });
  view.addEventListener('copy', (heard) => copyWithSource(heard, 'Ferry Board'), { once: true });
  view.querySelector(selector)!.dispatchEvent(event);
  return event.defaultPrevented ? copied : null;
}

describe('Copying from a card', () => {
  it('takes along who says it, and where', () => {
    expect(copy('#card span')).toBe('Met once.\n\n— Ferry Board, The Harbor Post, https://example.org/a\n');
  });

  it('takes along the entity’s name where no one source says it', () => {
    expect(copy('#card > p')).toBe('Runs the ferries.\n\n— Ferry Board\n');
  });

  it('takes along all who say it, where there are several', () => {
    expect(copy('#card b')).toBe('It did.\n\n— Ferry Board, Harbor Radio, Quay TV\n');
  });

  it('names none of the sources for words of several', () => {
    expect(copy('#card ul')).toMatch(/— Ferry Board\n$/);
  });

  it('leaves the reader’s own note as it is', () => {
    expect(copy('.note-text')).toBeNull();
  });

  it('is not heard by the page', () => {
    copy('#card span');
    expect(heardByPage).toBe(0);
  });

  it('is left to the browser where nothing is selected', () => {
    document.querySelector('#card > p')!.textContent = '';
    expect(copy('#card > p')).toBeNull();
  });

  it('does nothing for an event that no reader made', () => {
    expect(copy('#card span', false)).toBeNull();
  });
});
