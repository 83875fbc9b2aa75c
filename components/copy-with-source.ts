import { copiedText } from './copied-text.ts';

/**
 * Puts what a reader copies from a page of ours on the clipboard with its source.
 * The page's own listeners hear nothing of it.
 */
export function copyWithSource(event: ClipboardEvent, name: string): void {
  const { currentTarget: view, target, clipboardData } = event;
  if (!event.isTrusted || !clipboardData || !(view instanceof HTMLElement)) return;
  event.stopPropagation();
  // The reader's own words have no source but the reader.
  if (target instanceof Element && target.closest('.note-text, textarea')) return;
  const selection = selectionIn(view);
  const selected = selection?.toString() ?? '';
  if (!selection || selected.trim() === '') return;
  const row = rowOf(selection.getRangeAt(0));
  const links = [...(row?.querySelectorAll('a') ?? [])];
  const sources = [...(row?.querySelectorAll('cite') ?? [])].map(({ textContent }) => textContent);
  const address = links.length === 1 ? links[0]!.href : null;
  clipboardData.setData('text/plain', copiedText({ selected, name, sources, address }));
  event.preventDefault();
}

/** Chromium keeps the selection of a shadow tree in the shadow root, Firefox in the document. */
function selectionIn(view: HTMLElement): Selection | null {
  const root = view.getRootNode() as { getSelection?(): Selection | null };
  return root.getSelection?.() ?? document.getSelection();
}

/** The row of a list that a selection lies in; none where it goes over several, which have no source in common. */
function rowOf({ startContainer, endContainer, endOffset }: Range): Element | null {
  const [first, last] = [startContainer, endContainer].map((node) =>
    (node instanceof Element ? node : node.parentElement)?.closest('li'),
  );
  // Three clicks select a paragraph up to the beginning of the next.
  return first && (first === last || endOffset === 0) ? first : null;
}
