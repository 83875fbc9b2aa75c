import { evidenceOf } from './evidence.ts';
import { isDateline } from './locative.ts';
import { NOT_PLAIN, type Page, type Sense, type TokenRun, sensesOf, surfaceOf } from './recognize.ts';
import { NAME_WEIGHT, PLAIN_SCORE, type SenseScore, scoreSense } from './score-sense.ts';
import type { Evidence } from './types.ts';
import { belongsToUnknownPerson, isAfter } from './unknown-person.ts';

/** What a name was taken to mean, and why. */
export interface Decided {
  /** The entity's number; `OTHER` for a name that is known to be somebody else's. */
  readonly entity: number;
  readonly score: number;
  readonly evidence: Evidence;
}

/** What the candidates were taken to mean, by their places. */
export interface Decisions {
  /** The entity of each; `OTHER`, or `UNDECIDED`: nothing known, or part of a longer name. */
  readonly entities: Int32Array;
  /** Why, for those that did not mean one thing only. */
  readonly reasons: Map<number, Decided>;
}

export const OTHER = -1;
export const UNDECIDED = -3;

/** Of two senses of one name, the better must lead by so much, or the mention is NIL. */
const LEAD = 0.1;

/**
 * Decides the full names of a page, longest first; a name inside a decided one is not looked at.
 * Names that need something from the page are looked at twice: what the page names for certain somewhere
 * speaks for the same name elsewhere.
 */
export function decideNames(page: Page, isSpent: () => boolean): Decisions {
  const order = longestFirst(page);
  const once = decide(page, order, { entities: new Map(), places: new Set() }, isSpent);
  return decide(page, order, namedBy(page, once), isSpent);
}

/** What a page names for certain. */
interface Named {
  /** The entities, each with its first name. */
  readonly entities: ReadonlyMap<number, TokenRun>;
  /** The nodes of names that somewhere on the page mean a place that is not ours: Moscow, where it says "Moscow, Idaho". */
  readonly places: ReadonlySet<number>;
}

function namedBy(page: Page, { entities: decided }: Decisions): Named {
  const { firsts, lasts, nodes, count } = page.candidates;
  const entities = new Map<number, TokenRun>();
  const starts = new Set<number>();
  for (let candidate = 0; candidate < count; candidate += 1) {
    const entity = decided[candidate]!;
    if (entity >= 0 && !entities.has(entity)) entities.set(entity, runOf(page, candidate));
    if (entity === OTHER && surfaceOf(page, runOf(page, candidate)).includes(','))
      starts.add(firsts[candidate]!);
  }
  const places = new Set<number>();
  for (let candidate = 0; starts.size > 0 && candidate < count; candidate += 1) {
    const first = firsts[candidate]!;
    if (starts.has(first) && lasts[candidate] === first) places.add(nodes[candidate]!);
  }
  return { entities, places };
}

function decide(page: Page, order: Int32Array, named: Named, isSpent: () => boolean): Decisions {
  const { candidates, plainEntities, tokens, lexicon } = page;
  const { firsts, lasts, nodes } = candidates;
  const taken = new Uint8Array(tokens.count);
  const entities = new Int32Array(candidates.count).fill(UNDECIDED);
  const reasons = new Map<number, Decided>();

  for (let place = 0; place < order.length; place += 1) {
    if (place % CANDIDATES_BETWEEN_LOOKS === 0 && isSpent()) break;
    const candidate = order[place]!;
    const first = firsts[candidate]!;
    const last = lasts[candidate]!;
    if (overlaps(taken, first, last)) continue;

    let entity = plainEntities[candidate]!;
    const isOtherPlace = named.places.size > 0 && named.places.has(nodes[candidate]!);
    if (entity === NOT_PLAIN || isOtherPlace) {
      const decided = choose(page, candidate, { first, last }, named.entities, isOtherPlace);
      if (!decided) continue;
      reasons.set(candidate, decided);
      ({ entity } = decided);
    } else if (first === last && entity >= 0 && lexicon.isPerson(entity)) {
      if (belongsToUnknownPerson(page, { first, last })) entity = OTHER;
    }
    entities[candidate] = entity;
    taken.fill(1, entity === OTHER ? shieldStart(page, { first, last }) : first, last + 1);
  }
  return { entities, reasons };
}

/** Where the shield of a name that is not ours begins: whose it is, is named apart ("Russia's Security Council"). */
function shieldStart({ text, tokens }: Page, { first, last }: TokenRun): number {
  for (let token = first + 1; token < last; token += 1) {
    if (POSSESSIVE.test(text.slice(tokens.starts[token], tokens.ends[token]))) return token + 1;
  }
  return first;
}

