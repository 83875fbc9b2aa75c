import type { CueRun } from './cue-index.ts';
import { type Page, type TokenRun, sentenceOf } from './recognize.ts';
import type { Tokens } from './tokens.ts';
import type { CueSet, Need, Rule } from './types.ts';

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
export const NAME_WEIGHT = 0.7;
/** A fuller name of the entity elsewhere on the page speaks as a cue would that stands some way off. */
const SAME_PAGE_WEIGHT = 0.55;
/** A cue that stands on the page but not near; and all of them together, lest a long list drowns what stands near. */
const PAGE_WEIGHT = 0.3;
const MOST_PAGE_WEIGHT = 0.6;
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
 *
 * @param namedOnPage whether the entity is named for certain elsewhere on the page
 */
export function scoreSense(page: Page, mention: TokenRun, rule: Rule, namedOnPage: boolean): SenseScore {
  const need = rule.need!;
  const sentence = sentenceOf(page.tokens, mention.first);
  const forCues = nearest(page, rule.cuesFor, mention, sentence, need === 'page');
  const against = nearest(page, rule.cuesAgainst, mention, sentence, false);
  const also = rule.cuesAlso.cues.length === 0 || rule.cuesAlso.cues.some((cue) => page.cues.has(cue));

  const counted = forCues.filter(({ where }) => REACH[need].includes(where));
  const carried = namedOnPage && (need === 'near' || need === 'page');
  const met = also && (NEEDS_NO_CUE.has(need) || counted.length > 0 || carried);

  const value =
    (need === 'nothing' ? NAME_WEIGHT : 0) +
    (carried ? SAME_PAGE_WEIGHT : 0) +
    total(counted.filter(({ where }) => where !== 'page')) +
    Math.min(MOST_PAGE_WEIGHT, total(counted.filter(({ where }) => where === 'page'))) -
    total(against);
  return { met, value, counted };
}

/** The score of a name that needs nothing and listens to no cue. */
export const PLAIN_SCORE: SenseScore = { met: true, value: NAME_WEIGHT, counted: [] };

/** A name alone, and a short form, whose antecedent is looked for elsewhere. */
const NEEDS_NO_CUE: ReadonlySet<Need> = new Set(['nothing', 'antecedent']);

/** How far a sense listens for its cues. */
const REACH: Record<Need, readonly CountedCue['where'][]> = {
  nothing: ['beside', 'near'],
  page: ['beside', 'near', 'page'],
  near: ['beside', 'near'],
  beside: ['beside'],
  antecedent: ['beside', 'near'],
};

/**
 * The nearest place of each of the wanted cues that stands outside the mention, heaviest first.
 * @param onPage whether places count that are not near
 */
function nearest(
  page: Page,
  wanted: CueSet,
  mention: TokenRun,
  sentence: number,
  onPage: boolean,
): CountedCue[] {
  const counted: CountedCue[] = [];
  const count = (cue: number) => {
    if (!page.cues.has(cue)) return;
    let nearer: CountedCue | null = null;
    for (const run of page.cues.around(cue, mention)) {
      const sentences = sentencesApart(page.tokens, sentence, run.first);
      if (sentences === 2 && !onPage) continue;
      const weighed = weigh(page, run, mention, sentences);
      if (!nearer || weighed.weight > nearer.weight) nearer = weighed;
    }
    if (nearer) counted.push(nearer);
  };
  const { present } = page.cues;
  if (wanted.cues.length < present.length) for (const cue of wanted.cues) count(cue);
  else for (const cue of present) if (wanted.has(cue)) count(cue);
  if (counted.length < 2) return counted;
  return counted
    .sort((a, b) => b.weight - a.weight || a.run.first - b.run.first || b.run.last - a.run.last)
    .filter(({ run }, index) => !counted.slice(0, index).some((other) => isWithin(run, other.run)));
}

/** The same words are one cue, however many are written in them: "Professor" and "professor", "Korea" in "North Korea". */
function isWithin(inner: TokenRun, outer: TokenRun): boolean {
  return inner.first >= outer.first && inner.last <= outer.last;
}

/**
 * A cue in the same sentence, however long, weighs more than one in the next, and that more than one farther off.
 * @param sentences how many lie between, up to two
 */
function weigh(page: Page, run: CueRun, mention: TokenRun, sentences: 0 | 1 | 2): CountedCue {
  const apart = wordsBetween(run, mention);
  if (sentences === 0) {
    const weight = Math.max(SENTENCE_WEIGHT, 1 / (1 + apart / HALF_WEIGHT_WORDS));
    const isBeside = apart <= BESIDE_WORDS || isInList(page, run, mention);
    return { run, weight, where: isBeside ? 'beside' : 'near' };
  }
  if (sentences === 1) {
    const weight = Math.max(NEXT_SENTENCE_WEIGHT, 0.6 / (1 + apart / (2 * HALF_WEIGHT_WORDS)));
    return { run, weight, where: 'near' };
  }
  return { run, weight: PAGE_WEIGHT, where: 'page' };
}

/** How many sentences lie from one to that of a token, up to two: to know it need not be searched for among all. */
function sentencesApart({ sentenceStarts, count }: Tokens, sentence: number, token: number): 0 | 1 | 2 {
  const startOf = (number: number) => (number <= 0 ? 0 : (sentenceStarts[number - 1] ?? count));
  if (token >= startOf(sentence) && token < startOf(sentence + 1)) return 0;
  return token >= startOf(sentence - 1) && token < startOf(sentence + 2) ? 1 : 2;
}

/** Whether a number stands in a list of numbers that begins beside a cue: the last of "resolutions 1718, 1874 and 2397". */
function isInList({ text, tokens }: Page, cue: TokenRun, mention: TokenRun): boolean {
  if (cue.last >= mention.first || mention.first - cue.last > LONGEST_LIST) return false;
  const list = text.slice(tokens.ends[cue.last], tokens.ends[mention.last]);
  return NUMBER_LIST.test(list);
}

/** In tokens, commas and brackets with years among them. */
const LONGEST_LIST = 80;
const NUMBER_LIST = /^(?:\s*(?:\(\d{4}\)|\d+|,|;|and|or|&|to|through))+$/;

/** The words between two runs, counted; a mark counts as a word. */
function wordsBetween(a: TokenRun, b: TokenRun): number {
  return Math.max(0, a.first > b.last ? a.first - b.last - 1 : b.first - a.last - 1);
}

function total(cues: readonly CountedCue[]): number {
  return cues.reduce((sum, { weight }) => sum + weight, 0);
}
