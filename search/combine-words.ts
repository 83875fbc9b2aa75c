import { IN_A_NAME, type WordScores } from './score-word.ts';

/** Where documents leave words out, those that they have must be worth this share of all. */
const LEAST_SHARE = 0.5;

/** Where all words of a query stand together: in the names or the title of some document, or in its text alone. */
export function whereTogether(words: readonly WordScores[], documents: number): 'name' | 'text' | null {
  if (words.length === 0) return documents === 0 ? null : 'name';
  const rarest = rarestOf(words).scores;
  const scores = words.map((word) => word.scores);
  let where: 'text' | null = null;
  for (let document = 0; document < documents; document += 1) {
    if (rarest[document] === 0) continue;
    let lowest = 255;
    for (let word = 0; word < scores.length; word += 1) {
      lowest = Math.min(lowest, scores[word]![document]!);
    }
    if (lowest >= IN_A_NAME) return 'name';
    if (lowest > 0) where = 'text';
  }
  return where;
}

/** The word that the fewest documents have: a look at its scores spares most looks at the others'. */
export function rarestOf(words: readonly WordScores[]): WordScores {
  return words.reduce((rarest, word) => (word.documents < rarest.documents ? word : rarest));
}

/**
 * How well a document has the words of a query, from 0 (not well enough) to 1: rare words tell more.
 * @param needsAll whether it must have every one
 */
export function createJudge(
  words: readonly WordScores[],
  documents: number,
  needsAll: boolean,
): (document: number) => number {
  const count = words.length;
  if (count === 0) return () => 1;
  const scores = words.map((word) => word.scores);
  const worths = words.map((word) => (word.documents === 0 ? 0 : Math.log(1 + documents / word.documents)));
  const all = worths.reduce((sum, worth) => sum + worth, 0);
  const least = all * LEAST_SHARE;
  return (document) => {
    let has = 0;
    let score = 0;
    for (let word = 0; word < count; word += 1) {
      const one = scores[word]![document]!;
      if (one !== 0) {
        has += worths[word]!;
        score += worths[word]! * one;
      } else if (needsAll) return 0;
    }
    return has < least ? 0 : score / (255 * all);
  };
}
