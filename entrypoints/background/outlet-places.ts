import newsSites from '../../data/news-sites.csv?raw';
import type { Library } from '../../library/library.ts';
import { createPlaces } from '../../related/place-of-outlet.ts';

/** Where and what the outlet of a page is. */
export type PlaceOf = ReturnType<typeof createPlaces>;

/** The listed sites, each with its country; the build has checked the table. */
const [, ...ROWS] = newsSites.trimEnd().split('\n');
const SITES = ROWS.map((row) => {
  const [domain = '', , country = ''] = row.split(',');
  return { domain, country };
});

/** Knows outlets by the listed sites, and by the library's articles once it is loaded. */
export function createPlaceFinder(library: () => Promise<Library | null>): () => Promise<PlaceOf> {
  let known: PlaceOf | null = null;
  return async () => {
    if (known) return known;
    const loaded = await library();
    const places = createPlaces(loaded?.articles() ?? [], SITES);
    if (loaded) known = places;
    return places;
  };
}
