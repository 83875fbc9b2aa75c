import { attributeOf, elementsIn } from './safe-dom.ts';

/** What a page's own metadata says of the article on it. */
export interface ArticleClaims {
  readonly headline: string;
  /** Who publishes it; null where the page does not say. */
  readonly outlet: string | null;
  /** YYYY-MM-DD, or a month or a year; null where the page does not say. */
  readonly published: string | null;
  /** BCP 47 primary subtag; null where the page does not say. */
  readonly language: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads JSON-LD first, which is made for it; then Open Graph and other `meta` elements; then what readers see.
 * @param title the document's
 */
export function readArticleClaims(root: Element, title: string): ArticleClaims {
  const article = articleIn(root);
  const meta = metaIn(root);
  const outlet = nameOf(article['publisher']) ?? meta('og:site_name', 'application-name') ?? null;
  const headline =
    textOf(article['headline']) ??
    textOf(article['name']) ??
    meta('og:title', 'twitter:title') ??
    words(elementsIn(root, 'h1')[0]?.textContent) ??
    title;
  return {
    headline: withoutOutlet(headline.trim(), outlet),
    outlet,
    published: dayOf(textOf(article['datePublished']) ?? meta(...DATE_FIELDS) ?? timeIn(root)),
    language: languageOf(attributeOf(root, 'lang') ?? textOf(article['inLanguage'])),
  };
}

const DATE_FIELDS = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'datepublished',
  'date.published',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'date',
];

const ARTICLE = /Article$|^(?:LiveBlog|Blog|SocialMedia)Posting$|^Report$/;

/** The first article in the page's JSON-LD; nothing where there is none that can be read. */
function articleIn(root: Element): Fields {
  const scripts = elementsIn(root, 'script[type="application/ld+json"]');
  for (const script of scripts) {
    const found = firstArticle(parsed(script.textContent ?? ''), 0);
    if (found) return found;
  }
  return {};
}

/** Deeper than this nobody nests what a page is about. */
const MOST_LEVELS = 6;

function firstArticle(value: unknown, level: number): Fields | null {
  if (typeof value !== 'object' || value === null || level > MOST_LEVELS) return null;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = firstArticle(item, level + 1);
      if (found) return found;
    }
    return null;
  }
  const fields = value as Fields;
  const types = [fields['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return fields;
  return firstArticle(fields['@graph'], level + 1) ?? firstArticle(fields['mainEntity'], level + 1);
}

function parsed(json: string): unknown {
  try {
    // Line breaks within texts, which JSON does not have, are what pages get wrong most.
    return JSON.parse(json.replace(/[\n\r\t]/g, ' ')) as unknown;
  } catch {
    // Many a page's block is no JSON: then its other fields speak for it.
    return null;
  }
}

function metaIn(root: Element): (...names: string[]) => string | null {
  const contents = new Map<string, string>();
  for (const element of elementsIn(root, 'meta[content]')) {
    const name =
      attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? attributeOf(element, 'itemprop');
    const content = words(attributeOf(element, 'content'));
    const key = name?.toLowerCase();
    if (key && content && !contents.has(key)) contents.set(key, content);
  }
  return (...names) => {
    const name = names.find((known) => contents.has(known));
    return name === undefined ? null : contents.get(name)!;
  };
}

/** When the first time on the page was that is said to be its publication's. */
function timeIn(root: Element): string | null {
  const [time] = elementsIn(root, 'time[pubdate][datetime], time[itemprop~="datePublished"][datetime]');
  return time ? attributeOf(time, 'datetime') : null;
}

function nameOf(publisher: unknown): string | null {
  const [first] = [publisher].flat();
  return typeof first === 'object' && first !== null ? textOf((first as Fields)['name']) : textOf(first);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? words(value) : null;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#039': "'",
  '#x27': "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** A text in one line, or null where there is none. Pages escape what needs none, now and then twice. */
function words(text: string | null | undefined): string | null {
  const plain = (text ?? '')
    .replace(/&amp;/g, '&')
    .replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
  return plain === '' ? null : plain;
}

/** "Headline | Outlet", as titles for search engines have it. */
function withoutOutlet(headline: string, outlet: string | null): string {
  if (outlet === null || !headline.toLowerCase().endsWith(outlet.toLowerCase())) return headline;
  const rest = headline.slice(0, -outlet.length).trimEnd();
  const before = rest.slice(0, -1);
  const isParted = PARTING.has(rest.slice(-1)) && /\s$/.test(before);
  return (isParted && before.trim()) || headline;
}

const PARTING = new Set('|–—·•-');

/** The day as the publisher has it, whatever the time is elsewhere. */
function dayOf(date: string | null): string | null {
  if (date === null) return null;
  const [, year, month, day] =
    /^(\d{4})(?:-?(0[1-9]|1[0-2])(?:-?(0[1-9]|[12]\d|3[01]))?)?(?!\d)/.exec(date) ?? [];
  if (year) return [year, month, day].filter(Boolean).join('-');
  const time = Date.parse(date);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

function languageOf(tag: string | null): string | null {
  const [, language] = /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag?.trim() ?? '') ?? [];
  return language?.toLowerCase() ?? null;
}
