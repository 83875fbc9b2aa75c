import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntityPage } from '../library/entity-page.ts';
import type { EntityId, Evidence } from '../linking/types.ts';
import { HoverCard } from './HoverCard.tsx';
import { useFocus } from './use-focus.ts';

/** Between the word and the card, and between the card and the window's edge, px. */
const GAP = 8;

interface Props {
  readonly page: EntityPage;
  readonly evidence: Evidence;
  /** The word that it belongs to. */
  readonly mark: HTMLElement;
  /** The reader came by keys: the card takes the focus. */
  readonly focused: boolean;
  readonly describe: (entity: EntityId) => Promise<EntityPage | null>;
  readonly onClose: () => void;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/** The card of a name in our own sample: the real one, below its word. */
export function SampleCard({ page, evidence, mark, focused, describe, onClose, onEnter, onLeave }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: '0', top: '0' });
  const [editRefused, setEditRefused] = useState(false);
  const [trail, setTrail] = useState<readonly EntityPage[]>([page]);
  useFocus(() => frame.current?.querySelector('h2'), focused);
  useLayoutEffect(() => setPlace(placeBelow(mark, frame.current!)), [mark]);
  return (
    <div class="sample-card" ref={frame} style={place} onPointerEnter={onEnter} onPointerLeave={onLeave}>
      <HoverCard
        page={trail.at(-1)!}
        surfaceForm={mark.textContent ?? ''}
        pageDate={null}
        trail={trail.length - 1}
        host=""
        sheet={false}
        evidence={evidence}
        note={{ state: 'read', notes: [], articlesRead: 0 }}
        editRefused={editRefused}
        onEditNote={() => setEditRefused(true)}
        onClose={onClose}
        onPin={null}
        onOpen={(entity) => void open(entity)}
        onBack={() => setTrail(trail.slice(0, -1))}
        onNotThis={null}
        onOff={null}
      />
    </div>
  );

  async function open(entity: EntityId): Promise<void> {
    const next = await describe(entity);
    if (next) setTrail((before) => [...before, next]);
  }
}

/** Below the word's last line, within the window, in the coordinates of what the card stands in. */
function placeBelow(mark: HTMLElement, card: HTMLElement): { left: string; top: string } {
  const word = mark.getBoundingClientRect();
  const around = card.offsetParent?.getBoundingClientRect() ?? { left: 0, top: 0 };
  const rightmost = document.documentElement.clientWidth - card.offsetWidth - GAP;
  return {
    left: `${Math.max(GAP, Math.min(word.left, rightmost)) - around.left}px`,
    top: `${word.bottom + GAP - around.top}px`,
  };
}
