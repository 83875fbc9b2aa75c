import { useWords } from './words.ts';

interface Props {
  readonly label: string;
  /** From 0 to 1. */
  readonly done: number;
  /** Missing where it is too late for it. */
  readonly onCancel?: () => void;
}

/** How far something is that takes its time. It is seen after a moment: what is done by then need not be waited for. */
export function Progress({ label, done, onCancel }: Props) {
  const words = useWords();
  return (
    <div class="progress">
      <label>
        <span>{label}</span>
        <progress max={1} value={done} />
      </label>
      {onCancel && (
        <button type="button" class="button" onClick={onCancel}>
          {words('cancel')}
        </button>
      )}
    </div>
  );
}
