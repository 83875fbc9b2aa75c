import type { Place } from './explorer-state.ts';

/** Where a reader is, as the end of an address that can be bookmarked: `#/entity/ID`, `#/search?q=WORDS`, `#/`. */
export function addressOf({ query, entity }: Place): string {
  if (entity !== null) return `#/entity/${encodeURIComponent(entity)}`;
  return query.trim() === '' ? '#/' : `#/search?${new URLSearchParams({ q: query })}`;
}

/** The place at such an address; the beginning, for one that we never made. */
export function placeAt(hash: string): Place {
  const { pathname, searchParams } = new URL(hash.replace(/^#/, ''), 'place:/');
  const [, kind, id] = pathname.split('/');
  if (kind === 'entity' && id) return { query: '', entity: decodePart(id) };
  return { query: kind === 'search' ? (searchParams.get('q') ?? '') : '', entity: null };
}

/** An address that was cut may end within a letter. */
function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    console.info('This address is not whole: what it names will not be found.', error);
    return part;
  }
}
