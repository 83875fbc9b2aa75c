import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SearchResults as Results } from '../messages/protocol.ts';
import { ArticleLine } from './ArticleLine.tsx';
import { describeArticle } from './ArticleList.tsx';
import { MarkedText } from './MarkedText.tsx';
import { MetaLine } from './MetaLine.tsx';
import { type ResultRow, rowId, rowsOf } from './result-rows.ts';
import { type MessageKey, plural, useWords } from './words.ts';

interface Props {
  readonly query: string;
  readonly results: Results | 'loading' | 'failed' | 'noLibrary';
  readonly selected: number;
  readonly onChoose: (row: ResultRow) => void;
}

const GROUPS: Record<ResultRow['kind'], MessageKey> = {
  entity: 'entitiesFound',
  article: 'articlesFound',
  note: 'notesFound',
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
        {(['entity', 'note', 'article'] as const).map((kind) => {
          const own = rows.filter(({ row }) => row.kind === kind);
          if (own.length === 0) return null;
          return (
            <Group key={kind} label={words(GROUPS[kind])}>
              {own.map(({ row, index }) => (
                <div
                  key={index}
                  id={rowId(index)}
                  class="row"
                  role="option"
                  aria-selected={index === selected}
                  onClick={() => onChoose(row)}
                >
                  <Row row={row} query={query} />
                </div>
              ))}
            </Group>
          );
        })}
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

function Row({ row, query }: { readonly row: ResultRow; readonly query: string }) {
  const words = useWords();
  switch (row.kind) {
    case 'entity': {
      const { name, description, type } = row.entity;
      return (
        <>
          <p class="row-name">
            <MarkedText text={name} query={query} />
          </p>
          <MetaLine>
            {words(`kind${type}`)}
            <MarkedText text={description} query={query} />
          </MetaLine>
        </>
      );
    }
    case 'article':
      return (
        <>
          <p
            class={row.article.title === null ? undefined : 'headline'}
            lang={row.article.language}
            dir="auto"
          >
            <MarkedText text={describeArticle(row.article)} query={query} />
          </p>
          <ArticleLine article={row.article} />
        </>
      );
    case 'note':
      return (
        <>
          <p class="row-name">{row.hit.entity.name}</p>
          <p class="meta" dir="auto">
            <MarkedText text={row.hit.excerpt} query={query} />
          </p>
        </>
      );
  }
}
