import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SearchAnswer } from '../search/answer.ts';
import { ArticleLine } from './ArticleLine.tsx';
import { MarkedText } from './MarkedText.tsx';
import { MetaLine } from './MetaLine.tsx';
import { type ResultRow, rowId, rowsOf } from './result-rows.ts';
import { type MessageKey, plural, useWords } from './words.ts';

interface Props {
  readonly query: string;
  readonly results: SearchAnswer | 'loading' | 'failed' | 'noLibrary';
  readonly selected: number;
  readonly onChoose: (row: ResultRow) => void;
}

const GROUPS: Record<ResultRow['kind'], MessageKey> = {
  entity: 'entitiesFound',
  article: 'articlesFound',
  note: 'notesFound',
  saved: 'savedFound',
  event: 'articlesFound',
  contested: 'articlesFound',
};

/** What a search found, by kind, with the typed words marked. */
export function SearchResults({ query, results, selected, onChoose }: Props) {
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
      <p class="calm" role="status">
        {words('nothingFound', words('quoted', query.trim()))}
      </p>
    );
  }
  return (
    <>
      <p class="unseen" role="status">
        {plural(words, 'found', rows.length)}
      </p>
      <div id="results" class="results" role="listbox" aria-label={words('resultsLabel')} ref={list}>
        {results.groups.map(({ kind }) => (
          <Group key={kind} label={words(GROUPS[kind])}>
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

function Group({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <div class="group" role="group" aria-label={label}>
      <p class="label" aria-hidden="true">
        {label}
      </p>
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
          <p class="row-name">
            <MarkedText text={row.title} />
          </p>
          <MetaLine>
            {words(`kind${row.entity.type}`)}
            <MarkedText text={row.excerpt} />
          </MetaLine>
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
        </>
      );
    case 'event':
      return (
        <p class="row-name">
          <MarkedText text={row.title} />
        </p>
      );
    case 'contested':
    case 'note':
    case 'saved':
      return (
        <>
          <p class="row-name">
            <MarkedText text={row.title} />
          </p>
          <p class="meta" dir="auto">
            <MarkedText text={row.excerpt} />
          </p>
        </>
      );
  }
}
