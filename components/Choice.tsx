import { useId } from 'preact/hooks';

/** One of the things to choose from. */
export interface ChoiceOption<Value> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

interface Props<Value> {
  readonly title: string;
  readonly options: readonly ChoiceOption<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One choice among a few, all of them in view. */
export function Choice<Value extends string>({ title, options, chosen, onChoose }: Props<Value>) {
  const name = useId();
  return (
    <fieldset class="choice-set">
      <legend class="label">{title}</legend>
      {options.map(({ value, label, hint }) => (
        <label key={value} class="option">
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>
            {label}
            {hint !== undefined && <span class="meta">{hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
