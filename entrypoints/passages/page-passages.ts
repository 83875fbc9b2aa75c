import { type Stretch, findPassage } from '../../notes/find-passage.ts';
import { type FlatText, flatten } from '../../notes/flat-text.ts';
import type { Passage } from '../../notes/note.ts';
import { passageAt } from '../../notes/passage.ts';
import { inOneGo } from '../../page/breathe.ts';
import { type PageText, readPageText } from '../../page/page-text.ts';
import { type PageTree, readTree } from '../../page/page-tree.ts';
import { type ReadElement, readingOf, readingOfAll } from '../../page/read-element.ts';
import { bodyOf } from '../../page/safe-document.ts';
import { createSight } from '../../page/sight.ts';
import { spanOfRange } from '../../page/span-of-range.ts';
import { selectedRanges } from './selected-ranges.ts';

/** The passage of the page that the reader has selected, or null. */
export function selectedPassage(): Passage | null {
  const all = readPage(readingOfAll);
  if (!all) return null;
  for (const range of selectedRanges(all.tree)) {
    const passage = passageIn(all, range);
    if (passage) return inStory(rangeIn(all, passage)) ?? passage;
  }
  return null;
}

/** Where passages begin in the page's text, flat; those beside the story come behind it. Null for those that are lost. */
export function findPassages(passages: readonly Passage[]): (number | null)[] {
  const [story, all] = readings();
  return passages.map((passage) => {
    const inStory = findIn(story(), passage);
    if (inStory) return inStory.start;
    const beside = findIn(all(), passage);
    return beside && beside.start + (story()?.flat.text.length ?? 0);
  });
}

/** Where a passage stands now, or null. */
export function rangeOfPassage(passage: Passage): StaticRange | null {
  for (const read of readings()) {
    const [page, found] = [read(), findIn(read(), passage)];
    if (page && found) return rangeIn(page, found);
  }
  return null;
}

/** The page as it was read. */
interface ReadPage {
  readonly tree: PageTree;
  readonly page: PageText;
  readonly flat: FlatText;
}

/**
 * The story alone, and then all that a reader sees, each read when it is first asked for: what stands beside a story
 * changes from day to day, and a passage is looked for there only if it is not in the story.
 */
function readings(): readonly [story: () => ReadPage | null, all: () => ReadPage | null] {
  return [once(() => readPage(readingOf)), once(() => readPage(readingOfAll))];
}

function once<Answer>(ask: () => Answer): () => Answer {
  let asked: { readonly answer: Answer } | null = null;
  return () => (asked ??= { answer: ask() }).answer;
}

/** Now, and at a reader's own request: so in one go. */
function readPage(reading: ReadElement): ReadPage | null {
  const body = bodyOf(document);
  if (!body) return null;
  const tree = inOneGo(readTree(body, reading));
  const page = inOneGo(readPageText(tree, body, createSight().isVisible));
  return { tree, page, flat: flatten(page.text) };
}

function passageIn({ page, flat }: ReadPage, range: AbstractRange): Passage | null {
  const span = spanOfRange(page, range);
  return span && passageAt(flat.text, flat.flatOffset(span.start), flat.flatOffset(span.end));
}

/** A passage that begins and ends in the story, in the story's own words. */
function inStory(range: StaticRange | null): Passage | null {
  const story = readPage(readingOf);
  if (!story || !range) return null;
  const nodes: readonly Node[] = story.page.nodes;
  const isWithin = nodes.includes(range.startContainer) && nodes.includes(range.endContainer);
  return isWithin ? passageIn(story, range) : null;
}

function findIn(read: ReadPage | null, passage: Passage): Stretch | null {
  return read && findPassage(read.flat.text, passage);
}

function rangeIn({ page, flat }: ReadPage, { start, end }: Stretch): StaticRange | null {
  return page.rangeOf({ start: flat.ownOffset(start), end: flat.ownOffset(end) });
}
