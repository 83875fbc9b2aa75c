import type { Article } from '../library/records.ts';

/** Whether an article is the library's record of a page. */
export function isPageOf(
  { url, title, outlet }: Article,
  page: { readonly address: string | null; readonly title: string; readonly outlet: string | null },
): boolean {
  if (url !== null && page.address !== null) return placeOf(url) === placeOf(page.address);
  return title !== null && title === page.title && outlet === page.outlet;
}

/** An address without what the same page may have or not. */
function placeOf(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/i, '')
    .split(/[?#]/, 1)[0]!
    .replace(/(?<!\/)\/+$/, '')
    .toLowerCase();
}
