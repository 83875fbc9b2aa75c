import type { CueRun } from './cue-index.ts';
import { type Page, type TokenRun, sentenceOf } from './recognize.ts';
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
export function scoreSense(
  page: Page,
  { mention, sentences }: Surroundings,
  rule: Rule,
  namedOnPage: boolean,
): SenseScore {
  const need = rule.need!;
  const counted = nearest(page, rule.cuesFor, mention, sentences, REACH[need]);
  const carried = namedOnPage && (need === 'near' || need === 'page');
  if (counted.length === 0 && !carried && !NEEDS_NO_CUE.has(need)) return UNMET;
  const also = rule.cuesAlso.cues;
  if (also.length > 0 && !also.some((cue) => page.cues.has(cue))) return UNMET;

  let beside = 0;
  let onPage = 0;
  for (const { where, weight } of counted) {
    if (where === 'page') onPage += weight;
    else beside += weight;
  }
  const against = nearest(page, rule.cuesAgainst, mention, sentences, REACH.near);
  const value =
    (need === 'nothing' ? NAME_WEIGHT : 0) +
    (carried ? SAME_PAGE_WEIGHT : 0) +
    beside +
    Math.min(MOST_PAGE_WEIGHT, onPage) -
    against.reduce((sum, { weight }) => sum + weight, 0);
  return { met: true, value, counted };
}

/** The page does not offer what a sense needs; how much else speaks for it does not matter. */
const UNMET: SenseScore = { met: false, value: 0, counted: [] };

/** The score of a name that needs nothing and listens to no cue. */
export const PLAIN_SCORE: SenseScore = { met: true, value: NAME_WEIGHT, counted: [] };

/** A name alone, and a short form, whose antecedent is looked for elsewhere. */
const NEEDS_NO_CUE: ReadonlySet<Need> = new Set(['nothing', 'antecedent']);

/** How far a sense listens for its cues. */
const REACH: Record<Need, CountedCue['where']> = {
  nothing: 'near',
  page: 'page',
  near: 'near',
  beside: 'beside',
  antecedent: 'near',
};

/** A mention, and the tokens with which its sentence begins and ends, and that before with that behind. */
export interface Surroundings {
  readonly mention: TokenRun;
  readonly sentences: Sentences;
}

interface Sentences {
  readonly first: number;
  readonly end: number;
  readonly nearFirst: number;
  readonly nearEnd: number;
}

/** What all senses of a mention are weighed by. */
export function surroundingsOf({ tokens }: Page, mention: TokenRun): Surroundings {
  const { sentenceStarts, count } = tokens;
  const sentence = sentenceOf(tokens, mention.first);
  const startOf = (number: number) => (number <= 0 ? 0 : (sentenceStarts[number - 1] ?? count));
  return {
    mention,
    sentences: {
      first: startOf(sentence),
      end: startOf(sentence + 1),
      nearFirst: startOf(sentence - 1),
      nearEnd: startOf(sentence + 2),
    },
  };
}

/**
 * The nearest place of each of the wanted cues that stands outside the mention, heaviest first.
 * @param reach how far places count
 */
function nearest(
  page: Page,
  wanted: CueSet,
  mention: TokenRun,
  sentences: Sentences,
  reach: CountedCue['where'],
): CountedCue[] {
  const { cues } = page;
  const counted: CountedCue[] = [];
  const look = (place: number, nearer: CountedCue | null): CountedCue | null => {
    if (place < 0) return nearer;
    const first = cues.firstOf(place);
    if (reach !== 'page' && (first < sentences.nearFirst || first >= sentences.nearEnd)) return nearer;
    const weighed = weigh(page, cues.at(place), mention, sentences);
    return nearer && nearer.weight >= weighed.weight ? nearer : weighed;
  };
  const count = (cue: number) => {
    if (!cues.has(cue)) return;
    const place = cues.placeFrom(cue, mention.first);
    // A cue that begins where the mention does may reach beyond it: "Vancouver Island" speaks about "Vancouver".
    const behind = cues.beyond(cue, place, mention.last);
    const nearer = look(behind, look(cues.before(cue, place), null));
    if (nearer) counted.push(nearer);
  };
  const { cues: all } = wanted;
  if (all.length < cues.present.length)
    for (let index = 0; index < all.length; index += 1) count(all[index]!);
  else for (const cue of cues.present) if (wanted.has(cue)) count(cue);
  const apart = counted.length < 2 ? counted : counted.sort(heaviestFirst).filter(isApart);
  return reach === 'beside' ? apart.filter(({ where }) => where === 'beside') : apart;
}

function heaviestFirst(a: CountedCue, b: CountedCue): number {
  return b.weight - a.weight || a.run.first - b.run.first || b.run.last - a.run.last;
}

/** The same words are one cue, however many are written in them: "Professor" and "professor", "Korea" in "North Korea". */
function isApart({ run }: CountedCue, index: number, heavier: readonly CountedCue[]): boolean {
  for (let other = 0; other < index; other += 1) {
    const { first, last } = heavier[other]!.run;
    if (run.first >= first && run.last <= last) return false;
  }
  return true;
}

/** A cue in the same sentence, however long, weighs more than one in the next, and that more than one farther off. */
function weigh(page: Page, run: CueRun, mention: TokenRun, sentences: Sentences): CountedCue {
  const apart = wordsBetween(run, mention);
  if (run.first >= sentences.first && run.first < sentences.end) {
    const weight = Math.max(SENTENCE_WEIGHT, 1 / (1 + apart / HALF_WEIGHT_WORDS));
    const isBeside = apart <= BESIDE_WORDS || isInList(page, run, mention);
    return { run, weight, where: isBeside ? 'beside' : 'near' };
  }
  if (run.first >= sentences.nearFirst && run.first < sentences.nearEnd) {
    const weight = Math.max(NEXT_SENTENCE_WEIGHT, 0.6 / (1 + apart / (2 * HALF_WEIGHT_WORDS)));
    return { run, weight, where: 'near' };
  }
  return { run, weight: PAGE_WEIGHT, where: 'page' };
}

/** Whether a number stands in a list of numbers that begins beside a cue: the last of "resolutions 1718, 1874 and 2397". */
function isInList({ text, tokens }: Page, cue: TokenRun, mention: TokenRun): boolean {
  if (cue.last >= mention.first || mention.first - cue.last > LONGEST_LIST) return false;
  const list = text.slice(tokens.ends[cue.last], tokens.ends[mention.last]);
  return NUMBER_LIST.test(list);
}

/** In tokens, commas and brackets with years among them. */
const LONGEST_LIST = 80;
const NUMBER_LIST = /^(?:\s*(?:\(\d{4}\)|\d+(?!\d)|,|;|and|or|&|to|through))+$/;

/** The words between two runs, counted; a mark counts as a word. */
function wordsBetween(a: TokenRun, b: TokenRun): number {
  return Math.max(0, a.first > b.last ? a.first - b.last - 1 : b.first - a.last - 1);
}
