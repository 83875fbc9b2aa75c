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

/** A search for what the reader selected on a page, or null where nothing can be searched for. */
export function searchFor(selection: string | undefined): PanelRequest | null {
  const query = (selection ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  return query === '' ? null : { kind: 'search', query };
}

function isTether(value: unknown): value is number | null {
  return value === null || (typeof value === 'number' && Number.isInteger(value) && value >= 0);
}
