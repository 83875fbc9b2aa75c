import { type NamedRun, type Recognized, type TokenRun, recognizeMentions } from './recognize-mentions.ts';
import { type CountedCue, type SenseScore, scoreSense } from './score-sense.ts';
import { type Token, tokenize } from './tokenize.ts';
import type { EntityId, Evidence, Lexicon, Link, Sense } from './types.ts';
import { belongsToUnknownPerson } from './unknown-person.ts';

/** Of two senses of one name, the better must lead by so much, or the mention is NIL. */
const LEAD = 0.1;

/**
 * Links the names in a text to the entities they mean there; a name that means none of its candidates
 * has no link. Longer names are decided before the shorter ones inside them, and a name before the short
 * forms that lean on it. Links do not overlap, and come in reading order.
 *
 * @param text the page's text, blocks parted by line breaks
 * @param language the page's BCP 47 primary subtag (`en`), or null where it is not known
 */
export function linkText(lexicon: Lexicon, text: string, language: string | null): Link[] {
  const tokens = tokenize(text);
  const page: Page = {
    lexicon,
    text,
    language,
    tokens,
    ...recognizeMentions(lexicon, text, tokens, language),
  };

  const names = decide(page, fullNames(page.names), new Map());
  // A second look: what the page names for certain somewhere speaks for the same name elsewhere.
  const again = decide(page, fullNames(page.names), names);
  return withShortForms(page, again).map(([run, decided]) => toLink(page, run, decided));
}

interface Page extends Recognized {
  readonly lexicon: Lexicon;
  readonly text: string;
  readonly language: string | null;
  readonly tokens: readonly Token[];
}

/** What a run was taken to mean. */
interface Decided {
  readonly entity: EntityId;
  readonly score: number;
  readonly evidence: Evidence;
}

/** What each run was taken to mean; null: known to be somebody else's name. */
type Decisions = ReadonlyMap<NamedRun, Decided | null>;

function fullNames(names: readonly NamedRun[]): NamedRun[] {
  return names.filter(({ senses }) => senses.some(({ need }) => need !== 'antecedent'));
}

/** Decides runs in the order given (longest first); a run inside a linked one is not looked at. */
function decide(page: Page, runs: readonly NamedRun[], known: Decisions): Decisions {
  const named = new Set([...known.values()].flatMap((decided) => decided?.entity ?? []));
  const taken = new Uint8Array(page.tokens.length);
  const decisions = new Map<NamedRun, Decided | null>();

  for (const run of runs) {
    if (overlaps(taken, run)) continue;
    const decided = choose(page, run, named);
    if (decided === null) continue;
    decisions.set(run, decided === 'other' ? null : decided);
    taken.fill(1, run.first, run.last + 1);
  }
  return decisions;
}

/** The best sense of a name, null for NIL, or `other` for a name that is known to be somebody else's. */
function choose(page: Page, run: NamedRun, named: ReadonlySet<EntityId>): Decided | null | 'other' {
  const scored = run.senses
    .filter(({ need }) => need !== 'antecedent')
    .map((sense) => ({
      sense,
      score: scoreSense(sense, run, {
        tokens: page.tokens,
        cues: page.cues,
        namedOnPage: named.has(sense.entity),
      }),
    }))
    .filter(({ score }) => score.met && score.value > 0)
    .sort((a, b) => b.score.value - a.score.value);

  const [best, second] = scored;
  if (!best) return null;
  if (best.sense.entity === OTHER) return 'other';
  if (second && second.sense.entity !== best.sense.entity && best.score.value - second.score.value < LEAD)
    return null;
  if (isSurname(page, run, best.sense) && isUnknownPerson(page, run)) return 'other';
  return {
    entity: best.sense.entity,
    score: sureness(best.score.value),
    evidence: evidenceOf(page, run, best.sense, best.score),
  };
}

/**
 * Adds the short forms ("Zakharova", "the Panel") that follow a fuller name of what they stand for.
 * In reading order: each goes to the nearest fitting name before it, and unknown people count,
 * so that "Stephen Miller … Miller" goes to nobody.
 */
function withShortForms(page: Page, names: Decisions): [NamedRun, Decided][] {
  const taken = new Uint8Array(page.tokens.length);
  for (const run of names.keys()) taken.fill(1, run.first, run.last + 1);

  const all = [...names].flatMap(([run, decided]): [NamedRun, Decided][] =>
    decided ? [[run, decided]] : [],
  );
  for (const run of page.names) {
    if (overlaps(taken, run) || names.has(run)) continue;
    const candidates = run.senses.filter(({ need }) => need === 'antecedent');
    if (candidates.length === 0) continue;
    taken.fill(1, run.first, run.last + 1);
    const decided = standsFor(page, run, candidates, names);
    if (decided) all.push([run, decided]);
  }
  return all.sort(([a], [b]) => a.first - b.first);
}

