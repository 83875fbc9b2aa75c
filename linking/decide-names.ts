import { type Decided, OTHER, PLAIN, chooseSense } from './choose-sense.ts';
import { NOT_PLAIN, type Page, type Sense, type TokenRun, sensesOf, surfaceOf } from './recognize.ts';
import { relatedNames } from './score-entity.ts';
import type { Lexicon } from './types.ts';
import { belongsToUnknownPerson } from './unknown-person.ts';

/** What the candidates were taken to mean, by their places. */
export interface Decisions {
  /** The entity of each; or `OTHER`, `UNDECIDED`, `UNSEEN`. */
  readonly entities: Int32Array;
  /** Why, for those that did not mean one thing only. */
  readonly reasons: Map<number, Decided>;
}

export const UNDECIDED = -3;
/** Part of a longer name. */
const UNSEEN = -4;

/**
 * Decides the full names of a page, longest first; a name inside a decided one is not looked at.
 * Names that need something from the page are looked at twice: what the page names for certain somewhere
 * speaks for the same name elsewhere.
 */
export function decideNames(page: Page, isSpent: () => boolean): Decisions {
  const order = longestFirst(page);
  const once = decide(page, order, { entities: new Map(), places: new Set() }, null, isSpent);
  return decide(page, order, namedBy(page, once), once, isSpent);
}

/** What a page names for certain. */
interface Named {
  /** The entities, each with its first name. */
  readonly entities: ReadonlyMap<number, TokenRun>;
  /** The nodes of names that on this page mean a place that is not ours. */
  readonly places: ReadonlySet<number>;
}

function namedBy(page: Page, decisions: Decisions): Named {
  const { candidates } = page;
  const entities = new Map<number, TokenRun>();
  for (let candidate = 0; candidate < candidates.count; candidate += 1) {
    const entity = decisions.entities[candidate]!;
    if (entity >= 0 && !entities.has(entity)) entities.set(entity, runOf(page, candidate));
  }
  return { entities, places: otherPlaces(page, decisions, entities) };
}

/**
 * The nodes of names that somewhere on the page mean a place that is not ours: Moscow, where it says "Moscow, Idaho",
 * and a capital that words speak against ("the Moscow police … the University of Idaho"), where its state is not named.
 */
function otherPlaces(
  page: Page,
  { entities, reasons }: Decisions,
  named: ReadonlyMap<number, TokenRun>,
): ReadonlySet<number> {
  const { firsts, lasts, nodes, count } = page.candidates;
  const places = new Set<number>();
  const starts = new Set<number>();
  for (let candidate = 0; candidate < count; candidate += 1) {
    const entity = entities[candidate]!;
    if (entity === OTHER && surfaceOf(page, runOf(page, candidate)).includes(',')) {
      starts.add(firsts[candidate]!);
    }
    if (page.plainEntities[candidate] !== NOT_PLAIN) continue;
    const isDoubted = entity === UNDECIDED || (reasons.get(candidate)?.score ?? PLAIN.score) < PLAIN.score;
    if (isDoubted && isCapitalOfUnnamed(page, candidate, named)) places.add(nodes[candidate]!);
  }
  for (let candidate = 0; starts.size > 0 && candidate < count; candidate += 1) {
    const first = firsts[candidate]!;
    if (starts.has(first) && lasts[candidate] === first) places.add(nodes[candidate]!);
  }
  return places;
}

/** Whether a name is a capital's that needs nothing, and the page does not name the state. */
function isCapitalOfUnnamed(page: Page, candidate: number, named: ReadonlyMap<number, TokenRun>): boolean {
  return sensesOf(page, candidate).some(({ entity, rule }) => {
    const state = entity < 0 ? -1 : page.lexicon.standsFor(entity);
    return state >= 0 && rule.need === 'nothing' && !named.has(state);
  });
}

function decide(
  page: Page,
  order: Int32Array,
  named: Named,
  before: Decisions | null,
  isSpent: () => boolean,
): Decisions {
  const { candidates, plainEntities, tokens, lexicon } = page;
  const { firsts, lasts, nodes } = candidates;
  const taken = new Uint8Array(tokens.count);
  const entities = new Int32Array(candidates.count).fill(UNSEEN);
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
      const senses = sensesOf(page, candidate);
      // What was looked at before means the same now, unless its entities or their relations are named elsewhere.
      const known = before?.entities[candidate] ?? UNSEEN;
      const isNew =
        known === UNSEEN || isOtherPlace || senses.some((sense) => isTouched(lexicon, sense, named.entities));
      const decided = isNew
        ? chooseSense(page, senses, { first, last }, named.entities, isOtherPlace)
        : before?.reasons.get(candidate);
      entities[candidate] = UNDECIDED;
      if (!decided) continue;
      reasons.set(candidate, decided);
      ({ entity } = decided);
    } else if (first === last && entity >= 0 && lexicon.isPerson(entity)) {
      if (belongsToUnknownPerson(page, { first, last })) entity = OTHER;
    }
    entities[candidate] = entity;
    const from = entity === OTHER ? shieldStart(page, { first, last }) : first;
    for (let token = from; token <= last; token += 1) taken[token] = 1;
  }
  return { entities, reasons };
}

/** Whether what the page names for certain says anything of a sense. */
function isTouched(lexicon: Lexicon, { entity }: Sense, named: ReadonlyMap<number, TokenRun>): boolean {
  return named.has(entity) || relatedNames(lexicon, entity, named).length > 0;
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
