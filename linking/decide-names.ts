import { type Decided, OTHER, PLAIN, chooseSense } from './choose-sense.ts';
import type { Names } from './find-names.ts';
import { type NamedEntities, NONE_NAMED, namedEntities } from './named-entities.ts';
import { NOT_PLAIN, type Page, type TokenRun, sensesOf, surfaceOf } from './recognize.ts';
import { relatedNames } from './score-entity.ts';
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
  const { count } = page.candidates;
  const work: Work = {
    page,
    entities: new Int32Array(count).fill(UNSEEN),
    reasons: new Map(),
    taken: new Uint8Array(page.tokens.count),
    weights: new Int32Array(count),
    order: new Int32Array(count),
  };
  const listening = decideAll(work, isSpent);
  const named = namedBy(work);
  if (named.places.size > 0) decideAgain(work, crowdsOf(page.candidates), named, isSpent);
  else if (named.entities.size > 0) decideAgain(work, listening, named, isSpent);
  return work;
}

/** Decisions, and what it takes to come by them. */
interface Work extends Decisions {
  readonly page: Page;
  /** The tokens that belong to a decided name. */
  readonly taken: Uint8Array;
  /** Of the crowd at hand; there is room for one of all candidates. */
  readonly weights: Int32Array;
  readonly order: Int32Array;
}

/** What a page names for certain. */
interface Named {
  /** The entities, each with its first name. */
  readonly entities: NamedEntities;
  /** The nodes of names that on this page mean a place that is not ours. */
  readonly places: ReadonlySet<number>;
}

const NOTHING_NAMED: Named = { entities: NONE_NAMED, places: new Set() };

function namedBy(work: Work): Named {
  const entities = namedEntities(work.page.candidates, work.entities);
  return { entities, places: otherPlaces(work, entities) };
}

/**
 * The nodes of names that somewhere on the page mean a place that is not ours: Moscow, where it says "Moscow, Idaho",
 * and a capital that words speak against ("the Moscow police … the University of Idaho"), where its state is not named.
 */
function otherPlaces({ page, entities, reasons }: Work, named: NamedEntities): ReadonlySet<number> {
  const { firsts, lasts, nodes, count } = page.candidates;
  const places = new Set<number>();
  const starts = new Set<number>();
  for (let candidate = 0; candidate < count; candidate += 1) {
    const entity = entities[candidate]!;
    if (entity === OTHER && surfaceOf(page, runOf(page, candidate)).includes(',')) {
      starts.add(firsts[candidate]!);
    }
    if (page.plainEntities[candidate] !== NOT_PLAIN || !mayBeCapital(page, candidate)) continue;
    const isDoubted = entity === UNDECIDED || (reasons.get(candidate)?.score ?? PLAIN.score) < PLAIN.score;
    if (isDoubted && isCapitalOfUnnamed(page, candidate, named)) places.add(nodes[candidate]!);
  }
  for (let candidate = 0; starts.size > 0 && candidate < count; candidate += 1) {
    const first = firsts[candidate]!;
    if (starts.has(first) && lasts[candidate] === first) places.add(nodes[candidate]!);
  }
  return places;
}

function mayBeCapital({ lexicon, entryFirsts, entryEnds }: Page, candidate: number): boolean {
  for (let entry = entryFirsts[candidate]!; entry < entryEnds[candidate]!; entry += 1) {
    const entity = lexicon.entries[2 * entry]! - 1;
    if (entity >= 0 && lexicon.standsFor(entity) >= 0) return true;
  }
  return false;
}

/** Whether a name is a capital's that needs nothing, and the page does not name the state. */
function isCapitalOfUnnamed(page: Page, candidate: number, named: NamedEntities): boolean {
  return sensesOf(page, candidate).some(({ entity, rule }) => {
    const state = entity < 0 ? -1 : page.lexicon.standsFor(entity);
    return state >= 0 && rule.need === 'nothing' && !named.has(state);
  });
}

/** Candidates in a row of which each overlaps another; what is decided in one crowd says nothing of any other. */
interface Crowd {
  readonly from: number;
  readonly end: number;
}

/** Where the crowd ends that begins with a candidate. */
function crowdEnd({ firsts, lasts, count }: Names, from: number): number {
  let reach = lasts[from]!;
  let end = from + 1;
  for (; end < count && firsts[end]! <= reach; end += 1) reach = Math.max(reach, lasts[end]!);
  return end;
}

function* crowdsOf(candidates: Names): Generator<Crowd> {
  for (let from = 0, end = 0; from < candidates.count; from = end) {
    end = crowdEnd(candidates, from);
    yield { from, end };
  }
}

/** Decides each crowd for itself, and returns those in which a name listens to the page. */
function decideAll(work: Work, isSpent: () => boolean): Crowd[] {
  const { candidates, plainEntities } = work.page;
  const listening: Crowd[] = [];
  let look = 0;
  for (let from = 0, end = 0; from < candidates.count; from = end) {
    if (from >= look) {
      if (isSpent()) break;
      look = from + CANDIDATES_BETWEEN_LOOKS;
    }
    end = crowdEnd(candidates, from);
    decideCrowd(work, from, end, NOTHING_NAMED);
    if (listens(plainEntities, from, end)) listening.push({ from, end });
  }
  return listening;
}

