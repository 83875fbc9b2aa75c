import {
  type CardEvent,
  AWAY,
  type CardState,
  WAIT_MS,
  isHeld,
  nextCard,
  shownMark,
} from '../../page/card-state.ts';
import type { Highlighter } from '../../page/highlighter.ts';
import { createMarkFinder, linesOf } from '../../page/mark-boxes.ts';
import type { Mark } from '../../page/marks.ts';
import { isConnected } from '../../page/safe-dom.ts';
import type { Point } from '../../page/safe-path.ts';
import { type Trigger, watchPointer } from '../../page/watch-pointer.ts';
import type { LoadedCard } from './card-loader.ts';
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

/** What is listened to. */
interface Watched {
  readonly trigger: Trigger;
  readonly documents: readonly Document[];
  readonly end: AbortController;
}

export function createCardControl(
  card: LoadedCard,
  highlighter: Highlighter,
  ending: AbortSignal,
): CardControl {
  let byNumber = new Map<number, Mark>();
  let painted: readonly Mark[] = [];
  let find: (document: Document, point: Point) => Mark | null = () => null;
  let reading: Reading | null = null;
  let watched: Watched | null = null;
  let state: CardState = AWAY;
  let pointer: Point = { x: 0, y: 0 };
  let enteredTop: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Mark | null = null;

  ending.addEventListener('abort', () => onEvent({ kind: 'dismissed' }), { once: true });
  return { setReading, forget, onEvent, lastShown: () => last };

  function setReading(next: Reading | null): void {
    reading = next;
    byNumber = new Map((next?.marks ?? []).map((mark) => [mark.number, mark]));
    setPainted(next?.painted ?? []);
    dismissOrphan();
    watch();
  }

  function setPainted(next: readonly Mark[]): void {
    painted = next;
    find = createMarkFinder(painted);
  }

  function forget(stale: readonly Mark[]): void {
    for (const { number } of stale) byNumber.delete(number);
    setPainted(painted.filter(({ number }) => byNumber.has(number)));
    dismissOrphan();
  }

  /** Closes a card whose mark is gone; but one that the reader works in stays while its words are there. */
  function dismissOrphan(): void {
    if (state.kind === 'away' || byNumber.has(state.mark)) return;
    if (isHeld(state) && last && isConnected(last.range.startContainer)) return;
    onEvent({ kind: 'dismissed' });
  }

  /** Listens to the documents that have marks, and to no page without any. */
  function watch(): void {
    // A card that is open must hear what closes it.
    if (!reading && state.kind !== 'away') return;
    const documents = reading?.documents ?? [];
    const isSame =
      watched?.trigger === reading?.trigger &&
      watched?.documents.length === documents.length &&
      documents.every((document, index) => document === watched?.documents[index]);
    if (isSame) return;
    watched?.end.abort();
    watched = null;
    if (!reading) return;
    const { trigger } = reading;
    const end = new AbortController();
    watched = { trigger, documents, end };
    for (const document of documents) listen(document, trigger, AbortSignal.any([end.signal, ending]));
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
    if (state.kind === 'away') watch();
    if (shown === null) card.close();
    else if (mark && (shown !== shownMark(before) || isAskedFor(event))) {
      last = mark;
      const lines = () => linesOf(mark.range);
      void card.open(mark, {
        pointer,
        sheet: state.kind === 'touch',
        focused: event.kind === 'asked',
        lines,
      });
    }
  }
}

/** Whether the reader did something to have this card: one that is open already opens again, as it was asked for now. */
function isAskedFor({ kind }: CardEvent): boolean {
  return kind === 'asked' || kind === 'tapped';
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
