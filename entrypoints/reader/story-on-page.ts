import type { StoryOnPage } from '../../messages/protocol.ts';
import { pageDate } from '../../page/page-date.ts';
import { claimsOf } from '../../page/safe-document.ts';
import { attributeOf, elementsIn } from '../../page/safe-dom.ts';
import type { Told } from './story.ts';

/** So much of a story is told on: what it is about is said by then. UTF-16 units. */
const LONGEST_TEXT = 50_000;

/** A story as the extension's own pages may ask for it. */
export function storyOnPage({ text, language }: Told): StoryOnPage {
  const root = document.documentElement;
  return {
    title: contentOf(root, 'og:title') ?? claimsOf(document).title,
    text: text.text.slice(0, LONGEST_TEXT),
    language,
    published: pageDate(root),
    outlet: contentOf(root, 'og:site_name') ?? location.hostname,
    address: location.href,
  };
}

/** What the page says of itself in an Open Graph field, or null. */
function contentOf(root: Element, property: string): string | null {
  const [field] = elementsIn(root, `meta[property="${property}"][content]`);
  return (field && attributeOf(field, 'content')?.trim()) || null;
}
