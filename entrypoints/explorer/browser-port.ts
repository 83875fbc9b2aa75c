import browser from 'webextension-polyfill';
import type { ExplorerPort } from '../../components/explorer-port.ts';
import { BEGINNING, type Place, type Start } from '../../components/explorer-state.ts';
import { onPageEvent } from '../../messages/listen.ts';
import { askBackground, askTab } from '../../messages/send.ts';
import { askPassages } from './ask-passages.ts';
import { openBeside } from './open-beside.ts';
import { sidePanel } from '../extension-page/side-panel.ts';
import { openNotesPage } from '../extension-page/open-notes-page.ts';
import { isOwnTab, openInTab, ownTab, placeInAddress } from './own-tab.ts';
import { type PageQuestions, tabInView } from './page-questions.ts';
import { recallPlace, recallScroll, rememberPlace, rememberScroll } from './last-place.ts';
import { keepUnsaved, unsavedTexts } from './unsaved-texts.ts';

/** The reader rests for so long where the popup is to open again. */
const SCROLLED_MS = 80;

/**
 * The browser as the popup and the side panel see it.
 * @param questions what is asked of the page in view
 * @param isPrivate we are in a private window: nothing of a note is written
 */
export function createBrowserPort(questions: PageQuestions, isPrivate: boolean): ExplorerPort {
  /** What we leave for the panel is not ours to take. */
  let isLeaving = false;
  let scrolling: ReturnType<typeof setTimeout> | undefined;

  return {
    ...questions,
    search: (query) => askBackground('search', { query }),
    readText: (text) => askBackground('readText', { text }),
    describe: (entity) => askBackground('describeEntityFully', { entity }),
    relationsOf: (entity) => askBackground('relationsOf', { entity }),
    readNotes: (target) => askBackground('readNotes', { target }),
    saveNote: async (note) =>
      isPrivate ? { state: 'refused', reason: 'private' } : askBackground('saveNote', { note }),
    noteHistory: (id) => askBackground('noteHistory', { id }),
    linkChoices: (query) => askBackground('linkChoices', { query }),
    entitiesNamed: (names) => askBackground('entitiesNamed', { names }),
    notesLinkingTo: (entity) => askBackground('notesLinkingTo', { entity }),
    async savePage() {
      const tabId = await tabInView();
      if (isPrivate || tabId === null) {
        return { state: 'refused', reason: isPrivate ? 'private' : 'unreadable' };
      }
      return askBackground('saveTab', { tabId });
    },
    savedPage: (address) => askBackground('savedPage', { address }),
    removeSaved: (id) => askBackground('removeSaved', { id }),
    restoreSaved: (id) => askBackground('restoreSaved', { id }),
    trailOn: (entity) => askBackground('trailOn', { entity }),
    openSaved: () => void openSaved(),
    notesDamage: () => askBackground('notesDamage', {}),
    forgetDamage: () => askBackground('forgetDamage', {}),
    async exportReadable(task) {
      // What few readers ever need is not loaded with the popup.
      const { exportFile } = await import('../notes/export-file.ts');
      await exportFile('json', task);
    },
    takeRequest: () => askBackground('takeRequest', {}),
    changeSettings: (change) => askBackground('changeSettings', { change }),
    openSettings: () => void openSettings(),
    openNotes: () => void openNotes(),
    beside: isPopup()
      ? {
          label: sidePanel ? 'openInPanel' : 'openInSidebar',
          open(request) {
            isLeaving = true;
            void openBeside(request).finally(() => {
              isLeaving = false;
            });
          },
        }
      : null,
    ownTab: isOwnTab() ? ownTab : null,
    openInTab: (place) => void openInTab(place).then(closePopup),
    requestPermission: (origins) => browser.permissions.request({ origins: [...origins] }),
    async readTabNow() {
      const tabId = await tabInView();
      return tabId !== null && (await askBackground('readTabNow', { tabId })).read;
    },
    async pageCoverage() {
      const tabId = await tabInView();
      const story = tabId === null ? null : await askTab(tabId, 'pageStory', {});
      if (tabId === null || story === null) return null;
      const claims = await askPassages(tabId, 'storyClaims', {});
      const outlet = claims?.outlet ?? new URL(story.address).hostname;
      const told = { title: '', published: null, ...claims, ...story, outlet };
      const answer = await askBackground('relatedTo', { story: told });
      return answer && { ...answer, published: told.published };
    },
    async showMention(entity, tether) {
      const tabId = await tabInView();
      if (tabId !== null) await askTab(tabId, 'showMention', { entity, tether });
    },
    async findPassages(passages) {
      const tabId = await tabInView();
      return tabId === null ? null : askPassages(tabId, 'findPassages', { passages });
    },
    async showPassage(passage) {
      const tabId = await tabInView();
      const answer = tabId === null ? null : await askPassages(tabId, 'showPassage', { passage });
      return answer?.shown ?? false;
    },
    keepUnsaved(note, unsaved) {
      if (!isPrivate) void keepUnsaved(browser.storage.local, note, unsaved);
    },
    remember: (place) => void rememberInTab(place),
    rememberScroll(scroll) {
      clearTimeout(scrolling);
      scrolling = setTimeout(() => void rememberScrollInTab(scroll), SCROLLED_MS);
    },
    openAddress: (address) => void browser.tabs.create({ url: address }),
    onNotesChanged: (callback, signal) => onPageEvent('notesChanged', callback, signal),
    onRequested: (callback, signal) =>
      onPageEvent('requested', ({ windowId }) => void (isLeaving || ifInWindow(windowId, callback)), signal),
    onPageChanged(callback, signal) {
      const onUpdated = async (tabId: number, { status }: { readonly status?: string }) => {
        if (status !== undefined && tabId === (await tabInView())) callback();
      };
      onPageEvent('settingsChanged', callback, signal);
      browser.tabs.onActivated.addListener(callback);
      browser.tabs.onUpdated.addListener(onUpdated);
      signal.addEventListener(
        'abort',
        () => {
          browser.tabs.onActivated.removeListener(callback);
          browser.tabs.onUpdated.removeListener(onUpdated);
        },
        { once: true },
      );
    },
  };
}

