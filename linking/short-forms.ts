import { type Decided, OTHER, isSurname, sureness } from './choose-sense.ts';
import { type Decisions, UNDECIDED, overlaps, runOf } from './decide-names.ts';
import { fullNamesOf, isInNameOfOurs } from './full-names.ts';
import { type Page, type Sense, type TokenRun, sensesOf, sentenceOf, surfaceOf } from './recognize.ts';
import { scoreSense, surroundingsOf } from './score-sense.ts';
import {
  type BodiesBefore,
  NOBODYS,
  NOT_OURS,
  OURS,
  type OtherBodies,
  createOtherBodies,
} from './other-bodies.ts';
import { belongsToUnknownPerson, isAfter } from './unknown-person.ts';

/** A fuller name before a short form speaks about as loudly as a name of its own. */
const ANTECEDENT_WEIGHT = 0.8;

/**
 * Adds the short forms ("Zakharova", "the Panel") that follow a fuller name of what they stand for, to the
 * decisions on the full names. In reading order: each goes to the nearest fitting name before it, and people
 * that we do not know count, so that "Stephen Miller … Miller" goes to nobody.
 */
export function addShortForms(page: Page, decisions: Decisions, isSpent: () => boolean): void {
  const { candidates, tokens, lexicon, hasShortForms } = page;
  if (!hasShortForms && !page.hasSurnames) return;
  const { entities, reasons } = decisions;
  const taken = new Uint8Array(tokens.count);
  const others = new Map<number, TokenRun>();
  let hasStrangers = false;
  for (let candidate = 0; candidate < candidates.count; candidate += 1) {
    const isStranger = entities[candidate] === OTHER;
    if (entities[candidate]! <= UNDECIDED || (!hasShortForms && !isStranger)) continue;
    const run = runOf(page, candidate);
    taken.fill(isStranger ? NOT_OURS : OURS, run.first, run.last + 1);
    if (isStranger && run.last > run.first) others.set(run.first, run);
    hasStrangers ||= isStranger;
  }
  if (!hasShortForms && !hasStrangers) return;

  const reading: Reading = {
    lastNames: new Map(),
    lastStrangers: new Map(),
    uses: new Map(),
    otherUntil: -1,
    lastPerson: null,
    otherBodies: createOtherBodies(page, taken),
    othersShortForms: new Set(),
    fullNames: fullNamesOf(page, entities),
  };
  for (let candidate = 0; candidate < candidates.count; candidate += 1) {
    if (candidate % CANDIDATES_BETWEEN_LOOKS === 0 && isSpent()) return;
    // Without short forms only persons matter, and what lies in strangers' names.
    const isBesides = entities[candidate]! >= 0 ? !lexicon.isPerson(entities[candidate]!) : others.size === 0;
    if (!hasShortForms && entities[candidate] !== OTHER && isBesides) continue;
    const run = runOf(page, candidate);
    reading.otherUntil = Math.max(reading.otherUntil, others.get(run.first)?.last ?? -1);
    const entity = entities[candidate]!;
    const node = candidates.nodes[candidate]!;
    if (entity === OTHER && run.first === run.last) reading.lastStrangers.set(node, run.first);
    if (entity >= 0) {
      if (isStrangers(page, run, entity, node, reading) || isNamesakes(page, candidate, entity, reading)) {
        entities[candidate] = UNDECIDED;
      } else noteName(page, run, entity, reading);
    }
    if (entity > UNDECIDED) continue;

    const all = sensesOf(page, candidate);
    if (run.last <= reading.otherUntil) {
      // In the name of somebody we do not know it is that one's surname.
      const surname = all.some((sense) => isSurname(page, run, sense.entity));
      if (surname && !isInNameOfOurs(page, candidate, reading.otherUntil))
        reading.lastStrangers.set(node, run.first);
      continue;
    }
    const senses = all.filter(({ rule }) => rule.need === 'antecedent');
    if (senses.length === 0) continue;
    const surname = senses.some((sense) => isSurname(page, run, sense.entity));
    if (overlaps(taken, run.first, run.last)) continue;
    if (surname && belongsToUnknownPerson(page, run)) {
      reading.lastStrangers.set(node, run.first);
      continue;
    }
    if (!surname && isOthers(run, node, senses, reading)) continue;
    const decided = standsFor(page, run, senses, reading, node, surname);
    const isUse = !surname || reading.lastStrangers.has(node);
    if (decided || isUse) noteUse(reading, node, decided?.entity ?? OTHER);
    if (decided) {
      entities[candidate] = decided.entity;
      reasons.set(candidate, decided);
    }
    taken.fill(decided ? OURS : NOBODYS, run.first, run.last + 1);
  }
}

const CANDIDATES_BETWEEN_LOOKS = 4096;

/** What has been read so far. */
interface Reading {
  /** Each entity's last fuller name, and how near it counts: as a token. */
  readonly lastNames: Map<number, LastName>;
  /** Where each surname last belonged to somebody else, by its node. */
  readonly lastStrangers: Map<number, number>;
  /** How often each short form has stood for whom so far, by its node; all whom we do not know are `OTHER`. */
  readonly uses: Map<number, Map<number, number>>;
  /** Up to which token the name reaches that has begun last and is not ours. */
  otherUntil: number;
  /** The person who was named last. */
  lastPerson: TokenRun | null;
  readonly otherBodies: OtherBodies;
  /** The persons whom the page names anywhere with more than a surname. */
  readonly fullNames: () => ReadonlySet<number>;
  /** The short forms, by their nodes, that the page has begun to use for another body. */
  readonly othersShortForms: Set<number>;
}

