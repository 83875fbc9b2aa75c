import type { ElementPart, PageTree, TextPart } from './page-tree.ts';

/** What is told of a page, in reading order. */
export interface Listener {
  /** An element begins; what lies in it follows. */
  enter(element: ElementPart): void;
  leave(element: ElementPart): void;
  /** An element that no reader reads as part of a story. */
  skip?(element: ElementPart): void;
  /** @param parent the element that the text stands in */
  text(text: TextPart, parent: ElementPart | undefined): void;
}

/** After so many parts the telling may be paused. */
const PARTS_BETWEEN_PAUSES = 128;

/** Tells what was met below an element; nothing where that element was not met. */
export function* retell(tree: PageTree, root: Element, listener: Listener): Generator<void> {
  const top = tree.partOf(root);
  if (top?.kind !== 'element') return;
  if (top.reading === 'skip') {
    listener.skip?.(top);
    return;
  }
  const open: { readonly part: ElementPart; next: number }[] = [{ part: top, next: 0 }];
  listener.enter(top);

  let untilPause = PARTS_BETWEEN_PAUSES;
  for (let inner = open.at(-1); inner; inner = open.at(-1)) {
    const part = inner.part.parts[inner.next];
    inner.next += 1;
    if (!part) {
      listener.leave(inner.part);
      open.pop();
    } else if (part.kind === 'text') {
      listener.text(part, inner.part);
    } else if (part.reading === 'skip') {
      listener.skip?.(part);
    } else {
      listener.enter(part);
      open.push({ part, next: 0 });
    }
    untilPause -= 1;
    if (untilPause === 0) {
      yield;
      untilPause = PARTS_BETWEEN_PAUSES;
    }
  }
}