const POSSESSIVE = /^['\u2018\u2019\u02bc]s$/i;

const CANDIDATES_BETWEEN_LOOKS = 4096;

/** The best sense of a name, or undefined for NIL. */
function choose(
  page: Page,
  candidate: number,
  run: TokenRun,
  named: ReadonlyMap<number, TokenRun>,
  isOtherPlace: boolean,
): Decided | undefined {
  const senses = sensesOf(page, candidate);
  // A body in small letters may be any: "a panel of experts", "the panel of experts that advises insurers".
  const isName = beginsWithName(page, run);
  const isAny = !isName && isAfter(page, run.first, page.lexicon.indefinites);
  const isOurs = (entity: number) => isName || !page.lexicon.isBody(entity);

  // Where a story was written, a capital needs no other word.
  const capital = senses.find(({ entity }) => page.lexicon.standsFor(entity) >= 0);
  if (capital && isDateline(page, run)) return decidedFor(page, run, capital, NAME, PLAIN_SCORE);

  const scored = senses
    .filter(({ rule }) => rule.need !== 'antecedent')
    .map((sense) => ({
      sense,
      score: scoreSense(page, run, sense.rule, isOurs(sense.entity) && named.has(sense.entity)),
    }))
    .filter(({ sense, score }) => {
      const against =
        (isOtherPlace ? NAME_WEIGHT : 0) + (isAny && page.lexicon.isBody(sense.entity) ? ANY_WEIGHT : 0);
      return score.met && score.value > against;
    })
    .sort((a, b) => b.score.value - a.score.value);
  const [best, second] = scored;
  if (!best) return undefined;
  if (second && second.sense.entity !== best.sense.entity && best.score.value - second.score.value < LEAD) {
    return undefined;
  }
  const { sense, score } = best;
  const evidence =
    sense.rule.need === 'nothing' ? NAME : evidenceOf(page, run, sense.rule, score, named.get(sense.entity));
  return decidedFor(page, run, sense, evidence, score);
}

function decidedFor(
  page: Page,
  run: TokenRun,
  { entity }: Sense,
  evidence: Evidence,
  { value }: SenseScore,
): Decided {
  const isStranger = isSurname(page, run, entity) && belongsToUnknownPerson(page, run);
  return { entity: isStranger ? OTHER : entity, score: sureness(value), evidence };
}

/** So much more than nothing the cues of a body must weigh that has an indefinite article. */
const ANY_WEIGHT = 0.5;

/** Whether a run begins as a name does, with a capital or a number, or in a script that has no capitals. */
function beginsWithName({ text, tokens }: Page, { first }: TokenRun): boolean {
  return !/^\p{Ll}/u.test(text.slice(tokens.starts[first], tokens.ends[first]));
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

export function runOf({ candidates }: Page, candidate: number): TokenRun {
  return { first: candidates.firsts[candidate]!, last: candidates.lasts[candidate]! };
}

export function overlaps(taken: Uint8Array, first: number, last: number): boolean {
  for (let index = first; index <= last; index += 1) if (taken[index] === 1) return true;
  return false;
}

/**
 * The candidates by length in words, longest first, then as they stand; by a counting sort.
 * A leading "the" counts half: in "the North Korea" the country wins over "the North".
 */
function longestFirst(page: Page): Int32Array {
  const { count, firsts, lasts } = page.candidates;
  const weights = new Int32Array(count);
  let heaviest = 0;
  for (let candidate = 0; candidate < count; candidate += 1) {
    const words = lasts[candidate]! - firsts[candidate]!;
    weights[candidate] = 2 * words + (beginsWithThe(page, firsts[candidate]!) ? 1 : 2);
    heaviest = Math.max(heaviest, weights[candidate]!);
  }
  const starts = new Int32Array(heaviest + 2);
  for (let candidate = 0; candidate < count; candidate += 1) starts[heaviest - weights[candidate]! + 1]! += 1;
  for (let weight = 1; weight < starts.length; weight += 1) starts[weight]! += starts[weight - 1]!;
  const order = new Int32Array(count);
  for (let candidate = 0; candidate < count; candidate += 1) {
    order[starts[heaviest - weights[candidate]!]!++] = candidate;
  }
  return order;
}

function beginsWithThe({ text, tokens }: Page, token: number): boolean {
  const start = tokens.starts[token]!;
  return tokens.ends[token]! - start === 3 && /^the$/i.test(text.slice(start, start + 3));
}
