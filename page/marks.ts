import type { EntityId, Link } from '../linking/types.ts';
import type { PageText } from './page-text.ts';

/** A link at its place on the page. Its number tells it from all other marks that the page has had. */
export interface Mark {
  readonly number: number;
  readonly link: Link;
  readonly range: StaticRange;
}

/** The links that still have a place on the page. */
export function* placeMarks(pageText: PageText, links: readonly Link[]): Generator<void, Mark[]> {
  const marks: Mark[] = [];
  for (const link of links) {
    const range = pageText.rangeOf(link.mention);
    if (range) marks.push({ number: marks.length, link, range });
    if (marks.length % LINKS_BETWEEN_PAUSES === 0) yield;
  }
  return marks;
}

/** After so many links the placing may be paused. */
const LINKS_BETWEEN_PAUSES = 16;

/** Which mentions of an entity are painted: the first in each section, every one, or none. */
export type Density = 'first' | 'every' | 'off';

/** So many marks of a page are painted, and no more. */
export const MOST_PAINTED_MARKS = 200;

/**
 * The marks that are painted, in reading order. Where there are too many, first mentions come before repeated ones,
 * and of these the better entity's before the other's.
 *
 * @param sectionStarts where each section of the page's text begins, ascending
 * @param painted the entities that are painted, best first
 */
export function paintedMarks(
  marks: readonly Mark[],
  sectionStarts: readonly number[],
  painted: readonly EntityId[],
  density: Density,
): Mark[] {
  const [first, repeated] = partFirstMentions(marks, sectionStarts);
  const candidates = { off: [], first: [first], every: [first, repeated] }[density];
  return candidates
    .flatMap((some) => bestFirst(some, painted))
    .slice(0, MOST_PAINTED_MARKS)
    .toSorted((a, b) => a.link.mention.start - b.link.mention.start);
}

/** The marks of the entities that are painted, entity by entity. */
function bestFirst(marks: readonly Mark[], painted: readonly EntityId[]): Mark[] {
  const byEntity = new Map(painted.map((entity) => [entity, [] as Mark[]]));
  for (const mark of marks) byEntity.get(mark.link.entity)?.push(mark);
  return [...byEntity.values()].flat();
}

/** Parts marks into each entity's first mentions, one a section, and the others. */
function partFirstMentions(marks: readonly Mark[], sectionStarts: readonly number[]): [Mark[], Mark[]] {
  const first: Mark[] = [];
  const repeated: Mark[] = [];
  let section = 0;
  let seen = new Set<EntityId>();
  for (const mark of marks) {
    const { entity, mention } = mark.link;
    while ((sectionStarts[section + 1] ?? Infinity) <= mention.start) {
      section += 1;
      seen = new Set();
    }
    (seen.has(entity) ? repeated : first).push(mark);
    seen.add(entity);
  }
  return [first, repeated];
}
