import { countWords } from './words.ts';

/** How much a word's next mention still counts, and how much a long text is held against it: BM25's usual values. */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.75;

/** So many of a page's words are asked for, the most telling; a word that more texts than this share have is none. */
const MOST_WORDS = 80;
/** Of a page that shares fewer words with all texts together, none is like it: it is in another language. */
const ENOUGH_WORDS = 20;
const MOST_SHARE = 0.4;

/** Texts by their words, ranked by BM25. */
export interface WordIndex {
  /** How rare a word is: the fewer texts have it the more it tells. */
  rarity(word: string): number;
  /** Adds to each text's score what it has of the words asked for; a text that had all of them many times would get 1. */
  addScores(asked: ReadonlyMap<string, number>, scores: Float64Array): void;
  /** What a text that is none of these would score. */
  scoreOf(asked: ReadonlyMap<string, number>, words: ReadonlyMap<string, number>): number;
}

export function createWordIndex(texts: readonly string[]): WordIndex {
  const numbers = new Map<string, number>();
  const { starts, places, counts, lengths } = readTexts(texts, numbers);
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, texts.length);
  // What a text's length adds to what a mention has to overcome, worked out once.
  const drags = Float64Array.from(lengths, dragOf);

  return {
    rarity: (word) => rarityOf(foundIn(numbers.get(word))),
    addScores(asked, scores) {
      for (const { number, share } of tellingOf(asked)) {
        for (let at = starts[number]!; at < starts[number + 1]!; at += 1) {
          const text = places[at]!;
          scores[text]! += (share * counts[at]!) / (counts[at]! + drags[text]!);
        }
      }
    },
    scoreOf(asked, words) {
      const drag = dragOf([...words.values()].reduce((sum, count) => sum + count, 0));
      return tellingOf(asked).reduce((sum, { word, share }) => {
        const count = words.get(word) ?? 0;
        return sum + (share * count) / (count + drag);
      }, 0);
    },
  };

  /** The words asked for that tell most, each with its share in what all of them tell. */
  function tellingOf(asked: ReadonlyMap<string, number>) {
    const telling = [...asked]
      .flatMap(([word, count]) => weighWord(word, count))
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, MOST_WORDS);
    const known = Math.min(1, telling.length / ENOUGH_WORDS);
    const best = telling.reduce((sum, { weight }) => sum + weight, 0) / known;
    return telling.map(({ word, number, weight }) => ({ word, number, share: weight / best }));
  }

  function dragOf(length: number): number {
    return SATURATION * (1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * length) / meanLength);
  }

  function weighWord(word: string, count: number): { word: string; number: number; weight: number }[] {
    const number = numbers.get(word);
    if (number === undefined) return [];
    const found = foundIn(number);
    if (found > texts.length * MOST_SHARE) return [];
    return [{ word, number, weight: (rarityOf(found) * count) / (count + SATURATION) }];
  }

  function foundIn(number: number | undefined): number {
    return number === undefined ? 0 : starts[number + 1]! - starts[number]!;
  }

  function rarityOf(found: number): number {
    return Math.log(1 + (texts.length - found + 0.5) / (found + 0.5));
  }
}

/** From `starts` of a word's number on: the texts in which it stands, and how often it does in each. */
interface Postings {
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
  readonly counts: Uint16Array;
  /** How many words each text has. */
  readonly lengths: Uint32Array;
}

function readTexts(texts: readonly string[], numbers: Map<string, number>): Postings {
  const lengths = new Uint32Array(texts.length);
  const read = texts.map((text, place) => {
    const counts = countWords(text);
    const pairs = new Uint32Array(counts.size * 2);
    let at = 0;
    for (const [word, count] of counts) {
      const number = numbers.get(word) ?? numbers.size;
      if (number === numbers.size) numbers.set(word, number);
      pairs[at] = number;
      pairs[at + 1] = count;
      at += 2;
      lengths[place]! += count;
    }
    return pairs;
  });
  const starts = new Uint32Array(numbers.size + 1);
  for (const pairs of read) for (let at = 0; at < pairs.length; at += 2) starts[pairs[at]! + 1]! += 1;
  for (let number = 0; number < numbers.size; number += 1) starts[number + 1]! += starts[number]!;
  const places = new Uint32Array(starts.at(-1)!);
  const counts = new Uint16Array(starts.at(-1)!);
  const next = starts.slice();
  read.forEach((pairs, place) => {
    for (let at = 0; at < pairs.length; at += 2) {
      const free = next[pairs[at]!]!;
      next[pairs[at]!] = free + 1;
      places[free] = place;
      counts[free] = Math.min(pairs[at + 1]!, 65_535);
    }
  });
  return { starts, places, counts, lengths };
}
