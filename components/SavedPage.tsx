import { SavedList } from './SavedList.tsx';
import type { SavedPagePort } from './saved-page-port.ts';
import { useHash } from './use-hash.ts';
import { useSavedList } from './use-saved-list.ts';
import { useWords } from './words.ts';

/** All saved articles: to find, read, open, remove and bring back. */
export function SavedPage({ port }: { readonly port: SavedPagePort }) {
  const words = useWords();
  const removed = useHash() === 'removed';
  const list = useSavedList(port, removed);
  const { found } = list;
  const number = new Intl.NumberFormat(words('language'));
  const views = [
    { hash: '#', label: words('savedAll'), isHere: !removed, count: found?.saved },
    { hash: '#removed', label: words('savedRemoved'), isHere: removed, count: found?.removed },
  ];
  return (
    <main class="sheet notes-page">
      <header>
        <h1>{words('savedTitle')}</h1>
      </header>
      <nav class="views" aria-label={words('savedViews')}>
        {views.map(({ hash, label, isHere, count }) => (
          <a key={hash} href={hash} aria-current={isHere ? 'page' : undefined}>
            {label}
            {count !== undefined && <span class="count"> {number.format(count)}</span>}
          </a>
        ))}
        <a href="/notes.html#files">{words('savedFiles')}</a>
      </nav>
      {port.isPrivate && <p class="refusal">{words('savedPagePrivate')}</p>}
      <SavedList key={String(removed)} port={port} removed={removed} list={list} />
    </main>
  );
}
