import type { RefObject } from 'preact';
import { rowId } from './result-rows.ts';
import { useWords } from './words.ts';

interface Props {
  readonly query: string;
  /** The row of the results that is selected, or null where none are shown. */
  readonly selected: number | null;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onType: (query: string) => void;
  readonly onMove: (by: 1 | -1) => void;
  /** `inTab`: to be opened in a tab of our own. */
  readonly onChoose: (inTab: boolean) => void;
}

/** The search field; the keys of the results list go through it. */
export function SearchBox({ query, selected, field, onType, onMove, onChoose }: Props) {
  const words = useWords();
  return (
    <search class="search-box">
      <input
        ref={field}
        type="search"
        dir="auto"
        role="combobox"
        // Preact's types want to see that a combobox's list is not a <datalist>.
        list={undefined}
        aria-label={words('search')}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-expanded={selected !== null}
        aria-controls={selected === null ? undefined : 'results'}
        aria-activedescendant={selected === null ? undefined : rowId(selected)}
        placeholder={words('search')}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </search>
  );

  function onKeyDown(event: KeyboardEvent): void {
    // The keys that finish a word in an input method are not for us.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') onMove(1);
    else if (event.key === 'ArrowUp') onMove(-1);
    else if (event.key === 'Enter') onChoose(event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
  }
}
