import { useState } from 'preact/hooks';
import type { Article } from '../library/records.ts';
import { AS_THEY_COME, type ArticleColumn, kindsIn, orderBy, rowsOfTable } from './article-table.ts';
import { describeArticle } from './ArticleList.tsx';
import { DateText } from './DateText.tsx';
import { ENGLISH } from './english.ts';
import { formatDateHint } from './format-date.ts';
import { WebLink } from './WebLink.tsx';
import { type MessageKey, plural, useWords } from './words.ts';

/** A filter for fewer would be more to read than the rows. */
const FILTERED_FROM = 6;

const COLUMNS: readonly (readonly [ArticleColumn, MessageKey])[] = [
  ['title', 'columnTitle'],
  ['date', 'columnDate'],
  ['outlet', 'columnOutlet'],
  ['country', 'columnCountry'],
  ['kind', 'columnKind'],
];

/**
 * Articles in a table that can be ordered by its columns, and filtered. Where it is narrow its rows are blocks: the
 * roles are said, for what is laid out as a block is no table to some screen readers.
 */
export function ArticleTable({ articles }: { readonly articles: readonly Article[] }) {
  const words = useWords();
  const [state, setState] = useState(AS_THEY_COME);
  const rows = rowsOfTable(articles, state, words('language'));
  return (
    <div class="article-table">
      {articles.length >= FILTERED_FROM && (
        <div class="table-filter">
          <input
            type="search"
            dir="auto"
            aria-label={words('filterArticles')}
            placeholder={words('filterArticles')}
            value={state.words}
            onInput={({ currentTarget }) => setState({ ...state, words: currentTarget.value })}
          />
          <select
            aria-label={words('columnKind')}
            value={state.kind ?? ''}
            onChange={({ currentTarget }) => setState({ ...state, kind: currentTarget.value || null })}
          >
            <option value="">{words('everyKind')}</option>
            {kindsIn(articles).map((kind) => (
              <option key={kind} value={kind} {...ENGLISH}>
                {kind}
              </option>
            ))}
          </select>
          <span class="meta" role="status">
            {plural(words, 'articlesShown', rows.length)}
          </span>
        </div>
      )}
      <table role="table" aria-label={words('articles')}>
        <thead role="rowgroup">
          <tr role="row">
            {COLUMNS.map(([column, title]) => (
              <th key={column} role="columnheader" scope="col" aria-sort={sortOf(column)}>
                <button type="button" onClick={() => setState(orderBy(state, column))}>
                  {words(title)}
                  <span class="sort" aria-hidden="true" />
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((article) => (
            <ArticleRow key={article.id} article={article} />
          ))}
        </tbody>
      </table>
    </div>
  );

  function sortOf(column: ArticleColumn) {
    if (state.order?.by !== column) return 'none';
    return state.order.descending ? 'descending' : 'ascending';
  }
}

function ArticleRow({ article }: { readonly article: Article }) {
  const { title, url, language, published, dateHint, outlet, outletCountry, outletKind, stance } = article;
  return (
    <tr role="row">
      <td role="cell">
        <p class={title === null ? undefined : 'headline'}>
          <WebLink address={url} language={title === null ? ENGLISH.lang : language}>
            {describeArticle(article)}
          </WebLink>
        </p>
        <p class="stance" {...ENGLISH}>
          {stance}
        </p>
        <Asides article={article} />
      </td>
      <td role="cell">
        {published !== null ? (
          <DateText date={published} />
        ) : (
          dateHint !== null && <span {...ENGLISH}>{formatDateHint(dateHint)}</span>
        )}
      </td>
      <td role="cell">
        <cite>{outlet}</cite>
      </td>
      <td role="cell" {...ENGLISH}>
        {outletCountry === 'unknown' ? '' : outletCountry}
      </td>
      <td role="cell" {...ENGLISH}>
        {outletKind}
      </td>
    </tr>
  );
}

/** What a reader should know of a row before trusting it. */
function Asides({ article: { language, title, confidence } }: { readonly article: Article }) {
  const words = useWords();
  const ours = words('language');
  const asides = [
    language === ours.split('-')[0]
      ? null
      : words('inLanguage', new Intl.DisplayNames(ours, { type: 'language' }).of(language) ?? language),
    title === null ? words('ourWords') : null,
    confidence === 'low' ? words('notSure') : null,
  ].filter((aside) => aside !== null);
  return asides.length > 0 && <p class="meta">{asides.join(' · ')}</p>;
}
