import { LONGEST_TITLE } from '../notes/check-note.ts';
import { checkSaved } from '../notes/saved/check-saved.ts';
import { isBoolean, list, orNull, readableBy, record, text, wholeNumber } from './check.ts';
import type { Schemas } from './protocol.ts';
import type { SavedCalls } from './saved-calls.ts';
import { isAddress, isEntityId, isImportId, isNothing, isPart, isTabId } from './schema-parts.ts';

/** UTF-16 units. */
const LONGEST_QUERY = 4_000_000;
const MOST_ROWS = 100_000;
/** Articles in one part of a file. */
const MOST_SENT = 10_000;

export const SAVED_SCHEMAS: Schemas<SavedCalls> = {
  saveTab: record({ tabId: isTabId }),
  savedPage: record({ address: isAddress }),
  findSaved: record({ query: text(LONGEST_QUERY), removed: isBoolean, count: wholeNumber(MOST_ROWS) }),
  savedText: record({ id: isAddress }),
  removeSaved: record({ id: isAddress }),
  restoreSaved: record({ id: isAddress }),
  trailOn: record({ entity: isEntityId }),
  exportSaved: record({ after: orNull(isAddress) }),
  sendSavedImport: record({
    id: isImportId,
    part: isPart,
    articles: list(readableBy(checkSaved), MOST_SENT),
  }),
  previewSavedImport: record({ id: isImportId, parts: isPart }),
  commitSavedImport: record({ id: isImportId, parts: isPart, name: text(LONGEST_TITLE) }),
  undoSavedImport: record({ id: isImportId }),
  listSavedImports: isNothing,
  wipeSaved: isNothing,
};
