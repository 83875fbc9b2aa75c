import { type Page, type TokenRun, surfaceOf } from './recognize.ts';
import type { CountedCue, SenseScore } from './score-sense.ts';
import type { Evidence } from './types.ts';

/**
 * What decided a name, in a form that a card can say in one sentence.
 * @param namedBy where the page names the entity for certain, if it does
 * @param related where the page names entities that are related to it
 */
export function evidenceOf(
  page: Page,
  mention: TokenRun,
  { counted }: SenseScore,
  namedBy: TokenRun | undefined,
  related: readonly TokenRun[],
): Evidence {
  if (counted.length === 0) return { kind: 'antecedent', name: surfaceOf(page, namedBy ?? mention) };
  // "after Vancouver" speaks for the meeting, but tells a reader of "Vancouver" little.
  const apart = counted.filter(({ run }) => run.first > mention.last || run.last < mention.first);
  const told = apart.length > 0 ? apart : counted;
  const words = [
    ...new Set([
      ...told.map(({ run }) => surfaceOf(page, outside(run, mention))),
      ...related.map((run) => surfaceOf(page, run)),
    ]),
  ].slice(0, MOST_WORDS);
  return { kind: 'cues', where: words.length > told.length ? 'page' : farthest(told), words };
}

const MOST_WORDS = 3;

/** The part of a cue that is not the mention: of "after Vancouver", "after". */
function outside(cue: TokenRun, mention: TokenRun): TokenRun {
  if (cue.first < mention.first) return { first: cue.first, last: Math.min(cue.last, mention.first - 1) };
  return { first: Math.max(cue.first, mention.last + 1), last: cue.last };
}

function farthest(counted: readonly CountedCue[]): CountedCue['where'] {
  const shown = counted.slice(0, MOST_WORDS).map(({ where }) => where);
  return shown.includes('page') ? 'page' : shown.includes('near') ? 'near' : 'beside';
}