interface LastName {
  readonly run: TokenRun;
  readonly place: number;
  /** The token where the entity was first named. */
  readonly first: number;
  /** How often the entity has been named so far. */
  readonly times: number;
}

/**
 * Whether a surname that needs no fuller name is that of somebody with a full name of his own, whom the page
 * has named and ours not: "Jill Biden landed. Biden smiled."
 */
function isStrangers(page: Page, run: TokenRun, entity: number, node: number, reading: Reading): boolean {
  return (
    isSurname(page, run, entity) &&
    reading.lastStrangers.has(node) &&
    !reading.lastNames.has(entity) &&
    !isAfter(page, run.first, page.lexicon.titles)
  );
}

/**
 * Whether a surname that needs no fuller name is that of a namesake of ours, whom the page has named in full and
 * this one nowhere: "Kim Dae-jung flew to Pyongyang. Chairman Kim received him."
 */
function isNamesakes(
  page: Page,
  candidate: number,
  entity: number,
  { lastNames, fullNames }: Reading,
): boolean {
  if (!isSurname(page, runOf(page, candidate), entity) || fullNames().has(entity)) return false;
  return sensesOf(page, candidate).some((sense) => sense.entity !== entity && lastNames.has(sense.entity));
}

/**
 * Whether a body's short form is another's on this page: it followed that one's name before ours was named
 * ("The Council of the European Union met. The Council …"), and so it does from then on.
 */
function isOthers(run: TokenRun, node: number, senses: readonly Sense[], reading: Reading): boolean {
  const { lastNames, otherBodies, othersShortForms } = reading;
  if (othersShortForms.has(node)) return true;
  if (senses.some(({ entity }) => lastNames.has(entity)) || otherBodies.before(run).times === 0) return false;
  othersShortForms.add(node);
  return true;
}

function noteUse({ uses }: Reading, node: number, entity: number): void {
  const ofSurname = uses.get(node) ?? new Map<number, number>();
  uses.set(node, ofSurname.set(entity, (ofSurname.get(entity) ?? 0) + 1));
}

/**
 * Notes a name. A person who is named for the sake of the one before counts as farther than that one:
 * after "Kim Jong Nam, half-brother of leader Kim Jong Un," a bare "Kim" is the former.
 */
function noteName(page: Page, run: TokenRun, entity: number, reading: Reading): void {
  const { lastNames, lastPerson } = reading;
  const isPerson = page.lexicon.isPerson(entity);
  const before = lastNames.get(entity);
  const first = before?.first ?? run.first;
  const times = (before?.times ?? 0) + 1;
  if (isPerson && lastPerson && isBehindKin(page, lastPerson, run)) {
    const place = lastPerson.first - 0.5;
    if ((before?.place ?? -1) < place) lastNames.set(entity, { run, place, first, times });
    return;
  }
  lastNames.set(entity, { run, place: run.first, first, times });
  if (isPerson) reading.lastPerson = run;
}

/** Whether a word of kin ("sister of") stands between two persons of one sentence, with little between it and the second. */
function isBehindKin({ cues, tokens, lexicon }: Page, one: TokenRun, other: TokenRun): boolean {
  const from = Math.max(one.last + 1, other.first - KIN_REACH);
  return (
    cues
      .overlapping({ first: from, last: other.first - 1 })
      .some(({ cue, first }) => first > one.last && lexicon.kin.has(cue)) &&
    sentenceOf(tokens, one.first) === sentenceOf(tokens, other.first)
  );
}

/** In tokens: "half-brother of the current North Korean leader". */
const KIN_REACH = 8;

const NO_BODIES: BodiesBefore = { first: -1, last: -1, times: 0 };

/** What a short form stands for: of the senses that fit here, the one whose fuller name stands nearest before it. */
function standsFor(
  page: Page,
  run: TokenRun,
  senses: readonly Sense[],
  { lastNames, lastStrangers, uses, otherBodies }: Reading,
  node: number,
  isPersons: boolean,
): Decided | undefined {
  const others = isPersons ? NO_BODIES : otherBodies.before(run);
  const stranger = isPersons ? (lastStrangers.get(node) ?? -1) : others.last;
  const fitting = senses
    .map(({ entity, rule }) => ({ entity, rule, last: lastNames.get(entity) }))
    .sort((a, b) => (b.last?.place ?? -1) - (a.last?.place ?? -1));
  const around = surroundingsOf(page, run);
  // One of whom the page is about: somebody else, or a nearer one of ours for whom this form is seldom used.
  let rival = 0;
  for (const { entity, rule, last } of fitting) {
    // Somebody else of that surname, or another council, is named in between: the nearer one is meant.
    if (!last || stranger > last.run.last) return undefined;
    const name = last.run;
    const score = scoreSense(page, around, rule, true);
    const value = score.value + ANTECEDENT_WEIGHT;
    if (!score.met || value <= 0) {
      rival = Math.max(rival, last.times);
      continue;
    }
    for (const [other, times] of uses.get(node) ?? []) {
      if (other !== entity) rival = Math.max(rival, times);
    }
    // Of two bodies the page is about the one that it names first and as often.
    if (others.times > 0 && others.first < last.first) rival = Math.max(rival, others.times);
    if (last.times < rival || (!isPersons && last.times === rival)) return undefined;
    return { entity, score: sureness(value), evidence: { kind: 'antecedent', name: surfaceOf(page, name) } };
  }
  return undefined;
}
