import { FRAMES, attributeOf, documentIn, elementsIn, hasAttributeOf, localNameOf } from './safe-dom.ts';

/** How an element's text is read: as part of the running line, as a block of its own, or not at all. */
export type Reading = 'inline' | 'block' | 'skip';

/** @param mayBeSetApart whether its attributes may set it apart from the rest of the page */
export type ReadElement = (element: Element, name: string, mayBeSetApart?: boolean) => Reading;

/**
 * Decides by an element's name and attributes how its text is read.
 * What a reader does not read as the story is skipped: scripts, fields, editors, code, menus, buttons.
 */
export function readingOf(
  element: Element,
  name: string = localNameOf(element),
  mayBeSetApart = true,
): Reading {
  if (SKIPPED.has(name) || (mayBeSetApart && isSetApart(element))) return 'skip';
  if (FRAMES.has(name) && !documentIn(element)?.body) return 'skip';
  return INLINE.has(name) ? 'inline' : 'block';
}

/** The same where all that a reader sees counts, and not the story alone: also asides, menus, buttons and code. */
export function readingOfAll(element: Element, name: string): Reading {
  if (UNREADABLE.has(name) || (FRAMES.has(name) && !documentIn(element)?.body)) return 'skip';
  return INLINE.has(name) || INLINE_ASIDE.has(name) ? 'inline' : 'block';
}

/** The elements whose attributes may set them apart: few, so that the others need not be asked one by one. */
export function maybeSetApartIn(root: Element): Set<Element> {
  return new Set([root, ...elementsIn(root, '[hidden], [aria-hidden], [contenteditable], [role]')]);
}

/** Whether an element's attributes say that it is no part of the story. */
function isSetApart(element: Element): boolean {
  if (hasAttributeOf(element, 'hidden') || attributeOf(element, 'aria-hidden') === 'true') return true;
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = attributeOf(element, 'role');
  return role !== null && SKIPPED_ROLES.has(role);
}

/** Whether an element of this name begins a new section. */
export function isHeading(name: string): boolean {
  return HEADINGS.has(name);
}

const HEADINGS = new Set(['h1', 'h2', 'h3']);

/** What is no text of the page's, to whomever: scripts, what a reader writes, pictures. */
const UNREADABLE = new Set(
  `script style noscript template textarea input select option datalist svg math frame frameset object embed canvas
   video audio map head title`.split(/\s+/),
);

const SKIPPED = new Set([
  ...UNREADABLE,
  ...'button code pre kbd samp nav menu aside footer dialog rt rp'.split(' '),
]);

/** Of those that only a story leaves out. */
const INLINE_ASIDE = new Set('button code kbd samp rt rp'.split(' '));

const SKIPPED_ROLES = new Set(
  'navigation menu menubar toolbar textbox searchbox combobox listbox button tablist dialog alertdialog search banner contentinfo complementary'.split(
    ' ',
  ),
);

const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark meter nobr output q ruby rb s small span
   strike strong sub sup time tt u var wbr`.split(/\s+/),
);
