import { findPassage } from '../../notes/find-passage.ts';
import { flatten } from '../../notes/flat-text.ts';
import type { Passage } from '../../notes/note.ts';
import { passageAt } from '../../notes/passage.ts';
import { inOneGo } from '../../page/breathe.ts';
import { type PageText, readPageText } from '../../page/page-text.ts';
import { readTree } from '../../page/page-tree.ts';
import { bodyOf } from '../../page/safe-document.ts';
import { createSight } from '../../page/sight.ts';
import { spanOfRange } from '../../page/span-of-range.ts';

/** The passage of the page that the reader has selected, or null. */
export function selectedPassage(): Passage | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const page = readWholePage();
  const span = page && spanOfRange(page, selection.getRangeAt(0));
  if (!span) return null;
  const { text, flatOffset } = flatten(page.text);
  return passageAt(text, flatOffset(span.start), flatOffset(span.end));
}

/** Where passages begin in the page's text, flat; null for those that are lost. */
export function findPassages(passages: readonly Passage[]): (number | null)[] {
  const text = flatten(readWholePage()?.text ?? '').text;
  return passages.map((passage) => findPassage(text, passage)?.start ?? null);
}

/** Where a passage stands now, or null. */
export function rangeOfPassage(passage: Passage): StaticRange | null {
  const page = readWholePage();
  if (!page) return null;
  const { text, ownOffset } = flatten(page.text);
  const found = findPassage(text, passage);
  return found && page.rangeOf({ start: ownOffset(found.start), end: ownOffset(found.end) });
}

/** All that a reader sees of the page, now: at a reader's own request, and so in one go. */
function readWholePage(): PageText | null {
  const body = bodyOf(document);
  if (!body) return null;
  const tree = inOneGo(readTree(body));
  return inOneGo(readPageText(tree, body, createSight().isVisible));
}
