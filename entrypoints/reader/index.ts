import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { inSlices } from '../../page/breathe.ts';
import { createHighlighter } from '../../page/highlighter.ts';
import { isVisible } from '../../page/is-visible.ts';
import { type Mark, paintedMarks, placeMarks } from '../../page/marks.ts';
import type { PageText } from '../../page/page-text.ts';
import { readArticle } from '../../page/read-article.ts';
import type { HoverEvent } from '../../page/hover.ts';
import { rectsOf } from '../../page/watch-pointer.ts';
import type { LinkAnswer, PageMarks } from '../../messages/protocol.ts';
import { hostOf } from '../../settings/settings.ts';
import { answerTab, ask } from './ask.ts';
import { createCard } from './card.tsx';
import { type ContentApi, isFirstCopy, keptApi } from './content-api.ts';
import { listMarks } from './list-marks.ts';
import { watchMarks } from './watch-marks.ts';

export default defineUnlistedScript(() => {
  const api = keptApi();
  if (api && isFirstCopy()) startReader(api);
});

/** Some pages are hidden until their fonts or tests have come: so long we wait before looking again, ms. */
const REVEAL_MS = [500, 1500, 3000];

/** Reads the page, paints what it names, and answers the popup, until the page goes. */
function startReader(api: ContentApi): void {
  const ending = new AbortController();
  const highlighter = createHighlighter(document);
  let dismiss: (event: HoverEvent) => void = () => {};
  const card = createCard(api, () => dismiss({ kind: 'dismissed' }));
  const host = hostOf(location.href);

  let reading: AbortController | null = null;
  let marks: readonly Mark[] = [];
  let lastShown: Mark | null = null;
  let state: PageMarks = { state: 'reading' };

  answerTab(
    api,
    {
      marksOnPage: () => state,
      showMention: ({ entity }) => showMention(entity),
      noteChanged: ({ entity }) => card.noteChanged(entity),
      settingsChanged: () => void read(false),
      stepMention: () => {},
      hostOfPage: () => host ?? '',
      readNow: () => void read(true),
    },
    ending.signal,
  );
  void read(false);
  // A page that comes back from the cache may have missed that its site was switched.
  window.addEventListener('pageshow', (event) => void (event.persisted && read(false)), {
    signal: ending.signal,
  });

  async function read(asked: boolean): Promise<void> {
    stop({ state: 'reading' });
    const current = new AbortController();
    reading = current;
    try {
      await paint(asked, AbortSignal.any([current.signal, ending.signal]));
    } catch {
      // Whatever a page does to us stays between us: the popup says that it could not be read.
      if (!current.signal.aborted) stop({ state: 'unavailable' });
    }
  }

  async function paint(asked: boolean, signal: AbortSignal): Promise<void> {
    if (!document.body) {
      state = { state: 'notArticle' };
      return;
    }
    const pageText = await readStory(asked, signal);
    if (!pageText) {
      state = { state: 'notArticle' };
      return;
    }
    const language = document.documentElement.lang.split('-')[0]?.toLowerCase() || null;
    const answer: LinkAnswer | null = await ask(api, 'linkText', { text: pageText.text, language, asked });
    signal.throwIfAborted();
    if (answer?.state !== 'linked') {
      state = { state: answer?.state ?? 'unavailable' };
      return;
    }
    marks = await inSlices(placeMarks(pageText, answer.links), signal);
    const painted = paintedMarks(marks, pageText.sectionStarts);
    state = { state: 'marked', entities: listMarks(marks, answer.entities), cutShort: pageText.cutShort };
    if (painted.length > 0) highlighter.show(painted.map(({ range }) => range));
    dismiss = watchMarks(painted, card, highlighter, signal);
  }

  /**
   * Reads the story, null where there is none; again a little later where a page hides it while it is still
   * dressing itself.
   */
  async function readStory(asked: boolean, signal: AbortSignal): Promise<PageText | null> {
    // A background that sleeps takes its time to wake: meanwhile the page is read.
    const expectArticle = () => void ask(api, 'wake', {});
    let pageText = await inSlices(readArticle(document, { asked, isVisible, expectArticle }), signal);
    for (const wait of REVEAL_MS) {
      if (pageText?.text.trim() !== '') break;
      await new Promise((resolve) => setTimeout(resolve, wait));
      signal.throwIfAborted();
      pageText = await inSlices(readArticle(document, { asked: true, isVisible, expectArticle }), signal);
    }
    return pageText;
  }

  function stop(next: PageMarks): void {
    reading?.abort();
    reading = null;
    marks = [];
    state = next;
    highlighter.clear();
  }

  /** Goes to the mention after the one shown last, or else to the next below the middle of the window; round again at the end. */
  function showMention(entity: string): void {
    const own = marks.filter(({ link }) => link.entity === entity);
    const before = own.findIndex((mark) => mark === lastShown);
    const middle = window.innerHeight / 2 + 1;
    const topOf = (mark: Mark) => rectsOf(document, mark.range)[0]?.top ?? -Infinity;
    const next =
      before >= 0 ? own[(before + 1) % own.length] : (own.find((mark) => topOf(mark) > middle) ?? own[0]);
    if (!next) return;
    lastShown = next;
    // Not by the window's scroll: the story may scroll in a box of its own.
    next.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    highlighter.flash(next.range);
  }
}
