import { useWords } from './words.ts';

interface Props {
  readonly label: string;
  /** One sentence on what it does, where the label does not say all. */
  readonly hint?: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** Something that is on or off, in a word beside the picture of a switch. */
export function Switch({ label, hint, on, onSwitch }: Props) {
  const words = useWords();
  return (
    <button type="button" class="switch" role="switch" aria-checked={on} onClick={() => onSwitch(!on)}>
      <span class="switch-label">
        {label}
        {hint !== undefined && <span class="meta">{hint}</span>}
      </span>
      <span class="switch-state" aria-hidden="true">
        {words(on ? 'switchOn' : 'switchOff')}
      </span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
