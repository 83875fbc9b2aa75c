import { describe, expect, it } from 'vitest';
import { plural, type Words } from '../../components/words.ts';
import { wordsOf } from '../../components/words-of.ts';
import arabic from '../../public/_locales/ar/messages.json';
import english from '../../public/_locales/en/messages.json';
import russian from '../../public/_locales/ru/messages.json';

/** Words as a browser puts them together from the messages of a language. */
function wordsFrom(messages: Readonly<Record<string, { readonly message: string }>>): Words {
  return wordsOf((key, substitutions) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, number) => substitutions[Number(number) - 1] ?? ''),
  );
}

describe('What is put into a sentence', () => {
  it('is set apart from it where the sentence is read from the right', () => {
    const said = wordsFrom(arabic)('correctionNot', '«UN»', 'United Nations');
    expect(said).toBe('\u2068«UN»\u2069 لا يعني \u2068United Nations\u2069.');
  });

  it('stands as it is where the sentence is read from the left', () => {
    expect(wordsFrom(english)('correctionNot', '“UN”', 'United Nations')).toBe(
      '“UN” does not mean United Nations.',
    );
  });

  it('is nothing where nothing is put in', () => {
    expect(wordsFrom(arabic)('close')).toBe('إغلاق');
  });
});

describe('A count in Russian', () => {
  it.each([
    [1, '1 статья'],
    [2, '2 статьи'],
    [5, '5 статей'],
    [11, '11 статей'],
    [21, '21 статья'],
  ])('of %d is %s', (count, said) => {
    expect(plural(wordsFrom(russian), 'articlesShown', count)).toBe(said);
  });
});

describe('A count in Arabic', () => {
  it.each([
    [0, 'لا مقالات'],
    [1, 'مقال واحد'],
    [2, 'مقالان'],
    [3, '3 مقالات'],
    [11, '11 مقالًا'],
    [100, '100 مقال'],
  ])('of %d is %s', (count, said) => {
    expect(plural(wordsFrom(arabic), 'articlesShown', count).replace(/[\u2068\u2069]/g, '')).toBe(said);
  });
});
