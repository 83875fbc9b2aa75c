import type { PageMarks, ToldStory } from '../../messages/protocol.ts';
import type { Trigger } from '../../settings/settings.ts';
import { claimsArticle } from '../../page/article-gate.ts';
import { atTime } from '../../page/at-time.ts';
import { PAGE_PACE, inSlices } from '../../page/breathe.ts';
import { carryOver } from '../../page/carry-marks.ts';
import { type ChangeQueue, createChangeQueue } from '../../page/change-queue.ts';
import { readPageMetadata } from '../../page/gate/metadata.ts';
import { type Mark, paintedMarks, placeMarks } from '../../page/marks.ts';
import { documentsOf, readTree } from '../../page/page-tree.ts';
import { isConnected, parentElementOf } from '../../page/safe-dom.ts';
import { type Sight, createSight } from '../../page/sight.ts';
import { nextFrame, untilShown } from '../../page/until-shown.ts';
import { addressOf, watchAddress } from '../../page/watch-address.ts';
import { watchChanges } from '../../page/watch-changes.ts';
import { watchRoot } from '../../page/watch-root.ts';
import { ask } from './ask.ts';
import type { ContentApi } from './content-api.ts';
import { listMarks } from './list-marks.ts';
import { type Told, createStory } from './story.ts';
import { storyOnPage } from './story-on-page.ts';

/** What a page names, where it stands. */
export interface Reading {
  /** In reading order. */
  readonly marks: readonly Mark[];
  readonly painted: readonly Mark[];
  readonly trigger: Trigger;
  /** The documents that were read: the page's own, and those in its frames. */
  readonly documents: readonly Document[];
}

export interface PageReader {
  /** Reads the page, and again whenever it changes; from the start if it was read before. */
  read(asked: boolean): Promise<void>;
  /** Reads no more, and says why. */
  stop(why: PageMarks): void;
  /** What the popup says of the page. */
  state(): PageMarks;
  /** The story that the marks are of; null where there is none, or it is about to be read again. */
  story(): ToldStory | null;
}

/** Told what a reading has brought. */
export interface ReadingListener {
  /** After each reading; null where nothing is to be marked. */
  onRead(reading: Reading | null): void;
  /** The words of some marks have just changed; the browser has not painted them yet. */
  onStale(marks: readonly Mark[]): void;
}

/** Some pages are hidden until their fonts or tests have come: so long we wait before looking again, ms. */
const REVEAL_MS = [500, 1500, 3000];
/** What goes wrong while a page puts itself together goes well a moment later: so long we wait after a failure, ms. */
const RETRY_MS = [500, 3000];

