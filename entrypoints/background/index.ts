import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { describeEntity } from '../../library/describe-entity.ts';
import { createNameFinder } from '../../library/find-by-name.ts';
import type { Library } from '../../library/library.ts';
import { relationMap } from '../../library/relation-map.ts';
import type { EntityId } from '../../linking/types.ts';
import { answerMessages } from '../../messages/answer.ts';
import type {
  ContentCalls,
  LinkAnswer,
  PayloadOf,
  ReadText,
  RelatedAnswer,
  StoryOnPage,
} from '../../messages/protocol.ts';
import type { FindEntity } from '../../notes/markdown.ts';
import { writeLink } from '../../notes/write-link.ts';
import { createNoteStore } from '../../notes/note-store.ts';
import { type RelatedFinder, createRelatedFinder } from '../../related/find-related.ts';
import { NO_FILTERS } from '../../search/query.ts';
import { type SettingsChange, namesWhatIsRead } from '../../settings/change-settings.ts';
import { createSettingsStore } from '../../settings/settings-store.ts';
import { hostOf, isOffAt } from '../../settings/settings.ts';
import { watchAllowedSites } from './allowed-sites.ts';
import { colorBadge, showBadge } from './badge.ts';
import { closeStorage } from './close-storage.ts';
import { createAnswersToContent } from './content-answers.ts';
import { answerCommands } from './commands.ts';
import { offerMenu } from './context-menu.ts';
import { welcomeReader } from './installed.ts';
import { linesOf, linkPage, linkSample, linksOnPage } from './linked-page.ts';
import { createLibraryLoader } from './load-library.ts';
import { readLinkingNotes } from './note-links.ts';
import { maintainNotes, readCardNote, readHistory, readNotes, saveNote } from './notes.ts';
import { createNotesPage } from './notes-page.ts';
import { createNotesTransfer } from './notes-transfer.ts';
import { leaveRequest, takeRequest } from './open-panel.ts';
import { readTabNow } from './open-tabs.ts';
import { offerOmnibox } from './omnibox.ts';
import { isFromPrivateWindow, refusingPrivate } from './private-sender.ts';
import { readText } from './read-text.ts';
import { answerRelated } from './related.ts';
import { createSaved } from './saved.ts';
import { tellSettingsChanged, viewSettings } from './settings.ts';
import { createFinder } from './search.ts';
import { siteOfTab } from './sites.ts';
import { wordsMeant } from './words-meant.ts';

/** What is looked up is meant where it is among so many of the best. */
const MOST_MEANT = 3;

/** So many entities are offered while a link is written in a note. */
const MOST_CHOICES = 12;

/** What pages of ours do not ask for in a private window. */
const REFUSED = { state: 'refused', reason: 'unavailable' } as const;

