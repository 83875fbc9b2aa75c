import { useId } from 'preact/hooks';
import { formatNumber } from './format-number.ts';
import { useWords } from './words.ts';

/** A thing to narrow a list to, and how much has it. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

interface SelectProps {
  readonly label: string;
  /** What is said where nothing is chosen. */
  readonly any: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
}

/** One of several things that a list can be narrowed to. */
export function Select({ label, any, value, options, onChoose }: SelectProps) {
  const words = useWords();
  const field = useId();
  // What is chosen stays in the list, also when nothing has it any more.
  const isThere = value === '' || options.some((option) => option.value === value);
  return (
    <div class="filter">
      <label class="label" for={field}>
        {label}
      </label>
      <select id={field} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{any}</option>
        {!isThere && <option value={value}>{value}</option>}
        {options.map(({ value: one, label: name, count }) => (
          <option key={one} value={one}>
            {`${name} (${formatNumber(count, words)})`}
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

/** A day that a list begins or ends with; empty for none. */
export function Day({ label, value, onChoose }: DayProps) {
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
