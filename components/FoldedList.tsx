import { type ComponentChildren, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { formatNumber } from './format-number.ts';
import { useWords } from './words.ts';

interface Props<Item> {
  readonly items: readonly Item[];
  /** So many are shown before the reader asks for all. */
  readonly first: number;
  /** The place of the first of them, where the list's beginning is not what matters most. */
  readonly from?: number;
  readonly children: (item: Item, index: number) => ComponentChildren;
}

/** Where there is room, nothing is folded. */
export const UnfoldedContext = createContext(false);

/** A list of which a few items are shown, and the rest when asked for. */
export function FoldedList<Item>({ items, first, from = 0, children: row }: Props<Item>) {
  const words = useWords();
  const [all, setAll] = useState(false);
  // A button that would show one item more takes as much room as the item.
  const folds = !useContext(UnfoldedContext) && items.length > first + 1;
  const start = folds && !all ? Math.max(0, Math.min(from, items.length - first)) : 0;
  const shown = folds && !all ? items.slice(start, start + first) : items;
  return (
    <>
      <ul class="list">
        {shown.map((item, index) => (
          <li key={start + index}>{row(item, start + index)}</li>
        ))}
      </ul>
      {folds && (
        <button type="button" class="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words('showFewer') : words('showAll', formatNumber(items.length, words))}
        </button>
      )}
    </>
  );
}
