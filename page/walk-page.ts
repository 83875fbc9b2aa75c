import { type Reading, readingOf } from './read-element.ts';
import { isConnected, localNameOf, textOf } from './safe-dom.ts';

/** An element on the way through a page. What lies in it follows, but where it is skipped. */
export interface ElementStep {
  readonly kind: 'element';
  readonly element: Element;
  readonly name: string;
  readonly reading: Reading;
  /** The number of the first step after all that lies in it. */
  end: number;
}

export interface TextStep {
  readonly kind: 'text';
  readonly node: Text;
  readonly data: string;
}

/** A page's elements and texts in reading order, as they were met on one way through it. */
export interface Walk {
  readonly steps: readonly (ElementStep | TextStep)[];
}

/** After so many nodes the walk may be paused. */
const NODES_BETWEEN_PAUSES = 64;
/** A page that puts itself together anew while we walk is walked from the start so often, and then in one go. */
const RESTARTS = 3;

/**
 * Walks through all that is read below a root. Each node is met once, and asked once what it is: the gate, the
 * search for the story and the reading of its text all go by the steps.
 */
export function* walkPage(root: Element): Generator<void, Walk> {
  for (let tries = 0; ; tries += 1) {
    const walk = yield* walkOnce(root, tries < RESTARTS);
    if (walk) return walk;
  }
}

/** Null where the page has taken away the place at which the walk was paused: there is no way on from there. */
function* walkOnce(root: Element, mayPause: boolean): Generator<void, Walk | null> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const steps: (ElementStep | TextStep)[] = [];
  const open: ElementStep[] = [];
  let untilPause = NODES_BETWEEN_PAUSES;

  for (let node: Node | null = walker.currentNode; node;) {
    let goInto = false;
    if (node instanceof Element) {
      const step = elementStep(node, steps.length + 1);
      steps.push(step);
      goInto = step.reading !== 'skip' && walker.firstChild() !== null;
      if (goInto) open.push(step);
    } else {
      steps.push({ kind: 'text', node: node as Text, data: textOf(node as Text) });
    }
    node = goInto ? walker.currentNode : nextAfter(walker, open, steps.length);
    untilPause -= 1;
    if (mayPause && untilPause === 0) {
      yield;
      if (!isConnected(walker.currentNode)) return null;
      untilPause = NODES_BETWEEN_PAUSES;
    }
  }
  return { steps };
}

function elementStep(element: Element, end: number): ElementStep {
  const name = localNameOf(element);
  return { kind: 'element', element, name, reading: readingOf(element, name), end };
}

/** The node after all that lies in the current one; elements that end on the way learn where. */
function nextAfter(walker: TreeWalker, open: ElementStep[], end: number): Node | null {
  for (;;) {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
    const outer = open.pop();
    if (!outer) return null;
    outer.end = end;
    walker.currentNode = outer.element;
  }
}
