/**
 * DOM properties read through their prototypes' getters.
 * In Chromium a page can hide `form.childNodes` or `form.localName` from us with `<input name="localName">`;
 * the getters on the prototypes of our own world are out of its reach.
 */

const { call } = Function.prototype;

/** What reads a property, also of what a page has given one of the same name. */
export function getterOf<T extends object, K extends keyof T>(prototype: T, name: K): (target: T) => T[K] {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`${String(name)} is not a getter here.`);
  // Bound: one step less on the way to the browser, thousands of times a page.
  return call.bind(get) as (target: T) => T[K];
}

export const localNameOf = getterOf(Element.prototype, 'localName');
export const parentElementOf = getterOf(Node.prototype, 'parentElement');
export const textOf = getterOf(CharacterData.prototype, 'data');
/** How long a node's text is, without a copy of it. */
export const textLengthOf = getterOf(CharacterData.prototype, 'length');

/**
 * Looks at what may be in a frame. Firefox throws at the touch of anything that was in a frame which has gone, and
 * both browsers where the frame shows a page of another origin now.
 */
export function unlessGone<Answer>(look: () => Answer, gone: Answer): Answer {
  try {
    return look();
  } catch {
    return gone;
  }
}

const connectedOf = getterOf(Node.prototype, 'isConnected');
export const isConnected = (node: Node): boolean => unlessGone(() => connectedOf(node), false);
export const childrenOf = getterOf(Element.prototype, 'children');

const nodeTypeOf = getterOf(Node.prototype, 'nodeType');
/** By the class, which is quick to tell, and else by the type: what stands in a frame is of the frame's classes. */
export const isElement = (node: Node): node is Element => node instanceof Element || nodeTypeOf(node) === 1;
export const isText = (node: Node): node is Text => node instanceof Text || nodeTypeOf(node) === 3;

/** The first node in an element, and the one after a node, where its parts are its children. */
export const firstPartOf = getterOf(Node.prototype, 'firstChild');
export const nextPartOf = getterOf(Node.prototype, 'nextSibling');

const shadowRootOf = getterOf(Element.prototype, 'shadowRoot');

/**
 * What stands in an element's place for a reader: its open shadow root, or the document of a frame of the same origin.
 * Every element is asked, for any may have a root but a few; it adds some hundredths to the walk through a page.
 */
export function rootWithin(element: Element, name: string): ShadowRoot | Document | null {
  if (FRAMES.has(name)) return documentIn(element);
  return shadowRootOf(element);
}

/** What there is to read in a shadow root or in a frame's document. */
export function childrenOfRoot(root: ShadowRoot | Document): readonly Node[] {
  return 'body' in root ? [root.body].filter((body) => body !== null) : [...root.childNodes];
}

/** What is shown in a slot, or null where that is its children. */
export function assignedTo(element: Element, name: string): readonly Node[] | null {
  if (name !== 'slot') return null;
  const assigned = assignedNodes.call(element);
  return assigned.length > 0 ? assigned : null;
}

/** The document in a frame, or null where it is of another origin, or none. */
export function documentIn(frame: Element): Document | null {
  return unlessGone(() => contentDocumentOf(frame as HTMLIFrameElement), null);
}

/** Elements that hold a document of their own. */
export const FRAMES: ReadonlySet<string> = new Set(['iframe']);

const { assignedNodes } = HTMLSlotElement.prototype;
const { substringData } = CharacterData.prototype;

const contentDocumentOf = getterOf(HTMLIFrameElement.prototype, 'contentDocument');

/** A part of a node's text; less where the text is shorter. */
export const substringOf = (node: CharacterData, offset: number, length: number): string =>
  substringData.call(node, offset, length);

const { getAttribute, hasAttribute, querySelectorAll, checkVisibility, getBoundingClientRect } =
  Element.prototype;

export const attributeOf = (element: Element, name: string): string | null =>
  getAttribute.call(element, name);
export const hasAttributeOf = (element: Element, name: string): boolean => hasAttribute.call(element, name);
export const elementsIn = (root: Element, selector: string): Element[] => [
  ...querySelectorAll.call(root, selector),
];
/** How many elements a selector finds, without a look at any of them. */
export const countIn = (root: Element, selector: string): number =>
  querySelectorAll.call(root, selector).length;
export const isRendered = (element: Element, options: CheckVisibilityOptions): boolean =>
  checkVisibility.call(element, options);
/** Where an element lies in its window, CSS pixels. */
export const boxOf = (element: Element): DOMRect => getBoundingClientRect.call(element);
export const styleOf = (element: Element): CSSStyleDeclaration => getComputedStyle(element);
