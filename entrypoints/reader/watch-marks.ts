import type { Highlighter } from '../../page/highlighter.ts';
import { AWAY, type HoverEvent, WAIT_MS, nextHover } from '../../page/hover.ts';
import type { Mark } from '../../page/marks.ts';
import { createMarkFinder, rectsOf, watchPointer } from '../../page/watch-pointer.ts';
import type { Card } from './card.tsx';

/** Opens and closes the card as the pointer rests on marks and leaves them. Gives back how to dismiss the card. */
export function watchMarks(
  marks: readonly Mark[],
  card: Card,
  highlighter: Highlighter,
  signal: AbortSignal,
): (event: HoverEvent) => void {
  const byNumber = new Map(marks.map((mark) => [mark.number, mark]));
  let hover = AWAY;
  let pointer = { x: 0, y: 0 };
  let enteredTop: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const onEvent = (event: HoverEvent) => {
    if (event.kind === 'entered') highlighter.keep();
    const before = hover;
    hover = nextHover(before, event);
    if (hover === before) return;
    const entered = hover.kind === 'dwelling' ? byNumber.get(hover.mark) : undefined;
    if (entered) enteredTop = topOf(entered);

    clearTimeout(timer);
    const wait = WAIT_MS[hover.kind];
    if (wait !== undefined) timer = setTimeout(() => onEvent({ kind: 'waited' }), wait);

    const mark = hover.kind === 'away' ? undefined : byNumber.get(hover.mark);
    if (hover.kind === 'preparing' && mark) card.prepare(mark);
    if (hover.kind === 'open' && before.kind === 'preparing' && mark) void card.open(mark, pointer);
    if (hover.kind === 'away' || hover.kind === 'dwelling') card.close();
  };

  const find = createMarkFinder(document, marks);
  const markAt = (x: number, y: number) => {
    pointer = { x, y };
    return find(x, y);
  };
  const isMovedBy = (scroller: Node) => {
    const mark = hover.kind === 'away' ? undefined : byNumber.get(hover.mark);
    // Browsers also scroll to keep the text where it is, when something above it grows.
    return mark !== undefined && scroller.contains(mark.range.startContainer) && topOf(mark) !== enteredTop;
  };
  watchPointer(document, { markAt, isMovedBy, isCard: card.isSourceOf }, onEvent, signal);
  signal.addEventListener('abort', () => onEvent({ kind: 'dismissed' }), { once: true });
  return onEvent;
}

/** Where a mark stands in the window now. */
function topOf(mark: Mark): number | undefined {
  return rectsOf(document, mark.range)[0]?.top;
}
