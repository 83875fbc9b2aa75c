import { useId, useState } from 'preact/hooks';
import type { Facets } from '../notes/find-notes.ts';
import { Day, Select } from './FilterFields.tsx';
import { NO_FILTER, type NotesFilter, isFiltered } from './notes-list-state.ts';
import { formatNumber } from './format-number.ts';
import { useWords } from './words.ts';

interface Props {
  readonly filter: NotesFilter;
  readonly facets: Facets;
  readonly onFilter: (filter: NotesFilter) => void;
}

/** The search for notes, and what else narrows their list. */
export function NoteFilters({ filter, facets, onFilter }: Props) {
  const words = useWords();
  const field = useId();
  const [isUnfolded, setUnfolded] = useState(false);
  const { query, ...others } = filter;
  const set = Object.values(others).filter((value) => value !== '').length;
  const change = (changed: Partial<NotesFilter>) => onFilter({ ...filter, ...changed });
  return (
    <search class="filters" data-unfolded={isUnfolded}>
      <div class="filter wide">
        <label class="label" for={field}>
          {words('notesSearch')}
        </label>
        <input
          id={field}
          type="search"
          dir="auto"
          value={query}
          autocomplete="off"
          onInput={(event) => change({ query: event.currentTarget.value })}
        />
      </div>
      <button
        type="button"
        class="text-button unfold"
        aria-expanded={isUnfolded}
        onClick={() => setUnfolded(!isUnfolded)}
      >
        {set === 0 ? words('filters') : words('filtersOn', formatNumber(set, words))}
      </button>
      <Select
        label={words('filterEntity')}
        any={words('filterAny')}
        value={filter.entity}
        options={facets.entities}
        onChoose={(entity) => change({ entity })}
      />
      <Select
        label={words('filterTag')}
        any={words('filterAny')}
        value={filter.tag}
        options={facets.tags}
        onChoose={(tag) => change({ tag })}
      />
      <Select
        label={words('filterSite')}
        any={words('filterAny')}
        value={filter.site}
        options={facets.sites}
        onChoose={(site) => change({ site })}
      />
      <Day label={words('filterFrom')} value={filter.from} onChoose={(from) => change({ from })} />
      <Day label={words('filterTo')} value={filter.to} onChoose={(to) => change({ to })} />
      {isFiltered(filter) && (
        <button
          type="button"
          class="text-button clear"
          onClick={() => {
            // The button goes; whoever cleared the search begins another one.
            document.getElementById(field)?.focus();
            onFilter(NO_FILTER);
          }}
        >
          {words('filterClear')}
        </button>
      )}
    </search>
  );
}
