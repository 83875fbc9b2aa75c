import { type Decided, OTHER, isSurname, sureness } from './choose-sense.ts';
import { type Decisions, UNDECIDED, overlaps, runOf } from './decide-names.ts';
import { type Page, type Sense, type TokenRun, sensesOf, surfaceOf } from './recognize.ts';
import { scoreSense } from './score-sense.ts';
import { belongsToUnknownPerson } from './unknown-person.ts';

/** A fuller name before a short form speaks about as loudly as a name of its own. */
const ANTECEDENT_WEIGHT = 0.8;

/**
 * Adds the short forms ("Zakharova", "the Panel") that follow a fuller name of what they stand for, to the
 * decisions on the full names. In reading order: each goes to the nearest fitting name before it, and people
 * that we do not know count, so that "Stephen Miller … Miller" goes to nobody.
 */
export function addShortForms(page: Page, decisions: Decisions, isSpent: () => boolean): void {
  if (!page.hasShortForms) return;
  const { candidates, tokens } = page;
  const { entities, reasons } = decisions;
  const taken = new Uint8Array(tokens.count);
  const others = new Map<number, TokenRun>();
  for (let candidate = 0; candidate < candidates.count; candidate += 1) {
    if (entities[candidate]! <= UNDECIDED) continue;
    const run = runOf(page, candidate);
    taken.fill(1, run.first, run.last + 1);
    if (entities[candidate] === OTHER && run.last > run.first) others.set(run.first, run);
  }

  const reading: Reading = { lastNames: new Map(), lastStrangers: new Map(), otherUntil: -1 };
  for (let candidate = 0; candidate < candidates.count; candidate += 1) {
    if (candidate % CANDIDATES_BETWEEN_LOOKS === 0 && isSpent()) return;
    const run = runOf(page, candidate);
    reading.otherUntil = Math.max(reading.otherUntil, others.get(run.first)?.last ?? -1);
    const entity = entities[candidate]!;
    if (entity >= 0) reading.lastNames.set(entity, run);
    if (entity > UNDECIDED) continue;

    const senses = sensesOf(page, candidate).filter(({ rule }) => rule.need === 'antecedent');
    if (senses.length === 0) continue;
    const surname = senses.some((sense) => isSurname(page, run, sense.entity));
    const node = candidates.nodes[candidate]!;
    if (run.last <= reading.otherUntil) {
      // In the name of somebody we do not know it is that one's surname.
      if (surname) reading.lastStrangers.set(node, run.first);
      continue;
    }
    if (overlaps(taken, run.first, run.last)) continue;
    if (surname && belongsToUnknownPerson(page, run)) {
      reading.lastStrangers.set(node, run.first);
      continue;
    }
    const decided = standsFor(page, run, senses, reading, surname ? node : -1);
    if (decided) {
      entities[candidate] = decided.entity;
      reasons.set(candidate, decided);
    }
    taken.fill(1, run.first, run.last + 1);
  }
}

const CANDIDATES_BETWEEN_LOOKS = 4096;

/** What has been read so far. */
interface Reading {
  /** Where each entity's fuller name stood last. */
  readonly lastNames: Map<number, TokenRun>;
  /** Where each surname last belonged to somebody else, by its node. */
  readonly lastStrangers: Map<number, number>;
  /** Up to which token the name reaches that has begun last and is not ours. */
  otherUntil: number;
}

/** What a short form stands for: of the senses that fit here, the one whose fuller name stands nearest before it. */
function standsFor(
  page: Page,
  run: TokenRun,
  senses: readonly Sense[],
  { lastNames, lastStrangers }: Reading,
  surnameNode: number,
): Decided | undefined {
  const stranger = lastStrangers.get(surnameNode) ?? -1;
  const fitting = senses
    .map(({ entity, rule }) => ({ entity, rule, name: lastNames.get(entity) }))
    .sort((a, b) => (b.name?.first ?? -1) - (a.name?.first ?? -1));
  for (const { entity, rule, name } of fitting) {
    // Somebody else of that surname is named in between: the nearer person is meant.
    if (!name || stranger > name.last) return undefined;
    const score = scoreSense(page, run, rule, true);
    const value = score.value + ANTECEDENT_WEIGHT;
    if (!score.met || value <= 0) continue;
    return { entity, score: sureness(value), evidence: { kind: 'antecedent', name: surfaceOf(page, name) } };
  }
  return undefined;
}
