import { type ReadElement, type Reading, maybeSetApartIn, readingOf } from './read-element.ts';
import {
  assignedTo,
  childrenOfRoot,
  documentIn,
  firstPartOf,
  isConnected,
  isElement,
  isText,
  localNameOf,
  nextPartOf,
  rootWithin,
  textOf,
  unlessGone,
} from './safe-dom.ts';

/** An element as it was met, with what lies in it; nothing where it is skipped. */
export interface ElementPart {
  readonly kind: 'element';
  readonly element: Element;
  readonly name: string;
  readonly reading: Reading;
  readonly parts: readonly Part[];
}

export interface TextPart {
  readonly kind: 'text';
  readonly node: Text;
  readonly data: string;
}

export type Part = ElementPart | TextPart;

/**
 * A page's elements and texts in reading order, as they were met: each node once, and asked once what it is. The gate,
 * the search for the story and the reading of its text all go by the tree. Open shadow roots and frames of the page's
 * own origin are read where they stand.
 */
export interface PageTree {
  readonly root: Element;
  /** The shadow roots and the frames' documents that were gone into: each is watched for changes by itself. */
  readonly roots: ReadonlySet<Node>;
  /** The part of a node, if it was met. */
  partOf(node: Node): Part | undefined;
  /** Reads anew what lies directly in some elements and the text of some nodes; what has not changed is kept. */
  renew(changed: ReadonlySet<Node>): Generator<void>;
}

type Growing<P> = { -readonly [K in keyof P]: P[K] };
/** All that was met. */
interface Met {
  readonly readingOf: ReadElement;
  readonly parts: WeakMap<Node, Part>;
  readonly roots: Set<Node>;
}

type OpenElement = Growing<ElementPart> & { parts: Part[] };

/** After so many nodes the reading may be paused. */
const NODES_BETWEEN_PAUSES = 128;
/** A page that puts itself together anew while we read is read from the start so often, and then in one go. */
const RESTARTS = 3;

/**
 * Reads all that is read below a root.
 * @param reading what of it that is: the story, if nothing else is said
 */
export function* readTree(root: Element, reading: ReadElement = readingOf): Generator<void, PageTree> {
  const met: Met = { readingOf: reading, parts: new WeakMap(), roots: new Set() };
  yield* readAll(root, met);
  return {
    root,
    roots: met.roots,
    partOf: (node) => met.parts.get(node),
    *renew(changed) {
      for (const node of changed) {
        const part: Growing<Part> | undefined = met.parts.get(node);
        if (!part || !isConnected(node)) continue;
        if (part.kind === 'text') part.data = textOf(part.node);
        else yield* renewElement(part as OpenElement, met);
      }
    },
  };
}

/** The documents that were read: the page's own first, then those in its frames that are there still. */
export function documentsOf({ roots }: PageTree): Document[] {
  return [
    document,
    ...[...roots].filter((root): root is Document => unlessGone(() => isInFrame(root), false)),
  ];
}

function isInFrame(root: Node): boolean {
  const frame = 'defaultView' in root ? (root as Document).defaultView?.frameElement : null;
  return frame !== null && frame !== undefined && isConnected(frame) && documentIn(frame) === root;
}

function* renewElement(part: OpenElement, met: Met): Generator<void> {
  part.reading = met.readingOf(part.element, part.name);
  // Only what has been here all the time is known still: elsewhere, changes are not seen.
  const kept = new Set(part.parts);
  part.parts = [];
  if (part.reading === 'skip') return;
  for (const node of listPartsOf(part, met.roots)) {
    const known = met.parts.get(node);
    if (known && kept.has(known)) part.parts.push(known);
    else if (isText(node)) part.parts.push(readText(node, met));
    else if (isElement(node)) part.parts.push(yield* readAll(node, met));
  }
}

function* readAll(root: Element, met: Met): Generator<void, ElementPart> {
  for (let tries = 0; ; tries += 1) {
    const part = yield* readOnce(root, met, tries < RESTARTS);
    if (part) return part;
  }
}

/** Null where the page has taken away the place at which the reading was paused: there is no way on from there. */
function* readOnce(root: Element, met: Met, mayPause: boolean): Generator<void, ElementPart | null> {
  const maybeSetApart = maybeSetApartIn(root);
  const top = readElement(root, met, true);
  const open: Open[] = [];
  if (top.reading !== 'skip') open.push(enter(top, met.roots));
  let untilPause = NODES_BETWEEN_PAUSES;

  for (let inner = open.at(-1); inner; inner = open.at(-1)) {
    const node = next(inner);
    if (!node) {
      open.pop();
      continue;
    }
    if (isText(node)) {
      inner.part.parts.push(readText(node, met));
    } else if (isElement(node)) {
      const part = readElement(node, met, inner.isElsewhere || maybeSetApart.has(node));
      inner.part.parts.push(part);
      if (part.reading !== 'skip') open.push(enter(part, met.roots, inner.isElsewhere));
    }
    untilPause -= 1;
    if (mayPause && untilPause === 0) {
      yield;
      if (open.some(({ last }) => last && !isConnected(last))) return null;
      untilPause = NODES_BETWEEN_PAUSES;
    }
  }
  return top;
}

/** An element whose parts are being read. */
interface Open {
  readonly part: OpenElement;
  /** Its parts, where they are not its children. */
  readonly listed: readonly Node[] | null;
  /** In a shadow root or a frame, where a search in the page does not come. */
  readonly isElsewhere: boolean;
  index: number;
  last: Node | null;
}

function enter(part: OpenElement, roots: Set<Node>, isElsewhere = false): Open {
  const root = rootWithin(part.element, part.name);
  if (root) roots.add(root);
  const listed = root ? childrenOfRoot(root) : assignedTo(part.element, part.name);
  return { part, listed, isElsewhere: isElsewhere || root !== null, index: 0, last: null };
}

function next(open: Open): Node | null {
  const { part, listed, last } = open;
  if (listed) open.last = listed[open.index] ?? null;
  else open.last = last ? nextPartOf(last) : firstPartOf(part.element);
  open.index += 1;
  return open.last;
}

function* listPartsOf(part: OpenElement, roots: Set<Node>): Generator<Node> {
  const open = enter(part, roots);
  for (let node = next(open); node; node = next(open)) yield node;
}

function readElement(element: Element, met: Met, mayBeSetApart: boolean): OpenElement {
  const name = localNameOf(element);
  const reading = met.readingOf(element, name, mayBeSetApart);
  const part: OpenElement = { kind: 'element', element, name, reading, parts: [] };
  met.parts.set(element, part);
  return part;
}

function readText(node: Text, met: Met): TextPart {
  const part: TextPart = { kind: 'text', node, data: textOf(node) };
  met.parts.set(node, part);
  return part;
}