function listens(plainEntities: Int32Array, from: number, end: number): boolean {
  for (let candidate = from; candidate < end; candidate += 1) {
    if (plainEntities[candidate] === NOT_PLAIN) return true;
  }
  return false;
}

/** Decides some crowds once more, now that it is known what the page names for certain. */
function decideAgain(work: Work, crowds: Iterable<Crowd>, named: Named, isSpent: () => boolean): void {
  const { firsts, lasts } = work.page.candidates;
  let look = 0;
  for (const { from, end } of crowds) {
    if (from >= look) {
      if (isSpent()) break;
      look = from + CANDIDATES_BETWEEN_LOOKS;
    }
    for (let candidate = from; candidate < end; candidate += 1) {
      for (let token = firsts[candidate]!; token <= lasts[candidate]!; token += 1) work.taken[token] = 0;
    }
    decideCrowd(work, from, end, named);
  }
}

function decideCrowd(work: Work, from: number, end: number, named: Named): void {
  if (end === from + 1) return decide(work, from, named);
  const { firsts, lasts } = work.page.candidates;
  const order = longestFirst(work, from, end);
  for (let place = 0; place < end - from; place += 1) {
    const candidate = order[place]!;
    if (overlaps(work.taken, firsts[candidate]!, lasts[candidate]!)) work.entities[candidate] = UNSEEN;
    else decide(work, candidate, named);
  }
}

function decide({ page, entities, reasons, taken }: Work, candidate: number, named: Named): void {
  const { candidates, plainEntities, lexicon } = page;
  const first = candidates.firsts[candidate]!;
  const last = candidates.lasts[candidate]!;
  let entity = plainEntities[candidate]!;
  const isOtherPlace = named.places.size > 0 && named.places.has(candidates.nodes[candidate]!);
  if (entity === NOT_PLAIN || isOtherPlace) {
    // What was looked at before means the same now, unless its entities or their relations are named elsewhere.
    const isNew =
      entities[candidate] === UNSEEN || isOtherPlace || isTouched(page, candidate, named.entities);
    const decided = isNew
      ? chooseSense(page, sensesOf(page, candidate), { first, last }, named.entities, isOtherPlace)
      : reasons.get(candidate);
    entities[candidate] = UNDECIDED;
    if (!decided) return;
    reasons.set(candidate, decided);
    ({ entity } = decided);
  } else if (first === last && entity >= 0 && lexicon.isPerson(entity)) {
    if (belongsToUnknownPerson(page, { first, last })) entity = OTHER;
  }
  entities[candidate] = entity;
  const from = entity === OTHER ? shieldStart(page, { first, last }) : first;
  for (let token = from; token <= last; token += 1) taken[token] = 1;
}

/** Whether what the page names for certain says anything of an entity that has a candidate's name. */
function isTouched(
  { lexicon, entryFirsts, entryEnds }: Page,
  candidate: number,
  named: NamedEntities,
): boolean {
  for (let entry = entryFirsts[candidate]!; entry < entryEnds[candidate]!; entry += 1) {
    if (lexicon.rule(lexicon.entries[2 * entry + 1]!).need === null) continue;
    const entity = lexicon.entries[2 * entry]! - 1;
    if (entity >= 0 && (named.has(entity) || relatedNames(lexicon, entity, named).length > 0)) return true;
  }
  return false;
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
  for (let index = first; index <= last; index += 1) if (taken[index] !== 0) return true;
  return false;
}

/**
 * The candidates of a crowd by length in words, longest first, then as they stand; by a counting sort.
 * A leading "the" counts half: in "the North Korea" the country wins over "the North".
 */
function longestFirst({ page, weights, order }: Work, from: number, end: number): Int32Array {
  const { firsts, lasts } = page.candidates;
  const size = end - from;
  let heaviest = 0;
  for (let index = 0; index < size; index += 1) {
    const first = firsts[from + index]!;
    const words = lasts[from + index]! - first;
    const weight = 2 * words + (beginsWithThe(page, first) ? 1 : 2);
    weights[index] = weight;
    if (weight > heaviest) heaviest = weight;
  }
  const starts = new Int32Array(heaviest + 2);
  for (let index = 0; index < size; index += 1) starts[heaviest - weights[index]! + 1]! += 1;
  for (let weight = 1; weight < starts.length; weight += 1) starts[weight]! += starts[weight - 1]!;
  for (let index = 0; index < size; index += 1) order[starts[heaviest - weights[index]!]!++] = from + index;
  return order;
}

function beginsWithThe({ text, tokens }: Page, token: number): boolean {
  const start = tokens.starts[token]!;
  return tokens.ends[token]! - start === 3 && THE.test(text.slice(start, start + 3));
}

const THE = /^the$/i;
