/** Why the notes cannot be read or written. */
export type RefusalReason =
  /** The disk, or what the browser gives us of it, is full. */
  | 'full'
  /** A newer version of the extension has been here: this one may read, not write. */
  | 'newer'
  /** The browser does not let us: a damaged profile, a private one. */
  | 'unavailable';

export class NotesRefusal extends Error {
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, cause: unknown) {
    super(`The notes are refused: ${reason}.`, { cause });
    this.reason = reason;
  }
}

/** What browsers say when there is no room. Chromium has no name for it, only words. */
const FULL_WORDS = /quota|no.?space|disk (?:is )?full|not enough space|failed to write blobs/i;

export function refusalOf(error: unknown): NotesRefusal {
  if (error instanceof NotesRefusal) return error;
  const { name, message } =
    error instanceof Error || error instanceof DOMException ? error : new Error(String(error));
  if (name === 'VersionError') return new NotesRefusal('newer', error);
  const isFull = name === 'QuotaExceededError' || FULL_WORDS.test(message);
  return new NotesRefusal(isFull ? 'full' : 'unavailable', error);
}
