import type { EntityId, Link } from '../linking/types.ts';
import type { PageText } from './page-text.ts';

/** A link at its place on the page. Its number is its place in reading order. */
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

/** The marks that are painted: an entity's first mention in each section. */
export function paintedMarks(marks: readonly Mark[], sectionStarts: readonly number[]): Mark[] {
  const painted: Mark[] = [];
  let section = 0;
  let seen = new Set<EntityId>();
  for (const mark of marks) {
    const { entity, mention } = mark.link;
    while ((sectionStarts[section + 1] ?? Infinity) <= mention.start) {
      section += 1;
      seen = new Set();
    }
    if (!seen.has(entity)) painted.push(mark);
    seen.add(entity);
  }
  return painted;
}
