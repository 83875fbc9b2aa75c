import { useId, useState } from 'preact/hooks';
import type { Facet, Facets } from '../notes/find-notes.ts';
import { NO_FILTER, type NotesFilter, isFiltered } from './notes-list-state.ts';
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
        {set === 0 ? words('filters') : words('filtersOn', String(set))}
      </button>
      <Select
        label={words('filterEntity')}
        any={words('filterAny')}
        value={filter.entity}
        facets={facets.entities}
        onChoose={(entity) => change({ entity })}
      />
      <Select
        label={words('filterTag')}
        any={words('filterAny')}
        value={filter.tag}
        facets={facets.tags}
        onChoose={(tag) => change({ tag })}
      />
      <Select
        label={words('filterSite')}
        any={words('filterAny')}
        value={filter.site}
        facets={facets.sites}
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

interface SelectProps {
  readonly label: string;
  /** What is said where nothing is chosen. */
  readonly any: string;
  readonly value: string;
  readonly facets: readonly Facet[];
  readonly onChoose: (value: string) => void;
}

function Select({ label, any, value, facets, onChoose }: SelectProps) {
  const field = useId();
  // What is chosen stays in the list, also when no note has it any more.
  const isThere = value === '' || facets.some((facet) => facet.value === value);
  return (
    <div class="filter">
      <label class="label" for={field}>
        {label}
      </label>
      <select id={field} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{any}</option>
        {!isThere && <option value={value}>{value}</option>}
        {facets.map(({ value: one, label: name, count }) => (
          <option key={one} value={one}>
            {`${name} (${count})`}
          </option>
        ))}
      </select>
    </div>
  );
}

interface DayProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (day: string) => void;
}

function Day({ label, value, onChoose }: DayProps) {
  const field = useId();
  return (
    <div class="filter">
      <label class="label" for={field}>
        {label}
      </label>
      <input id={field} type="date" value={value} onInput={(event) => onChoose(event.currentTarget.value)} />
    </div>
  );
}
