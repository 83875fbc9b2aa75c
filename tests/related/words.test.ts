import { describe, expect, it } from 'vitest';
import { createWordIndex } from '../../related/word-index.ts';
import { countWords, wordsOf } from '../../related/words.ts';

describe('the words of a text', () => {
  it.each<[string, string, string[]]>([
    ['are compared by their first letters', 'Sanctions sanctioned', ['sancti', 'sancti']],
    ['are compared without accents and capitals', 'Séoul', ['seoul']],
    ['keep the whole of a number', '1,000,000 in 2024', ['1,000,000', 'in', '2024']],
    ['are pairs of characters where no space parts them', '安理会', ['安理', '理会']],
    ['are none in punctuation', '– … ', []],
  ])('%s', (_behavior, text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });
});

describe('an index of words', () => {
  const texts = [
    'the panel ends',
    'the veto and the panel',
    'a soup of pumpkin',
    'the ferry sails',
    'the ferry',
  ];
  const scoresFor = (text: string) => {
    const scores = new Float64Array(texts.length);
    createWordIndex(texts).addScores(countWords(text), scores);
    return [...scores];
  };

  it('ranks first the text that has the rarer words', () => {
    const scores = scoresFor('veto of the panel');
    expect(scores.indexOf(Math.max(...scores))).toBe(1);
    expect(scores[3]).toBe(0);
  });

  it('takes no word into account that most texts have', () => {
    expect(scoresFor('the')).toEqual([0, 0, 0, 0, 0]);
  });

  it('finds a page in another language little like any text, though it shares a name', () => {
    const english = scoresFor(`pumpkin ${texts.join(' ')}`)[2]!;
    expect(scoresFor('pumpkin и вот что')[2]!).toBeLessThan(english);
  });
});
