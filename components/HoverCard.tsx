import { useState } from 'preact/hooks';
import type { EntityPage } from '../library/entity-page.ts';
import type { PartialDate } from '../library/records.ts';
import type { EntityId, Evidence } from '../linking/types.ts';
import type { CardNoteAnswer } from '../messages/protocol.ts';
import { CardFoot } from './CardFoot.tsx';
import { CardHead } from './CardHead.tsx';
import { copyWithSource } from './copy-with-source.ts';
import { EntityBasics } from './EntityBasics.tsx';
import { EntitySections } from './EntitySections.tsx';
import { type Turn, focusOnTurn } from './focus-on-turn.ts';
import { holdWheel } from './hold-wheel.ts';
import { NoteView } from './NoteView.tsx';
import type { OffWhere } from './OffMenu.tsx';
import { refuseForged } from './refuse-forged.ts';
import { useWords } from './words.ts';

interface Props {
  readonly page: EntityPage;
  /** The name under the card, as it stands on the page. */
  readonly surfaceForm: string;
  readonly evidence: Evidence;
  readonly note: CardNoteAnswer | 'loading';
  /** The browser did not open the place for writing. */
  readonly editRefused: boolean;
  /** The date of the page that is being read, where it is known. */
  readonly pageDate: PartialDate | null;
  /** How many entities lie behind this one; more than none: the reader can go back. */
  readonly trail: number;
  /** The name of the site that the page is on. */
  readonly host: string;
  /** Drawn as a sheet at the foot of the window, for fingers. */
  readonly sheet: boolean;
  readonly onEditNote: () => void;
  readonly onClose: () => void;
  /** Opens the side panel on the entity; null where there is none beside the page. */
  readonly onPin: (() => void) | null;
  readonly onOpen: (entity: EntityId) => void;
  readonly onBack: () => void;
  /**
   * The name does not mean this entity but another one, or nothing that we know; on this site or everywhere.
   * Resolves to whether that was stored. Null, as `onOff`, where the page is none that a reader would correct or be left alone on.
   */
  readonly onNotThis: ((instead: EntityId | null, everywhere: boolean) => Promise<boolean>) | null;
  readonly onOff: ((where: OffWhere) => Promise<boolean>) | null;
}

/** The card over a link: what it means, why here, what is known and disputed, and the reader's note. */
export function HoverCard(props: Props) {
  const { page, surfaceForm, evidence, trail, host, sheet, onNotThis } = props;
  const words = useWords();
  const { entity, alternatives } = page;
  const turn: Turn = { entity: entity.id, trail };
  const [shown] = useState({ turn });
  // Fingers come without a pointer that enters before them, and so do those who are read to.
  const [isReaderIn, setReaderIn] = useState(sheet);
  const comeIn = (event: Event) => event.isTrusted && setReaderIn(true);
  // What the reader opened inside the card is not what the page named.
  const isOfPage = trail === 0;

  return (
    <div
      class={sheet ? 'card-frame sheet' : 'card-frame'}
      lang={words('language')}
      dir={words('direction') as 'ltr' | 'rtl'}
      onClickCapture={refuseForged}
      onCopy={(event) => copyWithSource(event, entity.name)}
      onWheel={holdWheel}
      onPointerEnter={comeIn}
      onFocusCapture={comeIn}
    >
      {/* Keyed, so that lists shown in full for one entity are folded again for the next. */}
      <div class="card" key={entity.id} ref={follow} role="dialog" aria-label={entity.name}>
        <CardHead {...props} />
        <div class="card-body">
          <EntityBasics entity={entity} evidence={isOfPage ? evidence : undefined} onOpen={props.onOpen} />
          <EntitySections {...props} />
        </div>
        <CardFoot
          correcting={
            isOfPage && onNotThis ? { surfaceForm, name: entity.name, alternatives, onNotThis } : null
          }
          host={host}
          onOff={props.onOff}
        >
          <NoteView
            note={props.note}
            editRefused={props.editRefused}
            outOfReach={!isReaderIn}
            onEdit={props.onEditNote}
            onOpen={props.onOpen}
          />
        </CardFoot>
      </div>
    </div>
  );

  function follow(card: HTMLElement | null): void {
    if (!card) return;
    focusOnTurn(card, shown.turn, turn);
    shown.turn = turn;
  }
}
