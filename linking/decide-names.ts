import { evidenceOf } from './evidence.ts';
import { isDateline } from './locative.ts';
import { type Page, type Sense, type TokenRun, sensesOf, surfaceOf } from './recognize.ts';
import { NAME_WEIGHT, PLAIN_SCORE, type SenseScore, scoreSense } from './score-sense.ts';
import type { Evidence, Rule } from './types.ts';
import { belongsToUnknownPerson, isAfter } from './unknown-person.ts';

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
  const once = decide(page, order, { entities: new Map(), places: new Set() }, [], isSpent);
  return decide(page, order, namedBy(page, once), once, isSpent);
}

/** What a page names for certain. */
interface Named {
  /** The entities, each with its first name. */
  readonly entities: ReadonlyMap<number, TokenRun>;
  /** The nodes of names that somewhere on the page mean a place that is not ours: Moscow, where it says "Moscow, Idaho". */
  readonly places: ReadonlySet<number>;
}

function namedBy(page: Page, decisions: Decisions): Named {
  const entities = new Map<number, TokenRun>();
  const starts = new Set<number>();
  decisions.forEach((decided, candidate) => {
    if (decided === undefined) return;
    const run = runOf(page, candidate);
    if (decided === null && surfaceOf(page, run).includes(',')) starts.add(run.first);
    if (decided && !entities.has(decided.entity)) entities.set(decided.entity, run);
  });
  const places = new Set<number>();
  const { firsts, lasts, nodes, count } = page.candidates;
  for (let candidate = 0; starts.size > 0 && candidate < count; candidate += 1) {
    const first = firsts[candidate]!;
    if (starts.has(first) && lasts[candidate] === first) places.add(nodes[candidate]!);
  }
  return { entities, places };
}

function decide(
  page: Page,
  order: Int32Array,
  named: Named,
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
    // A name that listens to nothing means the same at the second look.
    const isOtherPlace = named.places.has(page.candidates.nodes[candidate]!);
    const decided =
      known?.evidence === PLAIN_NAME && !isOtherPlace
        ? known
        : choose(page, candidate, run, named.entities, isOtherPlace);
    if (decided === undefined) continue;
    decisions[candidate] = decided;
    taken.fill(1, decided === null ? shieldStart(page, run) : run.first, run.last + 1);
  }
  return decisions;
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

/** The best sense of a name, undefined for NIL, or null for a name that is known to be somebody else's. */
function choose(
  page: Page,
  candidate: number,
  run: TokenRun,
  named: ReadonlyMap<number, TokenRun>,
  isOtherPlace: boolean,
): Decided | null | undefined {
  const senses = sensesOf(page, candidate);
  const [only] = senses;
  if (senses.length === 1 && only && isPlain(only.rule) && !isOtherPlace) {
    return decidedFor(page, run, only, PLAIN_NAME, PLAIN_SCORE);
  }

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
): Decided | null {
  if (entity === OTHER) return null;
  if (isSurname(page, run, entity) && belongsToUnknownPerson(page, run)) return null;
  return { entity, score: sureness(value), evidence };
}

/** So much more than nothing the cues of a body must weigh that has an indefinite article. */
const ANY_WEIGHT = 0.5;

/** Whether a run begins as a name does, with a capital or a number, or in a script that has no capitals. */
function beginsWithName({ text, tokens }: Page, { first }: TokenRun): boolean {
  return !/^\p{Ll}/u.test(text.slice(tokens.starts[first], tokens.ends[first]));
}

/** The number under which the dataset keeps names that are not ours: they shield the names inside them. */
const OTHER = -1;

const NAME: Evidence = { kind: 'name' };
/** The evidence of a name that listens to nothing, apart from the others' so that it is known again. */
const PLAIN_NAME: Evidence = { kind: 'name' };

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
