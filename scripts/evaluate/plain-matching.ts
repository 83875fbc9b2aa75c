import type { EntityId } from '../../linking/types.ts';
import type { Dataset } from '../dataset/read-dataset.ts';
import type { Mark } from './judge.ts';
import { usualSenses } from './usual-senses.ts';

/**
 * The simplest linker: every alias as it is written, capitals and all, the longest at each word, always
 * its usual entity. No cues, no needs, no names that are not ours. Scripts without spaces between words
 * are beyond it.
 */
export function createPlainMatcher({ entities }: Pick<Dataset, 'entities'>): (text: string) => Mark[] {
  const byFirstWord = new Map<string, [string, EntityId][]>();
  const written = new Map(
    usualSenses(entities, (alias) => alias).flatMap(({ alias, entity }) =>
      spellings(alias.alias).map((spelling) => [spelling, entity]),
    ),
  );
  for (const [alias, entity] of [...written].toSorted(([a], [b]) => b.length - a.length)) {
    const first = alias.match(WORD)?.[0] ?? alias;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), [alias, entity]]);
  }

  return (text) => {
    const marks: Mark[] = [];
    let taken = 0;
    for (const { 0: word, index: start } of text.matchAll(WORD)) {
      if (start < taken) continue;
      const found = byFirstWord.get(word)?.find(([alias]) => standsAt(text, start, alias));
      if (!found) continue;
      const [alias, entity] = found;
      taken = start + alias.length;
      marks.push({ start, end: taken, entity, why: '' });
    }
    return marks;
  };
}

/** The data leaves out the dots of initials, since our own matching does not mind them: a plain one needs them. */
function spellings(alias: string): string[] {
  return /^\p{Lu}{2,3}$/u.test(alias) ? [alias, alias.replace(/\p{Lu}/gu, '$&.')] : [alias];
}

function standsAt(text: string, start: number, alias: string): boolean {
  return (
    text.startsWith(alias, start) &&
    !WORD_CHARACTER.test(text.slice(start + alias.length, start + alias.length + 1))
  );
}

const WORD = /[\p{L}\p{N}]+/gu;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
