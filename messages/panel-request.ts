import { type Check, either, isBoolean, oneOf, orNull, record, text, wholeNumber } from './check.ts';
import type { PanelRequest } from './protocol.ts';
import { isEntityId } from './schema-parts.ts';

/** A query longer than this is none. */
const LONGEST_QUERY = 200;
/** A selection of more words than this is no name; it is a text in which names are looked for. */
const MOST_WORDS = 8;
/** UTF-16 units; a longer text is cut. */
const LONGEST_TEXT = 200_000;

export const isPanelRequest: Check<PanelRequest> = either<PanelRequest>(
  record({
    kind: oneOf('entity'),
    entity: isEntityId,
    writing: isBoolean,
    tether: orNull(wholeNumber()),
  }),
  record({ kind: oneOf('search'), query: text(LONGEST_TEXT) }),
  record({ kind: oneOf('text'), text: text(LONGEST_TEXT) }),
  record({ kind: oneOf('passage') }),
);

/** A search for what the reader selected on a page, or the reading of it where it is a text; null for nothing. */
export function searchFor(selection: string | undefined): PanelRequest | null {
  const words = (selection ?? '').trim();
  const query = words.replace(/\s+/g, ' ');
  if (query === '') return null;
  const isText = query.length > LONGEST_QUERY || query.split(' ').length > MOST_WORDS;
  return isText ? { kind: 'text', text: words.slice(0, LONGEST_TEXT) } : { kind: 'search', query };
}
