import browser, { type Omnibox } from 'webextension-polyfill';
import { BEGINNING } from '../../components/explorer-state.ts';
import { addressOf } from '../../components/place-address.ts';
import { safeUrl } from '../../components/safe-url.ts';
import type { SearchAnswer } from '../../search/answer.ts';
import { NO_FILTERS, type SearchQuery } from '../../search/query.ts';
import { sidePanel } from '../extension-page/side-panel.ts';
import { type Suggestion, escapeXml, suggestionsOf } from './suggestions.ts';

const MOST_HITS = 4;

/** Offers our search in the address bar, behind our keyword. */
export function offerOmnibox(find: (query: SearchQuery) => Promise<SearchAnswer | null>): void {
  /** Chromium has a side panel and reads descriptions as XML; Firefox has neither. */
  const isXml = sidePanel !== undefined;
  let turns = 0;

  // Firefox shows with each key what was set with the key before: what was typed cannot be said there.
  if (!isXml) browser.omnibox.setDefaultSuggestion({ description: browser.i18n.getMessage('search') });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    const turn = ++turns;
    if (isXml) {
      const words = browser.i18n.getMessage('omniboxSearch', text.trim());
      browser.omnibox.setDefaultSuggestion({ description: escapeXml(words) });
    }
    void suggestFor(text, turn, suggest);
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => void open(addressFor(text), disposition));

  async function suggestFor(
    text: string,
    turn: number,
    suggest: (suggestions: Suggestion[]) => void,
  ): Promise<void> {
    const answer = await find({ text, filters: NO_FILTERS, most: MOST_HITS });
    // An answer that another key has overtaken is not shown.
    if (answer && turn === turns) suggest(suggestionsOf(answer, isXml));
  }
}

/** Where a chosen line leads, or typed words: to the search for them in a tab of ours. */
function addressFor(text: string): string {
  const ours = text.startsWith('#/') ? text : addressOf({ ...BEGINNING, query: text });
  return safeUrl(text) ?? browser.runtime.getURL(`/story.html${ours}`);
}

async function open(url: string, disposition: Omnibox.OnInputEnteredDisposition): Promise<void> {
  if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
}
