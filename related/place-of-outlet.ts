import type { Article } from '../library/records.ts';
import { sourcesIn } from './sources-in.ts';

/** Where and what a page's outlet is, going by the articles that it or its site has in the library; null: not known. */
export function placeOfOutlet(
  articles: readonly Article[],
  { outlet, address }: { readonly outlet: string | null; readonly address: string | null },
): Pick<Article, 'outletCountry' | 'outletKind'> | null {
  const host = address === null ? null : hostIn(address);
  const name = outlet?.toLowerCase();
  return (
    articles.find(
      (article) =>
        (host !== null && article.url !== null && hostIn(article.url) === host) ||
        (name !== undefined && sourcesIn(article.outlet)[0]?.toLowerCase() === name),
    ) ?? null
  );
}

function hostIn(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/i, '').replace(/[/?#:].*$/, '');
}
