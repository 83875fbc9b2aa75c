import browser from 'webextension-polyfill';
import type { FileImportLine, NotesPort } from '../../components/notes-port.ts';
import type { EntityId } from '../../linking/types.ts';
import { onPageEvent } from '../../messages/listen.ts';
import type { WipeAnswer } from '../../messages/protocol.ts';
import { askBackground } from '../../messages/send.ts';
import { forgetUnsaved, keepUnsaved } from '../explorer/unsaved-texts.ts';
import { exportFile } from './export-file.ts';
import { readFile } from './import-file.ts';

const isPrivate = browser.extension.inIncognitoContext ?? false;

/** The browser as the page of all notes sees it. */
export const notesPort: NotesPort = {
  isPrivate,
  find: (query, day) => askBackground('findNotes', { query, day }),
  note: (id, day) => askBackground('noteById', { id, day }),
  summary: () => askBackground('notesSummary', {}),
  snapshots: () => askBackground('noteSnapshots', {}),
  previewSnapshot: (day) => askBackground('previewSnapshot', { day }),
  importSnapshot: (day, id, name) => askBackground('importSnapshot', { day, id, name }),
  readNotes: (target) => askBackground('readNotes', { target }),
  saveNote: async (note) =>
    isPrivate ? { state: 'refused', reason: 'private' } : askBackground('saveNote', { note }),
  keepUnsaved(note, unsaved) {
    if (!isPrivate) void keepUnsaved(browser.storage.local, note, unsaved);
  },
  exportFile,
  exportReadable: (task) => exportFile('json', task),
  notesDamage: () => askBackground('notesDamage', {}),
  forgetDamage: () => askBackground('forgetDamage', {}),
  readFile,
  imports: listImports,
  undoImport,
  putReminderAside: () => askBackground('keepExportTime', { what: 'reminded' }),
  async stopReminding() {
    await askBackground('changeSettings', { change: { kind: 'remindToExport', on: false } });
    await askBackground('keepExportTime', { what: 'reminded' });
  },
  noteHistory: (id) => askBackground('noteHistory', { id }),
  linkChoices: (query) => askBackground('linkChoices', { query }),
  entitiesNamed: (names) => askBackground('entitiesNamed', { names }),
  notesLinkingTo: (entity) => askBackground('notesLinkingTo', { entity }),
  openEntity: (entity) => void openEntity(entity),
  wipe,
  onNotesChanged: (callback, signal) => onPageEvent('notesChanged', callback, signal),
};

/** The imports of notes and those of saved articles, which one file can have brought both. */
async function listImports(): Promise<FileImportLine[]> {
  const [notes, articles] = await Promise.all([
    askBackground('listImports', {}),
    askBackground('listSavedImports', {}),
  ]);
  const withNotes = new Set(notes.map(({ id }) => id));
  const articlesOf = new Map(articles.map(({ id, count }) => [id, count]));
  return [
    ...notes.map((line) => ({ ...line, articles: articlesOf.get(line.id) ?? 0 })),
    ...articles
      .filter(({ id }) => !withNotes.has(id))
      .map(({ count, ...line }) => ({ ...line, articles: count, count: NO_NOTES })),
  ].toSorted((one, other) => other.at - one.at);
}

const NO_NOTES = { added: 0, changed: 0, conflicts: 0, same: 0 };

async function undoImport(id: string): Promise<boolean> {
  const answers = await Promise.all([
    askBackground('undoImport', { id }),
    askBackground('undoSavedImport', { id }),
  ]);
  return answers.every(({ undone }) => undone);
}

async function wipe(): Promise<WipeAnswer> {
  const articles = await askBackground('wipeSaved', {});
  await forgetUnsaved(browser.storage.local);
  return articles.state === 'done' ? askBackground('wipeNotes', {}) : articles;
}

/** Opens the panel's page in a tab of its own, on an entity. */
async function openEntity(entity: EntityId): Promise<void> {
  const { id: windowId } = await browser.windows.getCurrent();
  if (windowId === undefined) return;
  await askBackground('leaveRequest', {
    request: { kind: 'entity', entity, writing: false, tether: null },
    windowId,
  });
  await browser.tabs.create({ url: '/sidepanel.html' });
}