/** The entity whose fuller name stands nearest before a short form, or null. */
function standsFor(
  page: Page,
  run: NamedRun,
  candidates: readonly Sense[],
  names: Decisions,
): Decided | null {
  const surname = candidates.some((sense) => isSurname(page, run, sense));
  if (surname && isUnknownPerson(page, run)) return null;

  let nearest: { run: TokenRun; sense: Sense } | null = null;
  for (const [name, decided] of names) {
    const sense = candidates.find((candidate) => candidate.entity === decided?.entity);
    if (!sense || name.first > run.first || (nearest && name.first < nearest.run.first)) continue;
    nearest = { run: name, sense };
  }
  if (!nearest) return null;
  if (surname && strangerBetween(page, nearest.run, run, names)) return null;

  const score = scoreSense(nearest.sense, run, { tokens: page.tokens, cues: page.cues, namedOnPage: true });
  const value = score.value + ANTECEDENT_WEIGHT;
  if (!score.met || value <= 0) return null;
  return {
    entity: nearest.sense.entity,
    score: sureness(value),
    evidence: { kind: 'antecedent', name: surfaceOf(page, nearest.run) },
  };
}

/** A fuller name before a short form speaks about as loudly as a name of its own. */
const ANTECEDENT_WEIGHT = 0.8;

/** Whether somebody else of the same surname is named between two places: the nearer person is meant. */
function strangerBetween(page: Page, from: TokenRun, to: NamedRun, names: Decisions): boolean {
  const { key } = page.tokens[to.first]!;
  const known = [...names.keys()];
  for (let index = from.last + 1; index < to.first; index += 1) {
    if (page.tokens[index]!.key !== key) continue;
    if (known.some(({ first, last }) => first < last && first <= index && index <= last)) return true;
    if (isUnknownPerson(page, { first: index, last: index })) return true;
  }
  return false;
}

function isSurname({ lexicon }: Page, run: TokenRun, sense: Sense): boolean {
  return run.first === run.last && lexicon.isPerson(sense.entity);
}

function isUnknownPerson({ lexicon, text, language, tokens, cues }: Page, run: TokenRun): boolean {
  return belongsToUnknownPerson(lexicon, text, language, tokens, cues, run);
}

function evidenceOf(page: Page, mention: TokenRun, sense: Sense, { counted }: SenseScore): Evidence {
  if (counted.length === 0) return sense.need === 'nothing' ? { kind: 'name' } : NAMED_ELSEWHERE(sense);
  if (sense.need === 'nothing') return { kind: 'name' };
  // "after Vancouver" speaks for the meeting, but tells a reader of "Vancouver" little.
  const apart = counted.filter(({ run }) => run.first > mention.last || run.last < mention.first);
  const told = apart.length > 0 ? apart : counted;
  const words = [...new Set(told.map(({ run }) => surfaceOf(page, outside(run, mention))))].slice(0, 3);
  return { kind: 'cues', where: farthest(told), words };
}

/** The part of a cue that is not the mention: of "after Vancouver", "after". */
function outside(cue: TokenRun, mention: TokenRun): TokenRun {
  if (cue.first < mention.first) return { first: cue.first, last: Math.min(cue.last, mention.first - 1) };
  return { first: Math.max(cue.first, mention.last + 1), last: cue.last };
}

/** The evidence of a name that was decided elsewhere on the page and has no cue of its own here. */
const NAMED_ELSEWHERE = ({ alias }: Sense): Evidence => ({ kind: 'antecedent', name: alias });

function farthest(counted: readonly CountedCue[]): CountedCue['where'] {
  const shown = counted.slice(0, 3).map(({ where }) => where);
  return shown.includes('page') ? 'page' : shown.includes('near') ? 'near' : 'beside';
}

function toLink(page: Page, run: NamedRun, decided: Decided): Link {
  const start = page.tokens[run.first]!.start;
  const end = page.tokens[run.last]!.end;
  const surfaceForm = page.text.slice(start, end);
  const government = page.lexicon.standsFor(decided.entity);
  const meant: Decided =
    government !== undefined && !isLocative(page, run)
      ? { ...decided, entity: government, evidence: { kind: 'metonym', capital: surfaceForm } }
      : decided;
  return { mention: { start, end, surfaceForm }, ...meant };
}

/**
 * Whether a word of place stands before a capital ("in Moscow", "near central Seoul", "the city of Pyongyang")
 * or in it ("Washington, D.C.").
 */
function isLocative({ lexicon, text, cues, tokens }: Page, run: TokenRun): boolean {
  return cues.overlapping({ first: run.first - LOCATIVE_REACH, last: run.last }).some(
    ({ cue, last }) =>
      lexicon.locatives.has(cue) &&
      // Not "The letter came in. Moscow said no.", nor "In January Moscow said no."
      tokens.slice(last + 1, run.first).every(({ start }) => LOWER_CASE.test(text[start]!)),
  );
}

/** So many words before a name a word of place still speaks of it: "near central Seoul". */
const LOCATIVE_REACH = 2;
const LOWER_CASE = /\p{Ll}/u;

/** The id under which the dataset keeps names that are not ours: they shield the names inside them. */
const OTHER: EntityId = '';

/** From a score of 0 and more to a sureness of 0.5 to 1. */
function sureness(value: number): number {
  return Math.round((1 - 0.5 * Math.exp(-2 * value)) * 1000) / 1000;
}

function overlaps(taken: Uint8Array, { first, last }: TokenRun): boolean {
  for (let index = first; index <= last; index += 1) if (taken[index]) return true;
  return false;
}

function surfaceOf({ text, tokens }: Page, { first, last }: TokenRun): string {
  return text.slice(tokens[first]!.start, tokens[last]!.end);
}
