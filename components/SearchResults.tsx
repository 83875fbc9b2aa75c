import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SearchAnswer } from '../search/answer.ts';
import { NO_FILTERS, type SearchFilters as Filters, hasFilters } from '../search/query.ts';
import { ArticleLine } from './ArticleLine.tsx';
import { DateText } from './DateText.tsx';
import { ENGLISH, READERS } from './english.ts';
import { MarkedText } from './MarkedText.tsx';
import { MetaLine } from './MetaLine.tsx';
import { type ResultRow, rowId, rowsOf } from './result-rows.ts';
import { GROUP_TITLES } from './SearchFilters.tsx';
import { formatNumber } from './format-number.ts';
import { plural, useWords } from './words.ts';

interface Props {
  readonly query: string;
  readonly results: SearchAnswer | 'loading' | 'failed' | 'noLibrary';
  readonly selected: number;
  readonly filters: Filters;
  readonly onChoose: (row: ResultRow) => void;
  readonly onFilter: (filters: Filters) => void;
}

/** What a search found, by kind, with the typed words marked. */
export function SearchResults({ query, results, selected, filters, onChoose, onFilter }: Props) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  if (results === 'loading') return null;
  if (results === 'noLibrary') return <p class="calm">{words('noLibrary')}</p>;
  if (results === 'failed') return <p class="calm">{words('searchFailed')}</p>;
  const rows = rowsOf(results).map((row, index) => ({ row, index }));
  if (rows.length === 0) {
    return (
      <div class="calm">
        <p role="status">
          {query.trim() === '' ? words('nothingLeft') : words('nothingFound', words('quoted', query.trim()))}
        </p>
        {hasFilters(filters) && (
          <div class="buttons">
            <button type="button" class="button" onClick={() => onFilter(NO_FILTERS)}>
              {words('filterClear')}
            </button>
          </div>
        )}
      </div>
    );
  }
  return (
    <>
      <p class="unseen" role="status">
        {plural(words, 'found', rows.length)}
      </p>
      <div id="results" class="results" role="listbox" aria-label={words('resultsLabel')} ref={list}>
        {results.groups.map(({ kind, hits, total }) => (
          <Group
            key={kind}
            label={words(GROUP_TITLES[kind])}
            total={total}
            onAll={total > hits.length ? () => onFilter({ ...filters, kinds: [kind] }) : null}
          >
            {rows
              .filter(({ row }) => row.kind === kind)
              .map(({ row, index }) => (
                <div
                  key={index}
                  id={rowId(index)}
                  class="row"
                  role="option"
                  aria-selected={index === selected}
                  onClick={() => onChoose(row)}
                >
                  <Row row={row} />
                </div>
              ))}
          </Group>
        ))}
      </div>
    </>
  );
}

interface GroupProps {
  readonly label: string;
  /** How many there are, shown or not. */
  readonly total: number;
  /** Shows all of them; null where they are. */
  readonly onAll: (() => void) | null;
  readonly children: ComponentChildren;
}

function Group({ label, total, onAll, children }: GroupProps) {
  const words = useWords();
  return (
    <div class="group" role="group" aria-label={label}>
      <div class="group-head" role="presentation">
        <p class="label" aria-hidden="true">
          {label} <span class="count">{formatNumber(total, words)}</span>
        </p>
        {onAll && (
          <button type="button" class="text-button" tabIndex={-1} aria-hidden="true" onClick={onAll}>
            {words('showAll', formatNumber(total, words))}
          </button>
        )}
      </div>
      {children}
    </div>
  );
}

function Row({ row }: { readonly row: ResultRow }) {
  const words = useWords();
  switch (row.kind) {
    case 'entity':
      return (
        <>
          <p class="row-name" {...ENGLISH}>
            <MarkedText text={row.title} />
          </p>
          <MetaLine>
            {words(`kind${row.entity.type}`)}
            <span {...ENGLISH}>
              <MarkedText text={row.excerpt} />
            </span>
          </MetaLine>
          {row.foundBy && (
            <p class="meta">
              {words('foundBy')}{' '}
              <bdi>
                <MarkedText text={row.foundBy} />
              </bdi>
            </p>
          )}
        </>
      );
    case 'article':
      return (
        <>
          <p
            class={row.article.title === null ? undefined : 'headline'}
            lang={row.article.language}
            dir="auto"
          >
            <MarkedText text={row.title} />
          </p>
          <ArticleLine article={row.article} />
          {row.excerpt && (
            <p class="meta" {...ENGLISH}>
              <MarkedText text={row.excerpt} />
            </p>
          )}
        </>
      );
    case 'event':
      return (
        <>
          <p {...ENGLISH}>
            <MarkedText text={row.title} />
          </p>
          <MetaLine>
            <DateText date={row.event.date} />
            {row.entities[0] && <span {...ENGLISH}>{row.entities[0].name}</span>}
          </MetaLine>
        </>
      );
    case 'contested':
    case 'note':
    case 'saved':
      return (
        <>
          <p class="row-name" {...(row.kind === 'contested' ? ENGLISH : READERS)}>
            <MarkedText text={row.title} />
          </p>
          <p class="meta" {...(row.kind === 'contested' ? ENGLISH : READERS)}>
            <MarkedText text={row.excerpt} />
          </p>
        </>
      );
  }
}
