import { evidenceOf } from './evidence.ts';
import { type Page, type Sense, type TokenRun, sensesOf } from './recognize.ts';
import { PLAIN_SCORE, scoreSense } from './score-sense.ts';
import type { Evidence, Rule } from './types.ts';
import { belongsToUnknownPerson } from './unknown-person.ts';

/** What a candidate was taken to mean. */
export interface Decided {
  /** The entity's number. */
  readonly entity: number;
  readonly score: number;
  readonly evidence: Evidence;
}

/**
 * What each candidate was taken to mean, by its place among them; null: known to be somebody else's name;
 * undefined: nothing known, or part of a longer name.
 */
export type Decisions = (Decided | null | undefined)[];

/** Of two senses of one name, the better must lead by so much, or the mention is NIL. */
const LEAD = 0.1;

/**
 * Decides the full names of a page, longest first; a name inside a decided one is not looked at.
 * Names that need something from the page are looked at twice: what the page names for certain somewhere
 * speaks for the same name elsewhere.
 */
export function decideNames(page: Page, isSpent: () => boolean): Decisions {
  const order = longestFirst(page);
  const named = new Map<number, TokenRun>();
  const once = decide(page, order, named, [], isSpent);
  once.forEach((decided, candidate) => {
    if (decided && !named.has(decided.entity)) named.set(decided.entity, runOf(page, candidate));
  });
  return decide(page, order, named, once, isSpent);
}

function decide(
  page: Page,
  order: Int32Array,
  named: ReadonlyMap<number, TokenRun>,
  before: Decisions,
  isSpent: () => boolean,
): Decisions {
  const taken = new Uint8Array(page.tokens.count);
  const decisions: Decisions = Array.from({ length: page.candidates.count });
  for (let place = 0; place < order.length; place += 1) {
    if (place % CANDIDATES_BETWEEN_LOOKS === 0 && isSpent()) break;
    const candidate = order[place]!;
    const run = runOf(page, candidate);
    if (overlaps(taken, run)) continue;
    const known = before[candidate];
    // A name that needs nothing from the page means the same at the second look.
    const decided = known?.evidence === NAME ? known : choose(page, candidate, run, named);
    if (decided === undefined) continue;
    decisions[candidate] = decided;
    taken.fill(1, run.first, run.last + 1);
  }
  return decisions;
}

const CANDIDATES_BETWEEN_LOOKS = 4096;

/** The best sense of a name, undefined for NIL, or null for a name that is known to be somebody else's. */
function choose(
  page: Page,
  candidate: number,
  run: TokenRun,
  named: ReadonlyMap<number, TokenRun>,
): Decided | null | undefined {
  const senses = sensesOf(page, candidate);
  const [only] = senses;
  if (senses.length === 1 && only && isPlain(only.rule))
    return decidedFor(page, run, only, PLAIN_SCORE, named);

  const scored = senses
    .filter(({ rule }) => rule.need !== 'antecedent')
    .map((sense) => ({ sense, score: scoreSense(page, run, sense.rule, named.has(sense.entity)) }))
    .filter(({ score }) => score.met && score.value > 0)
    .sort((a, b) => b.score.value - a.score.value);
  const [best, second] = scored;
  if (!best) return undefined;
  if (second && second.sense.entity !== best.sense.entity && best.score.value - second.score.value < LEAD) {
    return undefined;
  }
  return decidedFor(page, run, best.sense, best.score, named);
}

function decidedFor(
  page: Page,
  run: TokenRun,
  { entity, rule }: Sense,
  score: typeof PLAIN_SCORE,
  named: ReadonlyMap<number, TokenRun>,
): Decided | null {
  if (entity === OTHER) return null;
  if (isSurname(page, run, entity) && belongsToUnknownPerson(page, run)) return null;
  const evidence = rule.need === 'nothing' ? NAME : evidenceOf(page, run, rule, score, named.get(entity));
  return { entity, score: sureness(score.value), evidence };
}

/** The number under which the dataset keeps names that are not ours: they shield the names inside them. */
const OTHER = -1;

const NAME: Evidence = { kind: 'name' };

/** Whether a name needs nothing and listens to no cue. */
function isPlain({ need, cuesFor, cuesAgainst, cuesAlso }: Rule): boolean {
  return need === 'nothing' && cuesFor.cues.length + cuesAgainst.cues.length + cuesAlso.cues.length === 0;
}

/** Whether a name is one word of a person's. */
export function isSurname({ lexicon }: Page, run: TokenRun, entity: number): boolean {
  return run.first === run.last && lexicon.isPerson(entity);
}

/** From a score of 0 and more to a sureness of 0.5 to 1. */
export function sureness(value: number): number {
  return Math.round((1 - 0.5 * Math.exp(-2 * value)) * 1000) / 1000;
}

export function runOf({ candidates }: Page, candidate: number): TokenRun {
  return { first: candidates.firsts[candidate]!, last: candidates.lasts[candidate]! };
}

export function overlaps(taken: Uint8Array, { first, last }: TokenRun): boolean {
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