export default defineBackground(() => {
  const library = createLibraryLoader();
  const notes = createNoteStore(browser.storage.local);
  const settings = createSettingsStore(browser.storage.local);
  const saved = createSaved(library, settings, notes, () => nameFinder());
  const notesPage = createNotesPage(notes, browser.storage.local, library, settings);
  const find = createFinder(library, notes, saved.side);
  const transfer = createNotesTransfer(notes, async (ids) => {
    const loaded = await library();
    return loaded ? linesOf(loaded, ids) : [];
  });
  let findByName: FindEntity | null = null;
  let findRelated: RelatedFinder | null = null;

  // Listeners go in before the first await: a background that is woken by a message
  // hears it only if it listens by the end of its first turn.
  watchAllowedSites(() => void tellSettingsChanged());
  welcomeReader();
  offerMenu(meantBy);
  offerOmnibox(find);
  answerCommands(toggleSite, (tabId) => saved.saveTab(tabId));
  answerMessages(
    createAnswersToContent({
      async link(payload, sender) {
        const answer = await link(payload, sender);
        void showBadge(sender, answer);
        return answer;
      },
      describe,
      cardNote: (entity) => readCardNote(notes, entity, nameFinder, saved.countOn, hidesNotes),
      changeSettings,
    }),
    {
      search: ({ query }) => find(query),
      describeEntityFully: ({ entity }) => describe(entity),
      relatedTo: ({ story }) => relate(story),
      readText: ({ text }) => read(text),
      async relationsOf({ entity }) {
        const loaded = await library();
        return loaded && relationMap(loaded, entity);
      },
      readNotes: ({ target }) => readNotes(notes, target),
      saveNote: async ({ note }, sender) => saveNote(notes, note, await isFromPrivateWindow(sender)),
      noteHistory: ({ id }) => readHistory(notes, id),
      entitiesNamed: async ({ names }) => names.map(await nameFinder()),
      async linkChoices({ query }) {
        const filters = { ...NO_FILTERS, kinds: ['entity'] as const };
        const [found, finder] = [
          await find({ text: query, filters, most: MOST_CHOICES }),
          await nameFinder(),
        ];
        const hits = found?.groups.flatMap((group) => group.hits) ?? [];
        return hits.flatMap((hit) =>
          hit.kind === 'entity' ? [{ entity: hit.entity, link: writeLink(hit.entity, finder) }] : [],
        );
      },
      notesLinkingTo: async ({ entity }) => {
        const loaded = await library();
        return loaded ? readLinkingNotes(notes, loaded, await nameFinder(), entity) : [];
      },
      notesDamage: () => notes.damage(),
      forgetDamage: () => notes.forgetDamage(),
      ...notesPage,
      keepExportTime: refusingPrivate(notesPage.keepExportTime, undefined),
      importSnapshot: refusingPrivate(notesPage.importSnapshot, REFUSED),
      wipeNotes: refusingPrivate(notesPage.wipeNotes, REFUSED),
      ...transfer,
      commitImport: refusingPrivate(transfer.commitImport, REFUSED),
      undoImport: refusingPrivate(transfer.undoImport, { undone: false }),
      ...saved.answers,
      removeSaved: refusingPrivate(saved.answers.removeSaved, REFUSED),
      restoreSaved: refusingPrivate(saved.answers.restoreSaved, REFUSED),
      commitSavedImport: refusingPrivate(saved.answers.commitSavedImport, REFUSED),
      undoSavedImport: refusingPrivate(saved.answers.undoSavedImport, { undone: false }),
      wipeSaved: refusingPrivate(saved.answers.wipeSaved, REFUSED),
      siteOf: async ({ tabId }) => siteOfTab(tabId, await settings.read()),
      readTabNow: ({ tabId }) => readTabNow(tabId),
      leaveRequest: ({ request, windowId }) => leaveRequest(windowId, request),
      takeRequest: () => takeRequest(),
      readSettings: async () => viewSettings(await settings.read(), await library()),
      async changeSettings({ change }, sender) {
        if (namesWhatIsRead(change) && (await isFromPrivateWindow(sender))) return;
        await changeSettings(change);
      },
      linkSample: async ({ text }) => {
        const loaded = await library();
        return loaded ? linkSample(loaded, text) : [];
      },
    },
  );
  void closeStorage();
  void colorBadge();
  // Loaded ahead of the first question: the page that wakes us will ask for links next.
  void library();
  void maintainNotes(notes);
  void saved.maintain();

  async function link(
    { text, language, asked }: PayloadOf<ContentCalls, 'linkText'>,
    { url }: Runtime.MessageSender,
  ): Promise<LinkAnswer> {
    const host = hostOf(url);
    const chosen = await settings.read();
    const isPaused = isOffAt(chosen, Date.now());
    const isOff = isPaused || (host !== null && chosen.sitesOff.includes(host));
    if (isOff && !asked) return { state: 'off', until: isPaused ? chosen.offUntil : null };
    const loaded = await library();
    return loaded ? linkPage(loaded, chosen, { text, language, host }) : { state: 'noLibrary' };
  }

  async function hidesNotes(): Promise<boolean> {
    return (await settings.read()).hideNotes;
  }

  async function meantBy(words: string): Promise<string> {
    const [loaded, chosen] = [await library(), await settings.read()];
    if (!loaded) return words;
    const links = linksOnPage(loaded, chosen, { text: words, language: null, host: null });
    const named = linesOf(loaded, [...new Set(links.map(({ entity }) => entity))]);
    return wordsMeant(words, named, await find({ text: words, filters: NO_FILTERS, most: MOST_MEANT }));
  }

  async function changeSettings(change: SettingsChange): Promise<void> {
    await settings.change(change);
    await tellSettingsChanged();
  }

  /** A site that we do not read, or are kept from, has no switch. */
  async function toggleSite(tabId: number): Promise<void> {
    const site = await siteOfTab(tabId, await settings.read());
    if (site.state !== 'on' && site.state !== 'off') return;
    await changeSettings({ kind: 'site', host: site.host, on: site.state === 'off' });
  }

  async function describe(entity: EntityId) {
    const loaded = await library();
    return loaded && describeEntity(loaded, entity);
  }

  async function relate(story: StoryOnPage): Promise<RelatedAnswer | null> {
    const [loaded, chosen] = [await library(), await settings.read()];
    return loaded && answerRelated(loaded, chosen, relatedFinder(loaded), saved, story);
  }

  async function read(text: string): Promise<ReadText | null> {
    const [loaded, chosen] = [await library(), await settings.read()];
    return loaded && readText(loaded, chosen, relatedFinder(loaded), saved, text);
  }

  function relatedFinder(loaded: Library): RelatedFinder {
    return (findRelated ??= createRelatedFinder(loaded));
  }

  /** Which entity a name in a note means; none, while the pack does not load. */
  async function nameFinder(): Promise<FindEntity> {
    const loaded = await library();
    if (loaded) findByName ??= createNameFinder(loaded);
    return findByName ?? (() => null);
  }
});
