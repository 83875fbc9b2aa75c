import { useRef } from 'preact/hooks';
import type { FoundArticle } from '../messages/saved-calls.ts';
import type { SavedPagePort } from './saved-page-port.ts';
import { SavedRow } from './SavedRow.tsx';
import { SAVED_AT_ONCE, type SavedListView } from './use-saved-list.ts';
import { plural, useWords } from './words.ts';

interface Props {
  readonly port: SavedPagePort;
  /** The list of the removed ones. */
  readonly removed: boolean;
  readonly list: SavedListView;
}

/** Saved articles, or removed ones, with a field to find some of them. */
export function SavedList({ port, removed, list }: Props) {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  const { found, query, gone } = list;
  if (list.isUnavailable) {
    return (
      <p class="refusal" role="alert">
        {words('savedUnreadable')}
      </p>
    );
  }
  const rows = rowsOf(found?.lines ?? [], gone);
  const left = (found?.total ?? 0) - (found?.lines.length ?? 0);
  return (
    <div class="saved-list" ref={place}>
      {removed && <p class="lead">{words('savedRemovedLead')}</p>}
      <label class="filter saved-search">
        <span class="label">{words('savedSearch')}</span>
        <input
          type="search"
          dir="auto"
          value={query}
          onInput={(event) => list.type(event.currentTarget.value)}
        />
      </label>
      <p class="label found" role="status">
        {found ? plural(words, 'savedCount', found.total) : ''}
      </p>
      {list.isRefused && (
        <p class="refusal" role="alert">
          {words('savedChangeRefused')}
        </p>
      )}
      {found && rows.length === 0 && <p class="nothing">{words(nothing())}</p>}
      <ol class="note-rows">
        {rows.map(({ line, isGone }, at) => (
          <SavedRow
            key={line.article.id}
            line={line}
            removed={removed}
            isGone={isGone}
            port={port}
            onTake={() => {
              list.take(line, at);
              focusSoon(line);
            }}
            onGiveBack={() => {
              list.giveBack(line);
              focusSoon(line);
            }}
          />
        ))}
      </ol>
      {left > 0 && (
        <button type="button" class="button more" onClick={list.more}>
          {plural(words, 'showMore', Math.min(left, SAVED_AT_ONCE))}
        </button>
      )}
    </div>
  );

  function nothing() {
    if (query.trim() !== '') return 'savedNoneFound';
    return removed ? 'savedRemovedNone' : 'savedNone';
  }

  /** The button that was pressed goes with its row: the focus goes to the one in its place, once it is there. */
  function focusSoon({ article }: FoundArticle): void {
    const row = () =>
      [...(place.current?.querySelectorAll<HTMLElement>('li[data-saved]') ?? [])].find(
        ({ dataset }) => dataset['saved'] === article.id,
      );
    const before = row()?.className;
    const observer = new MutationObserver(() => {
      const now = row();
      if (!now || now.className === before) return;
      observer.disconnect();
      now.querySelector<HTMLElement>('button')?.focus();
    });
    if (place.current) observer.observe(place.current, { childList: true, subtree: true, attributes: true });
  }
}

/** The rows of a list, those that have just gone at their places among them. */
function rowsOf(
  lines: readonly FoundArticle[],
  gone: SavedListView['gone'],
): { readonly line: FoundArticle; readonly isGone: boolean }[] {
  const rows = lines.filter(({ article }) => !gone.has(article.id)).map((line) => ({ line, isGone: false }));
  const back = [...gone.values()].toSorted((one, other) => one.at - other.at);
  for (const { line, at } of back) rows.splice(Math.min(at, rows.length), 0, { line, isGone: true });
  return rows;
}
