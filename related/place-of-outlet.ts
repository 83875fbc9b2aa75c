import type { Article, NewsSite } from '../library/records.ts';
import { sourcesIn } from './sources-in.ts';

/** Where and what an outlet is. */
export type OutletPlace = Pick<Article, 'outletCountry' | 'outletKind'>;

/** A page, as far as it tells whose it is. */
interface PageOfOutlet {
  /** The outlet's name, or the page's host. */
  readonly outlet: string | null;
  readonly address: string | null;
}

/** What an article says of an outlet of which nobody knows it. */
const UNKNOWN = 'unknown';

/** Where and what a page's outlet is, going by the articles that it or its site has in the library; null: not known. */
export function placeOfOutlet(articles: readonly Article[], page: PageOfOutlet): OutletPlace | null {
  const host = hostIn(page.address);
  const name = page.outlet?.toLowerCase();
  return (
    articles.find(
      (article) =>
        isPlaced(article) &&
        ((host !== null && hostIn(article.url) === host) ||
          (name !== undefined && sourcesIn(article.outlet)[0]?.toLowerCase() === name)),
    ) ?? null
  );
}

/** Whether it is known where an outlet is. */
export function isPlaced({ outletCountry }: OutletPlace): boolean {
  return outletCountry !== UNKNOWN;
}

/**
 * Prepares the question for very many pages. Where the articles know nothing of an outlet, the listed sites know its
 * country.
 * @returns what is not known is `unknown`, as it is in articles
 */
export function createPlaces(
  articles: readonly Article[],
  sites: readonly Pick<NewsSite, 'domain' | 'country'>[],
): (page: PageOfOutlet) => OutletPlace {
  const codes = new Map(sites.map(({ domain, country }) => [domain, country]));
  const countries = countryNames(articles, codes);
  const byHost = new Map<string, OutletPlace>();
  const byName = new Map<string, OutletPlace>();
  for (const article of articles) {
    const host = hostIn(article.url);
    const name = sourcesIn(article.outlet)[0]?.toLowerCase();
    if (host !== null && !byHost.has(host)) byHost.set(host, article);
    if (name !== undefined && !byName.has(name)) byName.set(name, article);
  }
  return ({ outlet, address }) => {
    const host = hostIn(address);
    const known = (host === null ? null : byHost.get(host)) ?? byName.get(outlet?.toLowerCase() ?? '');
    const code = host === null ? undefined : siteCode(codes, host);
    const listed = code === undefined ? UNKNOWN : (countries.get(code) ?? englishName(code));
    const country = known?.outletCountry ?? UNKNOWN;
    return {
      outletCountry: country === UNKNOWN ? listed : country,
      outletKind: known?.outletKind ?? UNKNOWN,
    };
  };
}

/** What most articles of a country's listed sites call it: one country has one name among the filters. */
function countryNames(
  articles: readonly Article[],
  codes: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { url, outletCountry } of articles) {
    const host = hostIn(url);
    const code = host === null ? undefined : siteCode(codes, host);
    if (code === undefined || outletCountry === UNKNOWN) continue;
    const names = counts.get(code) ?? new Map<string, number>();
    counts.set(code, names.set(outletCountry, (names.get(outletCountry) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([code, names]) => [code, [...names].toSorted(([, a], [, b]) => b - a)[0]![0]]),
  );
}

/** The country of the listed site that a host belongs to. */
function siteCode(codes: ReadonlyMap<string, string>, host: string): string | undefined {
  for (let site = host; site.includes('.'); site = site.slice(site.indexOf('.') + 1)) {
    const code = codes.get(site);
    if (code !== undefined) return code;
  }
  return undefined;
}

const ENGLISH_COUNTRIES = new Intl.DisplayNames('en', { type: 'region' });

function englishName(code: string): string {
  return ENGLISH_COUNTRIES.of(code.toUpperCase()) ?? UNKNOWN;
}

function hostIn(address: string | null): string | null {
  if (address === null) return null;
  return address
    .replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/i, '')
    .split(/[/?#:]/, 1)[0]!
    .toLowerCase();
}
