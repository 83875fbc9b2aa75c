import { isSmall } from './characters.ts';
import { evidenceOf } from './evidence.ts';
import { isDateline } from './locative.ts';
import type { NamedEntities } from './named-entities.ts';
import type { Page, Sense, TokenRun } from './recognize.ts';
import { relatedNames, yearWeight } from './score-entity.ts';
import { NAME_WEIGHT, PLAIN_SCORE, type SenseScore, scoreSense, surroundingsOf } from './score-sense.ts';
import type { Evidence } from './types.ts';
import { belongsToUnknownPerson, isAfter } from './unknown-person.ts';

/** What a name was taken to mean, and why. */
export interface Decided {
  /** The entity's number; `OTHER` for a name that is known to be somebody else's. */
  readonly entity: number;
  readonly score: number;
  readonly evidence: Evidence;
}

/** The entity of a name that is known to be somebody else's. */
export const OTHER = -1;

/** Of two senses of one name, the better must lead by so much, or the mention is NIL. */
const LEAD = 0.1;
/** A sense that is told of so many times as often needs no lead. */
const USUAL = 5;

/**
 * The best sense of a name, or undefined for NIL: by the cues around it, the entities that the page names besides,
 * the years beside it, and where these do not tell, by how much more is told of one than of the other.
 *
 * @param named the entities that the page names for certain, each with its first name
 * @param isOtherPlace whether the page means a place of this name that is not ours
 */
export function chooseSense(
  page: Page,
  senses: readonly Sense[],
  run: TokenRun,
  named: NamedEntities,
  isOtherPlace: boolean,
): Decided | undefined {
  const { lexicon } = page;
  // Where a story was written, a capital needs no other word.
  const capital = senses.find(({ entity }) => lexicon.standsFor(entity) >= 0);
  if (capital && isDateline(page, run)) return decidedFor(page, run, capital, NAME, PLAIN_SCORE.value);

  // A body in small letters may be any: "a panel of experts", "the panel of experts that advises insurers".
  const isName = !senses.some(({ entity }) => lexicon.isBody(entity)) || beginsWithName(page, run);
  const isAny = !isName && isAfter(page, run.first, lexicon.indefinites);
  const around = surroundingsOf(page, run);
  const scored: Scored[] = [];
  for (const sense of senses) {
    const { entity, rule } = sense;
    if (rule.need === 'antecedent') continue;
    const isBody = lexicon.isBody(entity);
    const score = scoreSense(page, around, rule, (isName || !isBody) && named.has(entity));
    if (!score.met) continue;
    const against = (isOtherPlace ? NAME_WEIGHT : 0) + (isAny && isBody ? ANY_WEIGHT : 0);
    const value = score.value + (rule.need === 'nothing' ? 0 : yearWeight(page, run, entity));
    if (value <= against) continue;
    const related = rule.need === 'nothing' ? NONE : relatedNames(lexicon, entity, named);
    // What the page names besides tells senses apart; it makes no name of a word that has nothing beside it.
    scored.push({ sense, score, related, value, rank: value + RELATED_WEIGHT * related.length });
  }
  if (scored.length > 1) scored.sort((a, b) => b.rank - a.rank);

  const [best, second] = scored;
  if (!best) return undefined;
  if (second && second.sense.entity !== best.sense.entity && best.rank - second.rank < LEAD) {
    const isUsual = lexicon.prior(best.sense.entity) > USUAL * lexicon.prior(second.sense.entity);
    if (!isUsual) return undefined;
  }
  const { sense, score, related, value } = best;
  const evidence =
    sense.rule.need === 'nothing' ? NAME : evidenceOf(page, run, score, named.get(sense.entity), related);
  return decidedFor(page, run, sense, evidence, value);
}

const NONE: readonly TokenRun[] = [];

/** A sense that the page speaks for. */
interface Scored {
  readonly sense: Sense;
  readonly score: SenseScore;
  readonly related: readonly TokenRun[];
  readonly value: number;
  readonly rank: number;
}

/** So much each related entity weighs that the page names for certain. */
const RELATED_WEIGHT = 0.12;

function decidedFor(
  page: Page,
  run: TokenRun,
  { entity }: Sense,
  evidence: Evidence,
  value: number,
): Decided {
  const isStranger = isSurname(page, run, entity) && belongsToUnknownPerson(page, run);
  return { entity: isStranger ? OTHER : entity, score: sureness(value), evidence };
}

/** So much more than nothing the cues of a body must weigh that has an indefinite article. */
const ANY_WEIGHT = 0.5;

/** Whether a run begins as a name does, with a capital or a number, or in a script that has no capitals. */
function beginsWithName({ text, tokens }: Page, { first }: TokenRun): boolean {
  return !isSmall(text, tokens.starts[first]!);
}

const NAME: Evidence = { kind: 'name' };
/** What a name was decided by that means one thing only. */
export const PLAIN: Omit<Decided, 'entity'> = { score: sureness(NAME_WEIGHT), evidence: NAME };

/** Whether a name is one word of a person's. */
export function isSurname({ lexicon }: Page, run: TokenRun, entity: number): boolean {
  return run.first === run.last && entity >= 0 && lexicon.isPerson(entity);
}

/** From a score of 0 and more to a sureness of 0.5 to 1. */
export function sureness(value: number): number {
  return Math.round((1 - 0.5 * Math.exp(-2 * value)) * 1000) / 1000;
}
