import type { Article } from './records.ts';

/** So many articles a card shows before the reader asks for all. */
const LEADING = 4;

/**
 * Puts articles in the order in which a reader best meets them: the newest, the one that began it, two told from
 * elsewhere (another country each and, where there is one, another kind of outlet), so that no one side is alone,
 * then the others as they were given.
 * What an outlet is worth is never asked; of articles that we know less well, none leads where there is another.
 * @param articles core before extra, newest first
 */
export function orderArticles(articles: readonly Article[]): Article[] {
  const core = articles.filter(({ tier }) => tier === 'core');
  const choices = core.length > 0 ? core : articles;
  const dated = choices.filter(({ published }) => published !== null).toSorted(byDate);
  const founding = dated.find(({ published }) => published === dated.at(-1)?.published);
  const leading = [...new Set([dated[0] ?? choices[0], founding])].filter((article) => article !== undefined);
  while (leading.length < LEADING) {
    const next = fromElsewhere(choices, leading) ?? fromElsewhere(articles, leading);
    if (!next) break;
    leading.push(next);
  }
  return [...leading, ...articles.filter((article) => !leading.includes(article))];
}

/** Newest first; of one day, those of which we know the headline. */
function byDate(a: Article, b: Article): number {
  if (a.published !== b.published) return a.published! < b.published! ? 1 : -1;
  return Number(a.title === null) - Number(b.title === null);
}

/** The first article from a country that none of the others is from; of another kind, too, where there is one. */
function fromElsewhere(articles: readonly Article[], others: readonly Article[]): Article | undefined {
  const isNew = (key: 'outletCountry' | 'outletKind') => (article: Article) =>
    others.every((other) => other[key] !== article[key]);
  const foreign = articles
    .filter(({ outletCountry }) => outletCountry !== 'unknown')
    .filter(isNew('outletCountry'));
  return foreign.find(isNew('outletKind')) ?? foreign[0];
}
