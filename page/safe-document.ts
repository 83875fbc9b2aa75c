import { attributeOf, elementsIn, getterOf } from './safe-dom.ts';

/** A document's own properties, whatever the page has given a name of theirs: `<form name="title">`. */
export const bodyOf = getterOf(Document.prototype, 'body');
const titleOf = getterOf(Document.prototype, 'title');
export const rootOf = getterOf(Document.prototype, 'documentElement');

/** What a page says of itself. */
export interface PageClaims {
  readonly title: string;
  /** As it is written in its `<link rel=canonical>`; null where there is none. */
  readonly canonical: string | null;
}

export function claimsOf(page: Document): PageClaims {
  const [link] = elementsIn(rootOf(page), 'link[rel~="canonical" i][href]');
  return { title: titleOf(page).trim(), canonical: link ? attributeOf(link, 'href') : null };
}
