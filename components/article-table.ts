import type { Article } from '../library/records.ts';

/** What articles can be ordered by; `best`: as a reader best meets them. */
export type ArticleColumn = 'title' | 'date' | 'outlet' | 'country' | 'kind';

/** How the table of articles stands. */
export interface ArticleTableState {
  /** Null: in the order in which they came, which is how a reader best meets them. */
  readonly order: { readonly by: ArticleColumn; readonly descending: boolean } | null;
  /** Words that each row must have. */
  readonly words: string;
  /** The kind of outlet; null: all. */
  readonly kind: string | null;
}

export const AS_THEY_COME: ArticleTableState = { order: null, words: '', kind: null };

/** Dates begin with the newest, words with A; pressed again, it is turned round, and then as it was. */
export function orderBy(state: ArticleTableState, by: ArticleColumn): ArticleTableState {
  const first = by === 'date';
  if (state.order?.by !== by) return { ...state, order: { by, descending: first } };
  return { ...state, order: state.order.descending === first ? { by, descending: !first } : null };
}

/** The rows that are shown, in their order. */
export function rowsOfTable(
  articles: readonly Article[],
  { order, words, kind }: ArticleTableState,
  language: string,
): readonly Article[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  const shown = articles.filter(
    (article) =>
      (kind === null || article.outletKind === kind) &&
      wanted.every((word) => textOf(article).includes(word)),
  );
  if (!order) return shown;
  const { compare } = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  const turn = order.descending ? -1 : 1;
  return shown.toSorted((a, b) => {
    const [one, other] = [valueOf(a, order.by), valueOf(b, order.by)];
    // What is not known comes last, whichever way the rest stands.
    if (one === '' || other === '') return Number(one === '') - Number(other === '');
    return turn * compare(one, other);
  });
}

/** The kinds of outlet that there are. */
export function kindsIn(articles: readonly Article[]): readonly string[] {
  return [...new Set(articles.map(({ outletKind }) => outletKind))].toSorted();
}

function valueOf(article: Article, by: ArticleColumn): string {
  switch (by) {
    case 'title':
      return article.title ?? '';
    case 'date':
      return article.published ?? '';
    case 'outlet':
      return article.outlet;
    case 'country':
      return article.outletCountry === 'unknown' ? '' : article.outletCountry;
    case 'kind':
      return article.outletKind;
  }
}

function textOf({ title, outlet, outletCountry, outletKind, published, facts, stance }: Article): string {
  return fold([title, outlet, outletCountry, outletKind, published, ...facts, stance].join(' '));
}

/** Letters as they are searched for: neither case nor accents. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
