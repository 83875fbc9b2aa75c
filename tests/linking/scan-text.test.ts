import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanText } from '../../linking/scan-text.ts';
import type { Tokens } from '../../linking/tokens.ts';
import { tokenize } from '../../linking/tokenize.ts';
import { smallLexicon, alias } from './small-lexicon.ts';

const KNOWN =
  "Kim|U.N.|1,718|1718|17th|K2|d'experts|P’yongyang|Russia's|Mr.|J. Park|안보리|安理会|Россия|São|,|.|-|“|…|a|veto".split(
    '|',
  );
const { vocabulary } = smallLexicon({
  entities: { any: { type: 'Concept', aliases: KNOWN.map((name) => alias(name)) } },
});

describe('a text scanned for the vocabulary', () => {
  it('has the tokens that the tokenizer finds, whatever it holds', () => {
    const pieces = fc.oneof(
      fc.constantFrom(
        ...KNOWN,
        ' ',
        ' ',
        '\n',
        ' - ',
        '-',
        "'",
        '’',
        "'s",
        '’s',
        '.',
        ',',
        '!',
        '。',
        '1',
        'é',
        '\u00ad',
        '\u200b',
        '🚀',
        'x\u0301',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        expect(spansOf(scanText(vocabulary, text))).toEqual(
          tokenize(text).map(({ start, end }) => [start, end]),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('knows each token that the vocabulary holds, and no other', () => {
    const keys = new Set(KNOWN.flatMap((name) => tokenize(name).map(({ key }) => key)));
    const words = fc.array(fc.constantFrom(...KNOWN, 'Kims', 'KIM', 'un', 'veto.', '1.718', 'Росси', '理'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ');
        const { numbers } = scanText(vocabulary, text);
        tokenize(text).forEach(({ key }, index) =>
          expect([key, numbers[index]! >= 0]).toEqual([key, keys.has(key)]),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('is the same in one piece and in many', () => {
    const sentence = 'Mr. Kim said in P’yongyang that 1,718 “experts” — the U.N.’s — had 안보리에서 met. \n';
    const text = sentence.repeat(1000);
    const once = scanText(vocabulary, sentence);
    const often = scanText(vocabulary, text);
    expect(often.count).toBe(1000 * once.count);
    for (let copy = 0; copy < 1000; copy += 99) {
      const from = copy * once.count;
      expect(spansOf(often, from, from + once.count)).toEqual(
        spansOf(once).map(([start, end]) => [start! + copy * sentence.length, end! + copy * sentence.length]),
      );
    }
  });

  it('may be one endless word', () => {
    for (const letter of ['a', 'ж', '1', '.', "'", '북', '\u00ad', '🚀']) {
      const text = letter.repeat(40_000);
      const { count, starts, ends } = scanText(vocabulary, text);
      for (let index = 1; index < count; index += 1)
        expect(starts[index]).toBeGreaterThanOrEqual(ends[index - 1]!);
      if (count > 0) expect(ends[count - 1]).toBe(text.length);
    }
  });

  it('ends with what was read when its time is spent', () => {
    let looks = 0;
    const { count } = scanText(vocabulary, 'veto '.repeat(10_000), () => (looks += 1) > 2);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(10_000);
  });

  it.each([
    ['a stop', 'One ends. Two begins', 1],
    ['a block', 'One ends\nTwo begins', 1],
    ['a stop in Chinese', '安理会开会。安理会', 1],
    ['initials do not', 'The U.N. met', 0],
    ['a title does not', 'Mr. Kim left', 0],
    ['a number does not', 'It grew by 1.7 percent', 0],
    ['a stop that nothing follows begins no sentence', 'One ends.', 0],
  ])('a sentence ends at %s', (_what, text, sentences) => {
    expect(scanText(vocabulary, text).sentenceStarts).toHaveLength(sentences);
  });
});

function spansOf({ starts, ends, count }: Tokens, from = 0, to = count): number[][] {
  return Array.from({ length: to - from }, (_, index) => [starts[from + index]!, ends[from + index]!]);
}
