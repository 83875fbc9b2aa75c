import type { EntityId } from '../../linking/types.ts';
import type { Highlighter } from '../../page/highlighter.ts';
import { linesOf } from '../../page/mark-boxes.ts';
import type { Mark } from '../../page/marks.ts';
import type { CardControl } from './card-control.ts';
import type { Reading } from './page-reader.ts';

/** Goes from mention to mention, for readers who do not point. */
export interface MentionWalk {
  /** Goes to the mark of this number, or else to the entity's next mention, and makes it stand out for a moment. */
  show(entity: EntityId, tether: number | null): void;
  /** Goes to the next painted mention, or the one before, and opens its card. */
  step(by: 1 | -1): void;
}

export function createMentionWalk(
  reading: () => Reading | null,
  control: CardControl,
  highlighter: Highlighter,
): MentionWalk {
  let last: Mark | null = null;

  return {
    show(entity, tether) {
      const marks = reading()?.marks ?? [];
      const own = marks.filter(({ link }) => link.entity === entity);
      const next = marks.find(({ number }) => number === tether) ?? nextOf(own, last, 1);
      if (!next) return;
      goTo(next);
      highlighter.flash(next.range);
    },
    step(by) {
      const next = nextOf(reading()?.painted ?? [], control.lastShown() ?? last, by);
      if (!next) return;
      goTo(next);
      control.onEvent({ kind: 'asked', mark: next.number });
    },
  };

  function goTo(mark: Mark): void {
    last = mark;
    // Not by the window's scroll: the story may scroll in a box of its own.
    mark.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }
}

/** The mark after the last one, round again at the end; where that is none of these, the one next to the middle of the window. */
function nextOf(marks: readonly Mark[], last: Mark | null, by: 1 | -1): Mark | undefined {
  const place = marks.findIndex(({ number }) => number === last?.number);
  if (place >= 0) return marks.at((place + by) % marks.length);
  const middle = window.innerHeight / 2 + 1;
  const below = marks.findIndex(({ range }) => (linesOf(range)[0]?.top ?? -Infinity) > middle);
  if (by > 0) return marks[below] ?? marks[0];
  return marks.at(below < 0 ? -1 : below - 1);
}
