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

const { getAttribute, hasAttribute } = Element.prototype;

export const attributeOf = (element: Element, name: string): string | null =>
  getAttribute.call(element, name);
export const hasAttributeOf = (element: Element, name: string): boolean => hasAttribute.call(element, name);
