import { useEffect } from 'preact/hooks';
import { type ExplorerState, shownIn } from './explorer-state.ts';
import { type Words, useWords } from './words.ts';

/** Names a tab of our own after what it shows: so its bookmarks are called. Popup and panel have no title. */
export function useTabTitle(state: ExplorerState, isTab: boolean): void {
  const words = useWords();
  const title = titleOf(state, words);
  useEffect(() => {
    if (isTab) document.title = title;
  }, [isTab, title]);
}

function titleOf(state: ExplorerState, words: Words): string {
  const ours = words('extensionName');
  const page = shownIn(state)?.page;
  if (page !== undefined) return typeof page === 'string' ? ours : `${page.entity.name} – ${ours}`;
  const query = state.query.trim();
  if (query !== '') return `${words('quoted', query)} – ${ours}`;
  return state.isText ? `${words('readText')} – ${ours}` : ours;
}
