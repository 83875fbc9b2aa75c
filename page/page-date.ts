/**
 * The day on which a page says that it was published, as `2024-03-28`, or null where it does not say so. The page's
 * own metadata is asked first, then the first `time` element.
 */
export function pageDate(root: Element): string | null {
  const find = (selector: string) => [...root.querySelectorAll(selector)];
  const fields = find(FIELDS).map((field) => field.getAttribute('content') ?? field.getAttribute('datetime'));
  const blocks = find('script[type="application/ld+json"]').map(
    (script) => JSON_LD_DATE.exec(script.textContent ?? '')?.[1],
  );
  const times = find('time[datetime]').map((time) => time.getAttribute('datetime'));
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
