import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from './words.ts';

interface Props<Item> {
  readonly items: readonly Item[];
  /** So many are shown before the reader asks for all. */
  readonly first: number;
  readonly children: (item: Item) => ComponentChildren;
}

/** A list of which the first items are shown, and the rest when asked for. */
export function FoldedList<Item>({ items, first, children: row }: Props<Item>) {
  const words = useWords();
  const [all, setAll] = useState(false);
  // A button that would show one item more takes as much room as the item.
  const folds = items.length > first + 1;
  const shown = folds && !all ? items.slice(0, first) : items;
  return (
    <>
      <ul class="list">
        {shown.map((item, index) => (
          <li key={index}>{row(item)}</li>
        ))}
      </ul>
      {folds && (
        <button type="button" class="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words('showFewer') : words('showAll', String(items.length))}
        </button>
      )}
    </>
  );
}
