import { LONGEST_ID, checkTarget } from '../notes/check-note.ts';
import { readableBy, record, text, wholeNumber } from './check.ts';

/** What many messages speak of. */
export const isNothing = record({}) as unknown as (value: unknown) => value is Record<string, never>;
export const isEntityId = text(LONGEST_ID, 1);
export const isNoteId = text(LONGEST_ID, 1);
export const isTarget = readableBy(checkTarget);
export const isTabId = wholeNumber();
export const isWindowId = wholeNumber();

/** UTF-16 units. Browsers know no longer addresses that anybody could use. */
export const isAddress = text(100_000);

/** Of a file that is being imported, made by the page that imports it. */
export const isImportId = text(LONGEST_ID, 1);
/** A file is sent in parts of hundreds of rows. */
const MOST_PARTS = 1_000_000;
export const isPart = wholeNumber(MOST_PARTS);
