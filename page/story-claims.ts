import { pageDate } from './page-date.ts';
import { attributeOf, elementsIn } from './safe-dom.ts';

/** What a page says of its story: its headline, its day (`2024-03-28`) and its outlet; null where it does not. */
export interface StoryClaims {
  readonly title: string;
  readonly published: string | null;
  readonly outlet: string | null;
}

/** @param title the page's own, which may have more in it than its headline */
export function readStoryClaims(root: Element, title: string): StoryClaims {
  return {
    title: openGraph(root, 'og:title') ?? title,
    published: pageDate(root),
    outlet: openGraph(root, 'og:site_name'),
  };
}

function openGraph(root: Element, property: string): string | null {
  const [field] = elementsIn(root, `meta[property="${property}"][content]`);
  return (field && attributeOf(field, 'content')?.trim()) || null;
}
