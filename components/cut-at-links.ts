import type { EntityId, Link } from '../linking/types.ts';

/** A piece of a text, and what it was taken to mean. */
export interface LinkedPiece {
  readonly text: string;
  readonly link: Link | null;
}

/** Cuts a text at the first mention of each entity. The pieces joined are the text. */
export function cutAtLinks(text: string, links: readonly Link[]): LinkedPiece[] {
  const pieces: LinkedPiece[] = [];
  const seen = new Set<EntityId>();
  let cut = 0;
  for (const link of links) {
    const { start, end } = link.mention;
    if (seen.has(link.entity) || start < cut) continue;
    seen.add(link.entity);
    if (start > cut) pieces.push({ text: text.slice(cut, start), link: null });
    pieces.push({ text: text.slice(start, end), link });
    cut = end;
  }
  if (cut < text.length) pieces.push({ text: text.slice(cut), link: null });
  return pieces;
}
