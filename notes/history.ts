import type { Note, Revision } from './note.ts';

/** So many earlier states of a note are kept. */
export const MOST_REVISIONS = 50;
/** The latest of them, of which none is thinned out. */
const LATEST = 10;
/** Whoever comes back to a note after this long has begun anew: what stood there is kept. */
const SITTING_MS = 30 * 60 * 1000;

/** What a note said, as it is kept. */
export function revisionOf({ id, revision, text, tags, updatedAt }: Note): Revision {
  return { id: revision, note: id, text, tags, at: updatedAt };
}

/** Whether a state of a note is worth keeping once another has come over it: typing on loses nothing. */
export function isWorthKeeping(before: Note, after: Note): boolean {
  if (before.text.trim() === '' && before.tags.length === 0) return false;
  const isSameText = before.text === after.text;
  const tagsLost = before.tags.some((tag) => !after.tags.includes(tag));
  if (isSameText) return tagsLost;
  return tagsLost || !isGrown(before.text, after.text) || after.updatedAt - before.updatedAt > SITTING_MS;
}

/** The revisions to give up so that no more than `MOST_REVISIONS` are left: those with others close by in time. */
export function revisionsToDrop(revisions: readonly Revision[]): Revision[] {
  const kept = revisions.toSorted((a, b) => b.at - a.at);
  const dropped: Revision[] = [];
  while (kept.length > MOST_REVISIONS) {
    let closest = LATEST;
    for (let at = LATEST; at < kept.length - 1; at += 1) {
      if (gapAround(kept, at) < gapAround(kept, closest)) closest = at;
    }
    dropped.push(...kept.splice(closest, 1));
  }
  return dropped;
}

function gapAround(revisions: readonly Revision[], at: number): number {
  return revisions[at - 1]!.at - revisions[at + 1]!.at;
}

/** Whether a text is another one with something put in at one place. */
function isGrown(before: string, after: string): boolean {
  if (after.length < before.length) return false;
  let start = 0;
  while (start < before.length && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  return after.endsWith(before.slice(start));
}
