import { attributeOf, elementsIn } from './safe-dom.ts';

/**
 * The day on which a page says that it was published, as `2024-03-28`, or null where it does not say so. The page's
 * own metadata is asked first, then the first `time` element.
 */
export function pageDate(root: Element): string | null {
  const fields = elementsIn(root, FIELDS).map(
    (field) => attributeOf(field, 'content') ?? attributeOf(field, 'datetime'),
  );
  const blocks = elementsIn(root, 'script[type="application/ld+json"]').map(
    (script) => JSON_LD_DATE.exec(script.textContent ?? '')?.[1],
  );
  const times = elementsIn(root, 'time[datetime]').map((time) => attributeOf(time, 'datetime'));
  for (const written of [...fields, ...blocks, ...times]) {
    const day = DAY.exec(written ?? '')?.[0];
    if (day !== undefined && !Number.isNaN(Date.parse(day))) return day;
  }
  return null;
}

const FIELDS = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'time[itemprop="datePublished"]',
  'meta[name="date"]',
  'meta[name="pubdate"]',
  'meta[name="DC.date.issued"]',
  'meta[name="parsely-pub-date"]',
].join(', ');
const JSON_LD_DATE = /"datePublished"\s*:\s*"([^"]+)"/;
const DAY = /\b(?:19|20)\d\d-\d\d-\d\d/;
