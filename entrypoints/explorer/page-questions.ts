import browser from 'webextension-polyfill';
import type { PageForNotes, PageMarks, SiteState } from '../../messages/protocol.ts';
import { askBackground, askTab } from '../../messages/send.ts';
import { askPassages } from './ask-passages.ts';
import { isOwnTab } from './own-tab.ts';

/** What is asked of the page in view, first of all when we open. */
export interface PageQuestions {
  readonly siteOf: () => Promise<SiteState>;
  readonly marksOnPage: () => Promise<PageMarks | null>;
  readonly pageForNotes: () => Promise<PageForNotes | null>;
}

/**
 * Begins to ask at once: the answers come while we are still being drawn.
 * @param buttonPressed our toolbar button was pressed to open this: of a page that is still unknown, nothing can be had
 */
export function askOfPage(buttonPressed: boolean): PageQuestions {
  return {
    siteOf: askAhead(async () => {
      const tabId = await tabInView();
      if (tabId === null) return { state: 'unreadable', why: 'extension' };
      const site = await askBackground('siteOf', { tabId });
      return site.state === 'unknown' && buttonPressed ? { state: 'unreadable', why: 'guarded' } : site;
    }),
    marksOnPage: askAhead(async () => {
      const tabId = await tabInView();
      if (tabId === null) return null;
      const marks = await askTab(tabId, 'marksOnPage', {});
      if (marks !== null) return marks;
      // While a page loads, our script may still come.
      const { status } = await browser.tabs.get(tabId);
      return status === 'loading' ? { state: 'reading' } : null;
    }),
    pageForNotes: askAhead(async () => {
      const tabId = await tabInView();
      return tabId === null ? null : askPassages(tabId, 'notedPage', {});
    }),
  };
}

/** The tab that the reader sees beside us, or null where there is none. */
export async function tabInView(): Promise<number | null> {
  if (isOwnTab()) return null;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Asks before anybody wants to know: the first who does gets that answer, those after it get new ones. */
function askAhead<Answer>(question: () => Promise<Answer>): () => Promise<Answer> {
  let ahead: Promise<Answer> | null = question();
  return () => {
    const answer = ahead ?? question();
    ahead = null;
    return answer;
  };
}
