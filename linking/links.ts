import { type Decided, PLAIN } from './choose-sense.ts';
import { type Decisions, runOf } from './decide-names.ts';
import { isLocative } from './locative.ts';
import { type Page, surfaceOf } from './recognize.ts';
import type { Link, Links } from './types.ts';

const ROWS = 4;

/**
 * The links that decisions come to. They keep nothing of the page's memory: where each link stands and what it
 * means are numbers of their own, and what a caller sees of a link is made as it is asked for.
 */
export function linksOf(page: Page, { entities, reasons }: Decisions): Links {
  const { lexicon, tokens, text } = page;
  const { count, firsts, lasts } = page.candidates;
  let length = 0;
  for (let candidate = 0; candidate < count; candidate += 1) if (entities[candidate]! >= 0) length += 1;

  const numbers = new Int32Array(ROWS * length);
  for (let candidate = 0, at = 0; candidate < count; candidate += 1) {
    const entity = entities[candidate]!;
    if (entity < 0) continue;
    const government = lexicon.standsFor(entity);
    const isGovernment = government >= 0 && !isLocative(page, runOf(page, candidate));
    if (isGovernment) reasons.set(candidate, metonym(page, candidate, government, reasons.get(candidate)));
    numbers[at] = tokens.starts[firsts[candidate]!]!;
    numbers[at + 1] = tokens.ends[lasts[candidate]!]!;
    numbers[at + 2] = isGovernment ? government : entity;
    numbers[at + 3] = candidate;
    at += ROWS;
  }

  const linkAt = (at: number): Link => {
    const start = numbers[at]!;
    const end = numbers[at + 1]!;
    const { score, evidence } = reasons.get(numbers[at + 3]!) ?? PLAIN;
    const mention = { start, end, surfaceForm: text.slice(start, end) };
    return { mention, entity: lexicon.entityId(numbers[at + 2]!), score, evidence };
  };
  return {
    length,
    *[Symbol.iterator]() {
      for (let at = 0; at < numbers.length; at += ROWS) yield linkAt(at);
    },
  };
}

/** Why a capital is its government. */
function metonym(page: Page, candidate: number, government: number, decided: Decided | undefined): Decided {
  const capital = surfaceOf(page, runOf(page, candidate));
  return { entity: government, score: (decided ?? PLAIN).score, evidence: { kind: 'metonym', capital } };
}
