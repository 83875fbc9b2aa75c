import type { CueIndex } from './cue-index.ts';
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
/** The least that a cue weighs in the next sentence, and in the same. */
const NEXT_SENTENCE_WEIGHT = 0.31;
const SENTENCE_WEIGHT = 0.32;
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
  { tokens, cues, namedOnPage }: { tokens: readonly Token[]; cues: CueIndex; namedOnPage: boolean },
): SenseScore {
  const forCues = nearest(sense.cuesFor, mention, tokens, cues);
  const against = nearest(sense.cuesAgainst, mention, tokens, cues).filter(({ where }) => where !== 'page');
  const also = sense.cuesAlso.size === 0 || [...sense.cuesAlso].some((cue) => cues.has(cue));

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
  cues: CueIndex,
): CountedCue[] {
  const counted: CountedCue[] = [];
  for (const cue of wanted) {
    const [one, other] = cues.around(cue, mention).map((run) => weigh(run, mention, tokens));
    if (one) counted.push(other && other.weight > one.weight ? other : one);
  }
  return counted.sort((a, b) => b.weight - a.weight || a.run.first - b.run.first);
}

/** A cue in the same sentence, however long, weighs more than one in the next, and that more than one farther off. */
function weigh(run: CueRun, mention: TokenRun, tokens: readonly Token[]): CountedCue {
  const apart = wordsBetween(run, mention);
  const sentences = Math.abs(tokens[run.first]!.sentence - tokens[mention.first]!.sentence);
  if (sentences === 0) {
    const weight = Math.max(SENTENCE_WEIGHT, 1 / (1 + apart / HALF_WEIGHT_WORDS));
    return { run, weight, where: apart <= BESIDE_WORDS ? 'beside' : 'near' };
  }
  if (sentences === 1) {
    const weight = Math.max(NEXT_SENTENCE_WEIGHT, 0.6 / (1 + apart / (2 * HALF_WEIGHT_WORDS)));
    return { run, weight, where: 'near' };
  }
  return { run, weight: PAGE_WEIGHT, where: 'page' };
}

function total(cues: readonly CountedCue[]): number {
  return cues.reduce((sum, { weight }) => sum + weight, 0);
}
