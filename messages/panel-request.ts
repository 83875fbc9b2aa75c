import type { PanelRequest } from './protocol.ts';

/** An id or a query longer than this is none of ours. */
const LONGEST = 200;

/** What a page asks the panel to open, or null for anything else that a page may send. */
export function readPanelRequest(payload: unknown): PanelRequest | null {
  if (typeof payload !== 'object' || payload === null) return null;
  const { entity, writing, tether } = payload as Record<string, unknown>;
  if (typeof entity !== 'string' || entity === '' || entity.length > LONGEST) return null;
  if (typeof writing !== 'boolean' || !isTether(tether)) return null;
  return { kind: 'entity', entity, writing, tether };
}

/** A selection of more words than this is no name; it is a text in which names are looked for. */
const MOST_WORDS = 8;
/** UTF-16 units; a longer text is cut. */
const LONGEST_TEXT = 200_000;

/** A search for what the reader selected on a page, or the reading of it where it is a text; null for nothing. */
export function searchFor(selection: string | undefined): PanelRequest | null {
  const text = (selection ?? '').trim();
  const query = text.replace(/\s+/g, ' ');
  if (query === '') return null;
  const isText = query.length > LONGEST || query.split(' ').length > MOST_WORDS;
  return isText ? { kind: 'text', text: text.slice(0, LONGEST_TEXT) } : { kind: 'search', query };
}

function isTether(value: unknown): value is number | null {
  return value === null || (typeof value === 'number' && Number.isInteger(value) && value >= 0);
}
