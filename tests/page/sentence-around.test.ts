import { expect, it } from 'vitest';
import { sentenceAround } from '../../page/sentence-around.ts';

function around(text: string, words: string, language: string | null = 'en'): string {
  const start = text.indexOf(words);
  const {
    before,
    words: found,
    after,
  } = sentenceAround(text, { start, end: start + words.length }, language);
  return `${before}[${found}]${after}`;
}

it.each<[string, string, string, string, string]>([
  [
    'ends with the sentence',
    'Nobody came. The panel reported in March. Then it ended.',
    'panel',
    'en',
    'The [panel] reported in March.',
  ],
  ['ends with the block', 'Sanctions\nThe panel goes\nMore', 'panel', 'en', 'The [panel] goes'],
  ['takes white space together', 'The   panel\u00a0 \t goes.', 'panel', 'en', 'The [panel] goes.'],
  ['is the whole of a headline', 'Panel ends', 'Panel', 'en', '[Panel] ends'],
  ['is found in Chinese', '无人前来。专家小组报告了。完了。', '小组', 'zh', '专家[小组]报告了。'],
  [
    'may span what only looks like an end',
    'The U.N. Security Council met.',
    'U.N. Security Council',
    'en',
    'The [U.N. Security Council] met.',
  ],
])('the sentence around a mention %s', (_rule, text, words, language, expected) => {
  expect(around(text, words, language)).toBe(expected);
});

it('is cut between words where it is long', () => {
  const long = `${'and '.repeat(60)}the panel ${'and '.repeat(60)}the end.`;
  const sentence = around(long, 'panel');
  expect(sentence).toMatch(/^… and .*the \[panel\] and .* and …$/);
  expect(sentence.length).toBeLessThan(230);
});
