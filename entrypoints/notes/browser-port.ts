import browser from 'webextension-polyfill';
import type { NotesPort } from '../../components/notes-port.ts';
import type { EntityId } from '../../linking/types.ts';
import { onPageEvent } from '../../messages/listen.ts';
import { askBackground } from '../../messages/send.ts';
import { keepUnsaved } from '../explorer/unsaved-texts.ts';
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
  imports: () => askBackground('listImports', {}),
  undoImport: async (id) => (await askBackground('undoImport', { id })).undone,
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
  wipe: () => askBackground('wipeNotes', {}),
  onNotesChanged: (callback, signal) => onPageEvent('notesChanged', callback, signal),
};

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
