import browser, { type Runtime } from 'webextension-polyfill';
import { formatNumber } from '../../components/format-number.ts';
import type { LinkAnswer } from '../../messages/protocol.ts';
import { words } from '../extension-page/words.ts';

/** The browser's word on where a document stands, which the polyfill does not know. */
interface DocumentState {
  readonly documentLifecycle?: string;
}

/** Muted, so that it does not call: the ink and the paper of the cards. */
const INK = '#5f5b54';
const PAPER = '#ffffff';

export async function colorBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: INK });
  await (
    browser.action as unknown as { setBadgeTextColor(details: { color: string }): Promise<void> }
  ).setBadgeTextColor({
    color: PAPER,
  });
}

/** Says on our toolbar button how many entities a page names, or that we are off; the browser clears it when the tab goes on. */
export async function showBadge(sender: Runtime.MessageSender, answer: LinkAnswer): Promise<void> {
  const tabId = sender.tab?.id;
  const { documentLifecycle = 'active' } = sender as DocumentState;
  // A page that is drawn ahead of being visited is not the one in the tab.
  if (tabId === undefined || sender.frameId !== 0 || documentLifecycle !== 'active') return;
  const { text, title } = badgeOf(answer);
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch (error) {
    console.info('The tab has gone.', error);
  }
}

function badgeOf(answer: LinkAnswer): { readonly text: string; readonly title: string } {
  switch (answer.state) {
    case 'off':
      return { text: words('badgeOff'), title: words('titleOff') };
    case 'linked': {
      const count = new Set(answer.links.map(({ entity }) => entity)).size;
      return count === 0
        ? { text: '', title: words('extensionName') }
        : {
            text: formatNumber(Math.min(count, 999), words),
            title: words('titleCount', formatNumber(count, words)),
          };
    }
    case 'noLibrary':
      return { text: '!', title: words('noLibrary') };
  }
}
