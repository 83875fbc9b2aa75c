import browser from 'webextension-polyfill';
import type { OwnTab } from '../../components/explorer-port.ts';
import { BEGINNING, type Place } from '../../components/explorer-state.ts';
import { hasFilters } from '../../search/query.ts';
import { addressOf, placeAt } from '../../components/place-address.ts';

/** The page on which the explorer has a tab of its own. */
const PAGE = '/story.html';

export function isOwnTab(): boolean {
  return location.pathname === PAGE;
}

/** Opens the explorer in a tab of its own. */
export async function openInTab(place: Place): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(PAGE) + addressOf(place) });
}

/** Where the tab's address leads. */
export function placeInAddress(): Place {
  return placeAt(location.hash);
}

function isSearch({ query, filters, entity }: Place): boolean {
  return entity === null && (query !== '' || hasFilters(filters));
}

export const ownTab: OwnTab = {
  goTo(place) {
    const address = addressOf(place);
    const here = placeInAddress();
    if (address === addressOf(here)) return;
    // What is being typed is one step, not one a letter.
    if (isSearch(here) && isSearch(place)) {
      history.replaceState(history.state, '', address);
    } else history.pushState({ steps: steps() + 1 }, '', address);
  },
  goBack() {
    if (steps() > 0) history.back();
    else {
      // The tab began here: before that was nothing of ours.
      history.replaceState(null, '', addressOf(BEGINNING));
      window.dispatchEvent(new PopStateEvent('popstate'));
    }
  },
  goForward: () => history.forward(),
  onWent: (callback, signal) =>
    window.addEventListener('popstate', () => callback(placeInAddress()), { signal }),
};

/** So many steps of this tab's history that lie behind are ours. */
function steps(): number {
  return (history.state as { readonly steps: number } | null)?.steps ?? 0;
}
