import type { Article } from '../library/records.ts';
import { dateNumber } from './partial-dates.ts';
import type { SavedRecord } from './search-saved.ts';
import type { Columns } from './sieve.ts';

/** Where and what an article's outlet is, as far as it is known. */
export type Outlet = Pick<Article, 'outletCountry' | 'outletKind'>;

/**
 * What saved articles are sifted and weighed by, for each part of them: that knows more of outlets than was known when
 * they were saved, and the last saved count for more, as the newest of the library's articles do.
 * @param parts in each the article of each document; null for one that is there no more
 */
export function savedColumns<Article extends SavedRecord>(
  parts: readonly (readonly (Article | null)[])[],
  outletOf: (article: Article) => Outlet,
): Columns[] {
  const labels = [''];
  const numbers = new Map([['', 0]]);
  const times = parts.flat().flatMap((article) => article?.savedAt ?? []);
  const ranks = new Map([...new Set(times)].sort((a, b) => a - b).map((time, rank) => [time, rank]));
  const newest = Math.max(1, ranks.size - 1);
  return parts.map((articles) => {
    const outlets = articles.map((article) => article && outletOf(article));
    return {
      weights: Uint8Array.from(articles, (article) =>
        article ? (255 * ranks.get(article.savedAt)!) / newest : 0,
      ),
      types: new Uint8Array(articles.length),
      countries: Uint16Array.from(outlets, (outlet) => numberOf(outlet?.outletCountry ?? '')),
      outletKinds: Uint16Array.from(outlets, (outlet) => numberOf(outlet?.outletKind ?? '')),
      dates: Uint32Array.from(articles, (article) => dateNumber(article?.published ?? null)),
      labels,
    };
  });

  function numberOf(label: string): number {
    let number = numbers.get(label);
    if (number === undefined) {
      number = labels.push(label) - 1;
      numbers.set(label, number);
    }
    return number;
  }
}
