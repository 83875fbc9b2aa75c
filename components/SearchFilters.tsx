import { useState } from 'preact/hooks';
import type { EntityType, PartialDate } from '../library/records.ts';
import type { SearchAnswer } from '../search/answer.ts';
import { SHOWN } from '../search/kinds.ts';
import { NO_FILTERS, type SearchFilters as Filters, type SearchKind, hasFilters } from '../search/query.ts';
import { Day, Select } from './FilterFields.tsx';
import { formatSince, formatUntil } from './format-date.ts';
import { CloseIcon } from './icons.tsx';
import { type MessageKey, type Words, useWords } from './words.ts';

interface Props {
  readonly filters: Filters;
  /** How much each would let through; null while nothing was answered. */
  readonly counts: SearchAnswer['counts'] | null;
  readonly onFilter: (filters: Filters) => void;
}

/** What a group of results is called. */
export const GROUP_TITLES: Record<SearchKind, MessageKey> = {
  entity: 'entitiesFound',
  article: 'articlesFound',
  note: 'notesFound',
  saved: 'savedFound',
  event: 'eventsFound',
  contested: 'contestedFound',
};

/** What narrows the results: folded into one line, in which whatever is chosen is seen and can be taken away. */
export function SearchFilters({ filters, counts, onFilter }: Props) {
  const words = useWords();
  const [isUnfolded, setUnfolded] = useState(false);
  return (
    <div class="search-filters">
      <div class="chosen">
        <button
          type="button"
          class="text-button"
          aria-expanded={isUnfolded}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {words('filters')}
        </button>
        {chosenIn(filters, words).map(({ label, without }) => (
          <button
            key={label}
            type="button"
            class="chip"
            aria-label={words('filterRemove', label)}
            onClick={() => onFilter(without)}
          >
            {label}
            <CloseIcon />
          </button>
        ))}
        {hasFilters(filters) && (
          <button type="button" class="text-button" onClick={() => onFilter(NO_FILTERS)}>
            {words('filterClear')}
          </button>
        )}
      </div>
      {isUnfolded && <Fields filters={filters} counts={counts} onFilter={onFilter} />}
    </div>
  );
}

function Fields({ filters, counts, onFilter }: Props) {
  const words = useWords();
  const change = (changed: Partial<Filters>) => onFilter({ ...filters, ...changed });
  const listOf = <Value extends string>(value: string) => (value === '' ? [] : [value as Value]);
  const any = words('filterAny');
  return (
    <div class="filter-fields">
      <Select
        label={words('filterKind')}
        any={any}
        value={filters.kinds[0] ?? ''}
        options={SHOWN.flatMap((kind) => {
          const count = counts?.kinds[kind] ?? 0;
          return count > 0 ? [{ value: kind, label: words(GROUP_TITLES[kind]), count }] : [];
        })}
        onChoose={(kind) => change({ kinds: listOf<SearchKind>(kind) })}
      />
      <Select
        label={words('filterType')}
        any={any}
        value={filters.entityTypes[0] ?? ''}
        options={(counts?.entityTypes ?? []).map(({ value, count }) => ({
          value,
          label: words(`kind${value}`),
          count,
        }))}
        onChoose={(type) => change({ entityTypes: listOf<EntityType>(type) })}
      />
      <Select
        label={words('filterCountry')}
        any={any}
        value={filters.outletCountries[0] ?? ''}
        options={named(counts?.outletCountries)}
        onChoose={(country) => change({ outletCountries: listOf(country) })}
      />
      <Select
        label={words('filterOutletKind')}
        any={any}
        value={filters.outletKinds[0] ?? ''}
        options={named(counts?.outletKinds)}
        onChoose={(kind) => change({ outletKinds: listOf(kind) })}
      />
      <Day
        label={words('filterSince')}
        value={filters.from ?? ''}
        onChoose={(day) => change({ from: dayOf(day) })}
      />
      <Day
        label={words('filterUntil')}
        value={filters.until ?? ''}
        onChoose={(day) => change({ until: dayOf(day) })}
      />
      <label class="filter check">
        <input
          type="checkbox"
          checked={filters.withNotes}
          onChange={(event) => change({ withNotes: event.currentTarget.checked })}
        />
        {words('filterNotes')}
      </label>
    </div>
  );
}

function named(counted: readonly { readonly value: string; readonly count: number }[] = []) {
  return counted.map(({ value, count }) => ({ value, label: value, count }));
}

const dayOf = (day: string): PartialDate | null => (day === '' ? null : day);

interface Chosen {
  readonly label: string;
  /** The filters without it. */
  readonly without: Filters;
}

/** Each thing that is chosen, in words. */
function chosenIn(filters: Filters, words: Words): Chosen[] {
  const { kinds, entityTypes, outletCountries, outletKinds, from, until, withNotes } = filters;
  return [
    ...kinds.map((kind) => ({
      label: words(GROUP_TITLES[kind]),
      without: { ...filters, kinds: kinds.filter((other) => other !== kind) },
    })),
    ...entityTypes.map((type) => ({
      label: words(`kind${type}`) || type,
      without: { ...filters, entityTypes: entityTypes.filter((other) => other !== type) },
    })),
    ...outletCountries.map((country) => ({
      label: country,
      without: { ...filters, outletCountries: outletCountries.filter((other) => other !== country) },
    })),
    ...outletKinds.map((kind) => ({
      label: kind,
      without: { ...filters, outletKinds: outletKinds.filter((other) => other !== kind) },
    })),
    ...(from === null ? [] : [{ label: formatSince(from, words), without: { ...filters, from: null } }]),
    ...(until === null ? [] : [{ label: formatUntil(until, words), without: { ...filters, until: null } }]),
    ...(withNotes ? [{ label: words('filterNotes'), without: { ...filters, withNotes: false } }] : []),
  ];
}