/** Where the reader was when we were last open over the tab in view, and what was not saved then. */
export async function recallStart(): Promise<Start> {
  const [place, unsaved, { incognito: isPrivate }] = await Promise.all([
    isOwnTab() ? placeInAddress() : recallInTab(),
    unsavedTexts(browser.storage.local),
    browser.windows.getCurrent(),
  ]);
  // What another window has left is saved by the next one that may write.
  return { ...BEGINNING, ...place, isPrivate, unsaved: isPrivate ? [] : unsaved };
}

async function recallInTab(): Promise<(Place & { readonly scroll: number }) | null> {
  const tabId = await tabInView();
  if (tabId === null) return null;
  const [place, scroll] = await Promise.all([
    recallPlace(browser.storage.session, viewed(tabId)),
    recallScroll(browser.storage.session, viewed(tabId)),
  ]);
  return place && { ...place, scroll };
}

async function rememberScrollInTab(scroll: number): Promise<void> {
  const tabId = await tabInView();
  if (tabId !== null) await rememberScroll(browser.storage.session, viewed(tabId), scroll);
}

async function rememberInTab(place: Place): Promise<void> {
  const tabId = await tabInView();
  if (tabId !== null) await rememberPlace(browser.storage.session, viewed(tabId), place);
}

const viewed = (tabId: number) => ({ page: location.pathname, tabId });

/** Opens the settings in a tab of their own, and lets the popup go: a tab that opens behind it is not seen. */
async function openSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
  closePopup();
}

function closePopup(): void {
  if (isPopup()) window.close();
}

async function ifInWindow(windowId: number, callback: () => void): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  if (id === windowId) callback();
}

function isPopup(): boolean {
  return location.pathname === '/popup.html';
}

async function openNotes(): Promise<void> {
  await openNotesPage();
  closePopup();
}

async function openSaved(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/saved.html') });
  if (isPopup()) window.close();
}
