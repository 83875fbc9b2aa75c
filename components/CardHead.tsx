import type { EntityPage } from '../library/entity-page.ts';
import { EntityHead } from './EntityHead.tsx';
import { BackIcon, CloseIcon, PanelIcon } from './icons.tsx';
import { useWords } from './words.ts';

interface Props {
  readonly page: EntityPage;
  /** How many entities the reader can go back to. */
  readonly trail: number;
  readonly onBack: () => void;
  /** Opens the side panel; null where there is none beside the page. */
  readonly onPin: (() => void) | null;
  readonly onClose: () => void;
}

/** The head of a card: what the entity is, and the ways back, to the side panel and out. */
export function CardHead({ page, trail, onBack, onPin, onClose }: Props) {
  const words = useWords();
  const pin = words('openInPanel');
  return (
    <header class="card-head">
      {trail > 0 && (
        <button type="button" class="text-button card-back" onClick={onBack}>
          <BackIcon />
          {words('back')}
        </button>
      )}
      <EntityHead page={page} />
      <div class="card-tools">
        {onPin && (
          <button type="button" class="icon-button" aria-label={pin} title={pin} onClick={onPin}>
            <PanelIcon />
          </button>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={words('close')}
          title={words('close')}
          onClick={onClose}
        >
          <CloseIcon />
        </button>
      </div>
    </header>
  );
}
