import type { ComponentProps } from 'preact';
import { vi } from 'vitest';
import { HoverCard } from '../../components/HoverCard.tsx';
import type { CardNoteAnswer } from '../../messages/protocol.ts';
import { entityPage } from './records.ts';
import { renderWithWords } from './with-words.tsx';

type Props = ComponentProps<typeof HoverCard>;

export const noNote: CardNoteAnswer = { state: 'read', notes: [], articlesRead: 0 };

/** Opens a card on a page of example.org with what a test gives, and tells what the reader then does to it. */
export function openCard(given: Partial<Props> = {}) {
  const acts = {
    onEditNote: vi.fn(),
    onClose: vi.fn(),
    onPin: vi.fn(),
    onOpen: vi.fn(),
    onBack: vi.fn(),
    onNotThis: vi.fn(async () => true),
    onOff: vi.fn(async () => true),
  };
  const card = (more: Partial<Props>) => (
    <HoverCard
      page={entityPage()}
      surfaceForm="the Board"
      evidence={{ kind: 'name' }}
      note={noNote}
      editRefused={false}
      pageDate={null}
      trail={0}
      host="example.org"
      sheet={false}
      {...acts}
      {...given}
      {...more}
    />
  );
  const { container, redraw } = renderWithWords(card({}));
  return {
    ...acts,
    container,
    headings: () => [...container.querySelectorAll('h3')].map((heading) => heading.textContent),
    /** Draws the same card again with something changed. */
    redraw: (more: Partial<Props>) => redraw(card(more)),
  };
}
