import type { NamedEntities } from './named-entities.ts';
import { type Page, type TokenRun, sentenceOf } from './recognize.ts';
import type { Lexicon } from './types.ts';

/** Of the entities related to one, so many count. */
const MOST_RELATED = 2;

/** Where the page names entities that are related to this one, for certain and by their first names; the first few. */
export function relatedNames(lexicon: Lexicon, entity: number, named: NamedEntities): readonly TokenRun[] {
  if (entity < 0 || named.size === 0) return NOBODY;
  const all = lexicon.relatedTo(entity);
  if (all.length === 0) return NOBODY;
  const found: TokenRun[] = [];
  for (const related of all) {
    const run = named.get(related);
    if (run && found.push(run) === MOST_RELATED) break;
  }
  return found;
}

const NOBODY: readonly TokenRun[] = [];

/** So much the years in a mention's sentence weigh, for an event or a document of theirs, or against one of others. */
const YEAR_WEIGHT = 0.4;

/**
 * What the years in the sentence of a mention say of an event or document: 0 where there are none, or where the
 * entity is no such thing.
 */
export function yearWeight(page: Page, mention: TokenRun, entity: number): number {
  const years = entity < 0 ? undefined : page.lexicon.yearsOf(entity);
  if (!years) return 0;
  const written = sentenceText(page, mention).match(YEAR);
  if (!written) return 0;
  return written.some((year) => Number(year) >= years.first && Number(year) <= years.last)
    ? YEAR_WEIGHT
    : -YEAR_WEIGHT;
}

const YEAR = /(?<![\d,.])(?:1[89]|20)\d\d(?![\d,]|\.\d)/g;
/** UTF-16 units on each side; sentences of lists may be endless. */
const MOST_TEXT = 300;

function sentenceText({ text, tokens }: Page, { first, last }: TokenRun): string {
  const sentence = sentenceOf(tokens, first);
  const begin = sentence === 0 ? 0 : tokens.starts[tokens.sentenceStarts[sentence - 1]!]!;
  const next = tokens.sentenceStarts[sentence];
  const end = next === undefined ? text.length : tokens.starts[next]!;
  return text.slice(
    Math.max(begin, tokens.starts[first]! - MOST_TEXT),
    Math.min(end, tokens.ends[last]! + MOST_TEXT),
  );
}