export function createPageReader(
  api: ContentApi,
  listener: ReadingListener,
  ending: AbortSignal,
): PageReader {
  let current: AbortController | null = null;
  let marks: readonly Mark[] = [];
  /** What the marks are of, while all of them are there. */
  let placed: Told | null = null;
  /** The next mark's number. */
  let free = 0;
  let state: () => PageMarks = () => ({ state: 'reading' });

  // What is watched of a page goes with its root.
  watchRoot(document, () => void read(false), ending);
  return { read, stop, state: () => state(), story: () => placed && storyOnPage(placed) };

  async function read(asked: boolean): Promise<void> {
    stop({ state: 'reading' });
    current = new AbortController();
    const signal = AbortSignal.any([current.signal, ending]);
    for (const wait of RETRY_MS) {
      if (await tryToFollow(asked, signal)) return;
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (signal.aborted) return;
    }
    if (!(await tryToFollow(asked, signal))) clear({ state: 'unavailable' });
  }

  /** False where that went wrong, and not because we were told to stop. */
  async function tryToFollow(asked: boolean, signal: AbortSignal): Promise<boolean> {
    const attempt = new AbortController();
    try {
      await follow(asked, AbortSignal.any([signal, attempt.signal]));
      return true;
    } catch {
      // Whatever a page does to us stays between us: the popup says that it could not be read.
      attempt.abort();
      if (!signal.aborted) clear({ state: 'reading' });
      return signal.aborted;
    }
  }

  function stop(why: PageMarks): void {
    current?.abort();
    current = null;
    clear(why);
  }

  function clear(why: PageMarks): void {
    const hadMarks = placed !== null || marks.length > 0;
    marks = [];
    placed = null;
    state = () => why;
    if (hadMarks) listener.onRead(null);
  }

  /** Reads the page, and again each time that it has changed, until the signal ends it. */
  async function follow(asked: boolean, signal: AbortSignal): Promise<void> {
    if (!document.body) {
      clear({ state: 'notArticle' });
      return;
    }
    await untilShown(document, signal);
    // In a task of its own, behind that in which our script is made ready.
    await PAGE_PACE.nextTask();
    // A reader who asks sees something, even where the page's root says that it is hidden.
    const root = asked ? document.body : document.documentElement;
    // A background that sleeps takes its time to wake: meanwhile the page is read.
    if (asked || claimsArticle(readPageMetadata(root))) void ask(api, 'wake', {});
    const sight = createSight();
    const queue = createChangeQueue(document, signal);
    const watch = watchChanges(
      root,
      (changes) => {
        noticeStale(changes.content);
        queue.note(changes);
      },
      signal,
    );
    const lookAgain = () => queue.note({ content: new Set(), looks: new Set([root]) });
    watchAddress(window, lookAgain, signal);
    // Style sheets may come after the text, and show or hide it.
    window.addEventListener('load', ({ isTrusted }) => isTrusted && lookAgain(), { signal });

    const frame = nextFrame();
    const tree = await inSlices(readTree(root), signal);
    watch.follow(tree);
    const story = createStory(api, tree, asked, sight.isVisible, signal);
    await frame;
    const reveals = [...REVEAL_MS];
    let changed: ReadonlySet<Node> = new Set();
    for (;;) {
      const told = await story.read(changed);
      if ('answer' in told) {
        if (told !== placed) await place(told, documentsOf(tree), signal);
        const wait = told.text.text.trim() === '' ? reveals.shift() : undefined;
        if (wait !== undefined) setTimeout(lookAgain, wait);
      } else {
        clear(told);
        if (told.state === 'off' && told.until !== null) atTime(told.until, () => void read(false), signal);
      }
      queue.wasRead();
      changed = await nextChanges(queue, sight);
      await inSlices(tree.renew(changed), signal);
      watch.follow(tree);
    }
  }

  /** What has changed on the page, once that calls for another reading. */
  async function nextChanges(queue: ChangeQueue, sight: Sight): Promise<ReadonlySet<Node>> {
    const address = addressOf(location);
    for (;;) {
      const { content, looks } = await queue.due();
      // To look before the page has drawn what has changed would have its style worked out twice.
      if (looks.size > 0) await nextFrame();
      // Of what looks otherwise, only what is marked matters, and what was not seen before.
      const marked = marks.flatMap(({ range }) => parentElementOf(range.startContainer) ?? []);
      const isSeenOtherwise = looks.size > 0 && sight.hasChanged(marked);
      if (isSeenOtherwise || content.size > 0 || addressOf(location) !== address) return content;
      queue.wasRead();
    }
  }

  async function place(told: Told, documents: readonly Document[], signal: AbortSignal): Promise<void> {
    const { text, language, answer } = told;
    const found = await inSlices(placeMarks(text, answer.links), signal);
    marks = carryOver(marks, found, free);
    free = Math.max(free, ...marks.map(({ number }) => number + 1));
    const { trigger, density } = answer.reading;
    const painted = paintedMarks(marks, text.sectionStarts, answer.painted, density);
    const own = marks;
    placed = told;
    state = () => ({
      state: 'marked',
      entities: listMarks(own, answer.entities, text.text, language),
      weightiest: answer.painted,
      cutShort: text.cutShort,
    });
    listener.onRead({ marks, painted, trigger, documents });
  }

  function noticeStale(content: ReadonlySet<Node>): void {
    const stale = marks.filter(({ range: { startContainer, endContainer } }) =>
      [startContainer, endContainer].some((node) => content.has(node) || !isConnected(node)),
    );
    if (stale.length === 0) return;
    // Should they say the same again when the page is read, they are placed anew.
    placed = null;
    listener.onStale(stale);
  }
}
