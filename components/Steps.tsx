import { BackIcon, ForwardIcon } from './icons.tsx';
import { useWords } from './words.ts';

interface Props {
  /** Null: there is nowhere to go. */
  readonly onBack: (() => void) | null;
  readonly onForward: (() => void) | null;
}

/** The ways back and forward within the popup, the panel or the tab. */
export function Steps({ onBack, onForward }: Props) {
  const words = useWords();
  if (!onBack && !onForward) return null;
  return (
    <nav class="steps">
      {onBack && (
        <button type="button" class="text-button step" onClick={onBack}>
          <BackIcon />
          {words('back')}
        </button>
      )}
      {onForward && (
        <button type="button" class="text-button step forward" onClick={onForward}>
          {words('forward')}
          <ForwardIcon />
        </button>
      )}
    </nav>
  );
}
