import type { EntityId, Link } from '../linking/types.ts';
import type { Library } from './library.ts';
import { KIND_WEIGHTS, PAINT_WEIGHTS, type PaintSignals } from './paint-weights.ts';
import type { Entity } from './records.ts';

/** So many entities of a page are painted, and no more. */
export const MOST_PAINTED = 60;

/** The beginning of a page: what it is about is named by then. UTF-16 units. */
const OPENING = 600;
/** A first line that is longer is a paragraph and no headline. */
const LONGEST_HEADLINE = 200;
/** A line that is shorter, and does not end as a sentence does, is a byline, a credit or a heading. */
const LEAST_PROSE = 60;
const SENTENCE_END = /[.!?…。！？][\p{Pf}\p{Pe}"']*\s*$/u;

/**
 * The entities of a page that are worth painting, at most `MOST_PAINTED`, best first: what the page is about, and
 * what a reader is least likely to know. `paint-weights.ts` has the reasons. What stands only in bylines, in credits
 * and in brackets is none of them: who signs a page is not what it is about.
 *
 * @param links the page's links, in reading order
 * @param paintFamiliar whether names that every reader knows are among them, too
 */
export function paintOrder(
  library: Library,
  text: string,
  links: readonly Link[],
  paintFamiliar: boolean,
): EntityId[] {
  const worth: { readonly id: EntityId; readonly weight: number }[] = [];
  for (const [id, naming] of namingsOf(text, links)) {
    const entity = library.entity(id);
    if (!entity || !naming.isTold || (entity.familiar && !paintFamiliar)) continue;
    worth.push({ id, weight: weigh(entity, naming, library.articleShare(id)) });
  }
  return worth
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_PAINTED)
    .map(({ id }) => id);
}

/** How a page names an entity. */
interface Naming {
  mentions: number;
  opening: number;
  headline: number;
  /** Whether a sentence or the headline names it, and not only what stands beside them. */
  isTold: boolean;
}

/** How a page names each of its entities, in the order in which it first does. */
function namingsOf(text: string, links: readonly Link[]): Map<EntityId, Naming> {
  const namings = new Map<EntityId, Naming>();
  const firstLine = endOfLine(text, 0);
  const headlineEnd = firstLine <= LONGEST_HEADLINE ? firstLine : 0;
  let line = { end: firstLine, isProse: isProse(text, 0, firstLine) };
  for (const { entity, mention } of links) {
    while (mention.start > line.end) {
      const start = line.end + 1;
      const end = endOfLine(text, start);
      line = { end, isProse: isProse(text, start, end) };
    }
    const naming = namings.get(entity) ?? { mentions: 0, opening: 0, headline: 0, isTold: false };
    namings.set(entity, naming);
    naming.mentions += 1;
    if (mention.start < OPENING) naming.opening = 1;
    if (mention.start < headlineEnd) naming.headline = 1;
    // "(Reuters)" is a byline inside a line, and a short form in brackets follows its full name.
    const isSentence = line.isProse || mention.start < headlineEnd;
    naming.isTold ||= isSentence && !(text[mention.start - 1] === '(' && text[mention.end] === ')');
  }
  return namings;
}

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}

function isProse(text: string, start: number, end: number): boolean {
  return end - start >= LEAST_PROSE || SENTENCE_END.test(text.slice(start, end));
}

function weigh(entity: Entity, naming: Naming, share: number): number {
  const signals: PaintSignals = {
    ...naming,
    share,
    verified: Number(entity.verified),
    familiar: Number(entity.familiar),
  };
  return PAINT_WEIGHTS.reduce(
    (sum, { signal, from, weight }) => (signals[signal] >= from ? sum + weight : sum),
    KIND_WEIGHTS[entity.type],
  );
}
