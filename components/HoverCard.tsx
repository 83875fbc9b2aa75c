import type { EntityPage } from '../library/entity-page.ts';
import type { Evidence } from '../linking/types.ts';
import type { NoteAnswer } from '../messages/protocol.ts';
import { EntityHead } from './EntityHead.tsx';
import { EntitySections } from './EntitySections.tsx';
import { EvidenceLine } from './EvidenceLine.tsx';
import { CloseIcon } from './icons.tsx';
import { NoteView } from './NoteView.tsx';
import { refuseForged } from './refuse-forged.ts';
import { useWords } from './words.ts';

interface Props {
  readonly page: EntityPage;
  readonly evidence: Evidence;
  readonly note: NoteAnswer | 'loading';
  /** The browser did not open the place for writing. */
  readonly editRefused: boolean;
  readonly onEditNote: () => void;
  readonly onClose: () => void;
}

/** The card over a link: what it means, why here, what is known and disputed, and the reader's note. */
export function HoverCard({ page, evidence, note, editRefused, onEditNote, onClose }: Props) {
  const words = useWords();
  const { entity } = page;
  return (
    <div
      class="card-frame"
      lang={words('language')}
      dir={words('direction') as 'ltr' | 'rtl'}
      onClickCapture={refuseForged}
    >
      {/* Keyed, so that lists shown in full for one entity are folded again for the next. */}
      <div class="card" key={entity.id} role="dialog" aria-label={entity.name}>
        <header class="card-head">
          <EntityHead entity={entity} />
          <button type="button" class="icon-button" aria-label={words('close')} onClick={onClose}>
            <CloseIcon />
          </button>
        </header>
        <div class="card-body">
          <EvidenceLine evidence={evidence} name={entity.name} />
          <EntitySections page={page} />
        </div>
        <footer class="card-note">
          <NoteView note={note} editRefused={editRefused} onEdit={onEditNote} />
        </footer>
      </div>
    </div>
  );
}
