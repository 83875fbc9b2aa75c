import { copiedText } from './copied-text.ts';

/**
 * Puts what a reader copies from a page of ours on the clipboard with its source.
 * The page's own listeners hear nothing of it.
 */
export function copyWithSource(event: ClipboardEvent, name: string): void {
  const { currentTarget: view, clipboardData } = event;
  if (!event.isTrusted || !clipboardData || !(view instanceof HTMLElement)) return;
  event.stopPropagation();
  const selection = selectionIn(view);
  const selected = selection?.toString() ?? '';
  if (selected.trim() === '') return;
  const row = selection?.anchorNode?.parentElement?.closest('li, dd');
  clipboardData.setData(
    'text/plain',
    copiedText({
      selected,
      name,
      source: row?.querySelector('cite')?.textContent ?? null,
      address: row?.querySelector('a')?.href ?? null,
    }),
  );
  event.preventDefault();
}

/** Chromium keeps the selection of a shadow tree in the shadow root, Firefox in the document. */
function selectionIn(view: HTMLElement): Selection | null {
  const root = view.getRootNode() as { getSelection?(): Selection | null };
  return root.getSelection?.() ?? document.getSelection();
}
