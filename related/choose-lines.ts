import type { Article } from '../library/records.ts';
import type { LibraryIndex } from './library-index.ts';
import type { Line } from './line.ts';
import { isPlaced, placeOfOutlet } from './place-of-outlet.ts';
import { dateOfArticle } from './times.ts';
import type { PageStory, Reason } from './types.ts';

/** So many lines are shown. */
const MOST = 12;
/** What is known by its year alone is neither the oldest nor the newest. */
const LEAST_DATE = '2024-03'.length;

/**
 * The lines that are shown, the closest first: of all that is related the closest, and the newest, the one that began
 * it, and one told from elsewhere, wherever these stand.
 * @param lines all that is related, the closest first
 */
export function chooseLines(index: LibraryIndex, lines: readonly Line[], story: PageStory): Line[] {
  const extra = new Map<Line, Reason>();
  const dated = lines
    .flatMap((line) => {
      const date = dateOfArticle(index.articles[line.article]!);
      return date === null || date.length < LEAST_DATE ? [] : [{ line, date }];
    })
    .toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  const [founding, newest] = [dated[0], dated.at(-1)];
  if (founding && newest && founding.date !== newest.date) {
    extra.set(founding.line, { kind: 'founding' });
    extra.set(newest.line, { kind: 'newest' });
  }
  const other = fromElsewhere(index, lines, story);
  const chosen = new Set([...extra.keys(), ...(other ? [other.line] : [])]);
  for (const line of lines) if (chosen.size < MOST) chosen.add(line);
  return lines
    .filter((line) => chosen.has(line))
    .map((line) => ({
      ...line,
      why: [
        ...line.why,
        ...(other?.line === line ? [other.reason] : []),
        ...(extra.has(line) ? [extra.get(line)!] : []),
      ],
    }));
}

/** The closest article told from another country than the page, and by another kind of outlet where there is one. */
function fromElsewhere(
  index: LibraryIndex,
  lines: readonly Line[],
  story: PageStory,
): { line: Line; reason: Reason } | null {
  const articleOf = (line: Line): Article => index.articles[line.article]!;
  const home = placeOfOutlet(index.articles, story) ?? lines.map(articleOf).find(isPlaced);
  if (!home) return null;
  const isForeign = ({ outletCountry }: Article) => areTwo(outletCountry, home.outletCountry);
  const isOtherKind = ({ outletKind }: Article) => areTwo(outletKind, home.outletKind);
  const line =
    lines.find((one) => isForeign(articleOf(one)) && isOtherKind(articleOf(one))) ??
    lines.find((one) => isForeign(articleOf(one))) ??
    lines.find((one) => isOtherKind(articleOf(one)));
  if (!line) return null;
  const article = articleOf(line);
  return {
    line,
    reason: {
      kind: 'otherSide',
      country: isForeign(article) ? article.outletCountry : null,
      outletKind: isOtherKind(article) ? article.outletKind : null,
    },
  };
}

/** Whether two countries, or kinds, are known, and are not one. */
function areTwo(one: string, other: string): boolean {
  return one !== other && one !== 'unknown' && other !== 'unknown';
}
