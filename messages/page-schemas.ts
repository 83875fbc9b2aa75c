import { LONGEST_TITLE, checkNote, checkRevision } from '../notes/check-note.ts';
import { STORE_NAMES } from '../notes/rows.ts';
import { KINDS } from '../search/kinds.ts';
import type { EntityType } from '../library/records.ts';
import {
  type Check,
  isBoolean,
  isMoment,
  list,
  oneOf,
  orNull,
  readableBy,
  record,
  text,
  wholeNumber,
} from './check.ts';
import { isPanelRequest } from './panel-request.ts';
import type { PageCalls, Schemas } from './protocol.ts';
import { SAVED_SCHEMAS } from './saved-schemas.ts';
import {
  isAddress,
  isEntityId,
  isImportId,
  isNoteId,
  isNothing,
  isPart,
  isTabId,
  isTarget,
  isWindowId,
} from './schema-parts.ts';
import { isSettingsChange } from './settings-schema.ts';

/** UTF-16 units. What a reader pastes can be a book; what is longer was not pasted by a reader. */
const LONGEST_TEXT = 4_000_000;
/** A word of the data's, or of the address of our own tab. */
const isWord = text(1000);
const MOST_WORDS = 1000;
const MOST_ROWS = 100_000;
/** Notes and what they said before in one part of a file. */
const MOST_SENT = 10_000;

const isDay = text(10, 10);
const isCount = wholeNumber(MOST_ROWS);

const isSearchQuery = record({
  text: text(LONGEST_TEXT),
  filters: record({
    kinds: list(oneOf(...KINDS), MOST_WORDS),
    // A word that is no type finds nothing, and the reader sees it and can take it away.
    entityTypes: list(isWord as Check<EntityType>, MOST_WORDS),
    outletCountries: list(isWord, MOST_WORDS),
    outletKinds: list(isWord, MOST_WORDS),
    from: orNull(isWord),
    until: orNull(isWord),
    withNotes: isBoolean,
  }),
  most: isCount,
});

const isNotesQuery = record({
  query: text(LONGEST_TEXT),
  entity: orNull(isEntityId),
  tag: orNull(isWord),
  site: orNull(isAddress),
  from: orNull(isMoment),
  to: orNull(isMoment),
  deleted: isBoolean,
  offset: isCount,
  count: isCount,
});

const isStory = record({
  text: text(LONGEST_TEXT),
  language: orNull(isWord),
  address: isAddress,
  title: text(LONGEST_TEXT),
  published: orNull(isWord),
  outlet: orNull(isAddress),
});

/** What the payloads of our own pages must be. A page of ours that sends another has a bug, or is not ours. */
export const PAGE_SCHEMAS: Schemas<PageCalls> = {
  ...SAVED_SCHEMAS,
  search: record({ query: isSearchQuery }),
  describeEntityFully: record({ entity: isEntityId }),
  relationsOf: record({ entity: isEntityId }),
  relatedTo: record({ story: isStory }),
  readNotes: record({ target: isTarget }),
  saveNote: record({ note: readableBy(checkNote) }),
  findNotes: record({ query: isNotesQuery, day: orNull(isDay) }),
  noteById: record({ id: isNoteId, day: orNull(isDay) }),
  notesSummary: isNothing,
  noteSnapshots: isNothing,
  previewSnapshot: record({ day: isDay }),
  importSnapshot: record({ day: isDay, id: isImportId, name: text(LONGEST_TITLE) }),
  keepExportTime: record({ what: oneOf('exported', 'reminded') }),
  wipeNotes: isNothing,
  exportNotes: record({
    after: orNull(record({ store: oneOf(...STORE_NAMES), id: isNoteId })),
    count: isCount,
  }),
  sendImport: record({
    id: isImportId,
    part: isPart,
    notes: list(readableBy(checkNote), MOST_SENT),
    revisions: list(readableBy(checkRevision), MOST_SENT),
  }),
  previewImport: record({ id: isImportId, parts: isPart }),
  commitImport: record({ id: isImportId, parts: isPart, name: text(LONGEST_TITLE) }),
  dropImport: record({ id: isImportId }),
  undoImport: record({ id: isImportId }),
  listImports: isNothing,
  noteHistory: record({ id: isNoteId }),
  entitiesNamed: record({ names: list(text(LONGEST_TEXT), LONGEST_TEXT) }),
  linkChoices: record({ query: text(LONGEST_TEXT) }),
  notesLinkingTo: record({ entity: isEntityId }),
  notesDamage: isNothing,
  forgetDamage: isNothing,
  siteOf: record({ tabId: isTabId }),
  readTabNow: record({ tabId: isTabId }),
  leaveRequest: record({ request: isPanelRequest, windowId: isWindowId }),
  takeRequest: isNothing,
  readSettings: isNothing,
  changeSettings: record({ change: isSettingsChange }),
  readText: record({ text: text(LONGEST_TEXT) }),
  linkSample: record({ text: text(LONGEST_TEXT) }),
};
