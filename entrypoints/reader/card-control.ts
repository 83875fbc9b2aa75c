import { type CardEvent, AWAY, type CardState, WAIT_MS, nextCard, shownMark } from '../../page/card-state.ts';
import type { Highlighter } from '../../page/highlighter.ts';
import { createMarkFinder, linesOf } from '../../page/mark-boxes.ts';
import type { Mark } from '../../page/marks.ts';
import type { Point } from '../../page/safe-path.ts';
import { type Trigger, watchPointer } from '../../page/watch-pointer.ts';
import type { Card } from './card.tsx';
import type { Reading } from './page-reader.ts';

/** Opens and closes the card as the pointer rests on marks and leaves them, and as it is asked for. */
export interface CardControl {
  /** The page was read: these are its marks now. */
  setReading(reading: Reading | null): void;
  /** Marks whose words have changed: they open nothing any more. */
  forget(stale: readonly Mark[]): void;
  onEvent(event: CardEvent): void;
  /** The mark whose card was shown last. */
  lastShown(): Mark | null;
}

export function createCardControl(card: Card, highlighter: Highlighter, ending: AbortSignal): CardControl {
  let byNumber = new Map<number, Mark>();
  let painted: readonly Mark[] = [];
  let find: (document: Document, point: Point) => Mark | null = () => null;
  let watched: {
    readonly key: string;
    readonly documents: readonly Document[];
    readonly end: AbortController;
  } | null = null;
  let state: CardState = AWAY;
  let pointer: Point = { x: 0, y: 0 };
  let enteredTop: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Mark | null = null;

  ending.addEventListener('abort', () => onEvent({ kind: 'dismissed' }), { once: true });
  return { setReading, forget, onEvent, lastShown: () => last };

  function setReading(reading: Reading | null): void {
    byNumber = new Map((reading?.marks ?? []).map((mark) => [mark.number, mark]));
    setPainted(reading?.painted ?? []);
    watch(reading);
    if (state.kind !== 'away' && !byNumber.has(state.mark)) onEvent({ kind: 'dismissed' });
  }

  function setPainted(next: readonly Mark[]): void {
    painted = next;
    find = createMarkFinder(painted);
  }

  function forget(stale: readonly Mark[]): void {
    for (const { number } of stale) byNumber.delete(number);
    setPainted(painted.filter(({ number }) => byNumber.has(number)));
    if (state.kind !== 'away' && !byNumber.has(state.mark)) onEvent({ kind: 'dismissed' });
  }

  /** Listens to the documents that have marks, and to no page without any. */
  function watch(reading: Reading | null): void {
    const documents = reading?.documents ?? [];
    const isSame =
      watched?.key === reading?.trigger &&
      watched?.documents.length === documents.length &&
      documents.every((document, index) => document === watched?.documents[index]);
    if (isSame) return;
    watched?.end.abort();
    watched = null;
    if (!reading) return;
    const end = new AbortController();
    watched = { key: reading.trigger, documents, end };
    for (const document of documents)
      listen(document, reading.trigger, AbortSignal.any([end.signal, ending]));
  }

  function listen(document: Document, trigger: Trigger, signal: AbortSignal): void {
    const target = {
      markAt: (point: Point) => find(document, point),
      isMovedBy: (scroller: Node) => {
        const mark = state.kind === 'away' ? undefined : byNumber.get(state.mark);
        // Browsers also scroll to keep the text where it is, when something above it grows.
        return mark !== undefined && holds(scroller, mark) && topOf(mark) !== enteredTop;
      },
      isCard: card.isSourceOf,
      cardBox: card.box,
      onPoint: (point: Point) => {
        pointer = point;
      },
    };
    watchPointer(document, trigger, target, onEvent, signal);
  }

  function onEvent(event: CardEvent): void {
    if (event.kind === 'entered') highlighter.keep();
    const before = state;
    state = nextCard(before, event);
    if (state === before) return;
    const mark = state.kind === 'away' ? undefined : byNumber.get(state.mark);
    if (mark && state.kind === 'dwelling') enteredTop = topOf(mark);

    clearTimeout(timer);
    const wait = WAIT_MS[state.kind];
    if (wait !== undefined) timer = setTimeout(() => onEvent({ kind: 'waited' }), wait);

    if (state.kind === 'preparing' && mark) card.prepare(mark);
    const shown = shownMark(state);
    if (shown === null) card.close();
    else if (mark && (shown !== shownMark(before) || state.kind === 'touch')) {
      last = mark;
      void card.open(mark, { pointer, sheet: state.kind === 'touch', focused: event.kind === 'asked' });
    }
  }
}

/** Whether a mark lies in what scrolls, or in a frame within it. */
function holds(scroller: Node, { range }: Mark): boolean {
  for (let node: Node | null = range.startContainer; node;) {
    if (scroller.contains(node)) return true;
    const root: Node = node.getRootNode();
    node =
      'host' in root ? (root as ShadowRoot).host : ((root as Document).defaultView?.frameElement ?? null);
  }
  return false;
}

/** Where a mark stands in the window now. */
function topOf(mark: Mark): number | undefined {
  return linesOf(mark.range)[0]?.top;
}
