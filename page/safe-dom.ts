/**
 * DOM properties read through their prototypes' getters.
 * In Chromium a page can hide `form.childNodes` or `form.localName` from us with `<input name="localName">`;
 * the getters on the prototypes of our own world are out of its reach.
 */

function getterOf<T extends object, K extends keyof T>(prototype: T, name: K): (target: T) => T[K] {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`${String(name)} is not a getter here.`);
  return (target) => get.call(target) as T[K];
}

export const localNameOf = getterOf(Element.prototype, 'localName');
export const parentElementOf = getterOf(Node.prototype, 'parentElement');
export const textOf = getterOf(CharacterData.prototype, 'data');
/** How long a node's text is, without a copy of it. */
export const textLengthOf = getterOf(CharacterData.prototype, 'length');
export const isConnected = getterOf(Node.prototype, 'isConnected');
export const childrenOf = getterOf(Element.prototype, 'children');

const { substringData } = CharacterData.prototype;

/** A part of a node's text; less where the text is shorter. */
export const substringOf = (node: CharacterData, offset: number, length: number): string =>
  substringData.call(node, offset, length);

const { getAttribute, hasAttribute, querySelectorAll, checkVisibility } = Element.prototype;

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
