import { countDerived } from './derived-words.ts';
import type { LibraryIndex } from './library-index.ts';
import type { Asked, Ranked } from './rank-articles.ts';
import { BEAT_WEIGHTS, type BeatSignals, FINDING_TEXT } from './related-weights.ts';

/** Names that are together as rare as a name in every twentieth article count in full. */
const ENOUGH_RARITY = 3;
/** So often a page names its subject, at least. */
const SUBJECT_MENTIONS = 2;

/**
 * Whether a page is about what a library is about: it names what most articles name, names what one article names,
 * tells what one tells. A page on something else may do one of these, by chance.
 */
export function isOnBeat(index: LibraryIndex, { mentions, text }: Asked, ranked: readonly Ranked[]): boolean {
  const most = (values: readonly number[]) => values.reduce((best, value) => Math.max(best, value), 0);
  const signals: BeatSignals = {
    subject: most(
      index.subjects.map(({ id, share, names }) => {
        const count = (mentions.get(id) ?? 0) + countDerived(text, names);
        return share ** 2 * Math.min(1, count / SUBJECT_MENTIONS);
      }),
    ),
    entities: most(
      ranked.map(({ article, signals: { entities } }) => {
        const rarity = index
          .entitiesOf(article)
          .reduce((sum, id) => (mentions.has(id) ? sum + index.rarity(id) : sum), 0);
        return entities * Math.min(1, rarity / ENOUGH_RARITY);
      }),
    ),
    text: most(
      ranked.map((one) =>
        FINDING_TEXT.reduce((sum, { signal, finding }) => sum + finding * one.signals[signal], 0),
      ),
    ),
  };
  return BEAT_WEIGHTS.reduce((sum, { signal, weight }) => sum + weight * signals[signal], 0) >= 1;
}
