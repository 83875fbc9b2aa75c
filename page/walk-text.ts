import { readingOf } from './read-element.ts';
import { textOf } from './safe-dom.ts';

/** What is told on a walk through a page, in reading order. */
export interface TextVisitor {
  /** An element begins; what lies in it follows. */
  enter(element: Element): void;
  leave(element: Element): void;
  /** An element that no reader reads as part of a story: it is not gone into. */
  skip?(element: Element): void;
  text(data: string): void;
}

/** A longer page is judged by so much of it, UTF-16 units. */
const MAX_LENGTH = 400_000;

/** Walks through the text below a root. Each node is met once, however deep it lies. */
export function walkText(root: Element, visitor: TextVisitor): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let read = 0;
  let node: Node | null = walker.currentNode;
  while (node) {
    let goInto = false;
    if (node instanceof Element) {
      goInto = readingOf(node) !== 'skip';
      if (goInto) visitor.enter(node);
      else visitor.skip?.(node);
    } else if (read < MAX_LENGTH) {
      const data = textOf(node as Text);
      read += data.length;
      visitor.text(data);
    }
    node = next(walker, goInto, visitor);
  }
}

/** The node after this one; elements that end on the way are left. */
function next(walker: TreeWalker, goInto: boolean, visitor: TextVisitor): Node | null {
  if (goInto) {
    const child = walker.firstChild();
    if (child) return child;
    visitor.leave(walker.currentNode as Element);
  }
  for (;;) {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
    const parent = walker.parentNode();
    if (!parent) return null;
    visitor.leave(parent as Element);
  }
}
