import type { CueRun, TokenRun } from './recognize-mentions.ts';
import { type Token, wordsBetween } from './tokenize.ts';
import type { Sense } from './types.ts';

/** A cue that counted: where it stands, and how much it weighs. */
export interface CountedCue {
  readonly run: CueRun;
  readonly weight: number;
  readonly where: 'beside' | 'near' | 'page';
}

/** What the page says for and against one sense of a mention. */
export interface SenseScore {
  /** Whether the page offers what the sense needs. */
  readonly met: boolean;
  /** Weight for, less weight against; more is better, 0 and below is NIL. */
  readonly value: number;
  /** The cues that spoke for it, heaviest first. */
  readonly counted: readonly CountedCue[];
}

/** A name that needs nothing starts here: one cue against, right beside it, outweighs it. */
const NAME_WEIGHT = 0.7;
/** A fuller name of the entity elsewhere on the page speaks as a cue would that stands some way off. */
const SAME_PAGE_WEIGHT = 0.35;
/** A cue that stands on the page but not near. */
const PAGE_WEIGHT = 0.3;
/** Within so many words a cue is beside its mention. */
const BESIDE_WORDS = 3;
/** Over so many words a cue's weight halves. */
const HALF_WEIGHT_WORDS = 10;

/**
 * Weighs one sense of a mention by the cues around it.
 * Each cue counts once, by its nearest place; the weights fall with distance, so that of two senses
 * the one whose cues stand nearer wins.
 */
export function scoreSense(
  sense: Sense,
  mention: TokenRun,
  { tokens, cues, namedOnPage }: { tokens: readonly Token[]; cues: readonly CueRun[]; namedOnPage: boolean },
): SenseScore {
  const forCues = nearest(sense.cuesFor, mention, tokens, cues);
  const against = nearest(sense.cuesAgainst, mention, tokens, cues).filter(({ where }) => where !== 'page');
  const also = sense.cuesAlso.size === 0 || cues.some(({ cue }) => sense.cuesAlso.has(cue));

  const counted = forCues.filter(({ where }) => REACH[sense.need].includes(where));
  const carried = namedOnPage && (sense.need === 'near' || sense.need === 'page');
  const met = also && (NEEDS_NO_CUE.has(sense.need) || counted.length > 0 || carried);

  const value =
    (sense.need === 'nothing' ? NAME_WEIGHT : 0) +
    (carried ? SAME_PAGE_WEIGHT : 0) +
    total(counted) -
    total(against);
  return { met, value, counted };
}

/** A name alone, and a short form, whose antecedent is looked for elsewhere. */
const NEEDS_NO_CUE: ReadonlySet<Sense['need']> = new Set(['nothing', 'antecedent']);

/** How far a sense listens for its cues. */
const REACH: Record<Sense['need'], readonly CountedCue['where'][]> = {
  nothing: ['beside', 'near'],
  page: ['beside', 'near', 'page'],
  near: ['beside', 'near'],
  beside: ['beside'],
  antecedent: ['beside', 'near'],
};

/** The nearest place of each of the wanted cues that stands outside the mention, heaviest first. */
function nearest(
  wanted: ReadonlySet<number>,
  mention: TokenRun,
  tokens: readonly Token[],
  cues: readonly CueRun[],
): CountedCue[] {
  if (wanted.size === 0) return [];
  const byCue = new Map<number, CountedCue>();
  for (const run of cues) {
    if (!wanted.has(run.cue) || inside(run, mention)) continue;
    const counted = weigh(run, mention, tokens);
    const before = byCue.get(run.cue);
    if (!before || counted.weight > before.weight) byCue.set(run.cue, counted);
  }
  return [...byCue.values()].sort((a, b) => b.weight - a.weight);
}

function weigh(run: CueRun, mention: TokenRun, tokens: readonly Token[]): CountedCue {
  const apart = wordsBetween(run, mention);
  const sentences = Math.abs(tokens[run.first]!.sentence - tokens[mention.first]!.sentence);
  if (sentences === 0) {
    const weight = 1 / (1 + apart / HALF_WEIGHT_WORDS);
    return { run, weight, where: apart <= BESIDE_WORDS ? 'beside' : 'near' };
  }
  if (sentences === 1) return { run, weight: 0.6 / (1 + apart / (2 * HALF_WEIGHT_WORDS)), where: 'near' };
  return { run, weight: PAGE_WEIGHT, where: 'page' };
}

/** A cue that overlaps the mention is part of it, unless it reaches beyond: "Vancouver Island" speaks about "Vancouver". */
function inside(run: TokenRun, mention: TokenRun): boolean {
  return run.first >= mention.first && run.last <= mention.last;
}

function total(cues: readonly CountedCue[]): number {
  return cues.reduce((sum, { weight }) => sum + weight, 0);
}
