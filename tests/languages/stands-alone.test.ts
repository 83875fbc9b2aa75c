import { describe, expect, it } from 'vitest';
import { standsAlone } from '../../languages/stands-alone.ts';

const at = (language: string, text: string, name: string) => {
  const start = text.indexOf(name);
  return standsAlone(text, start, start + name.length, language);
};

describe('in Japanese', () => {
  it.each([
    ['トランプ大統領', 'トランプ'],
    ['ロシア・ウクライナ戦争', 'ロシア'],
    ['ロシア・ウクライナ戦争', 'ウクライナ'],
    ['米国・ロシアの協議', 'ロシア'],
    ['金正恩（キム・ジョンウン）', 'キム・ジョンウン'],
    ['中国人の観光客', '中国'],
    ['東京都内で', '東京'],
  ])('%s holds %s', (text, name) => {
    expect(at('ja', text, name)).toBe(true);
  });

  it.each([
    ['トランプゲーム', 'トランプ'],
    ['イバンカ・トランプさん', 'トランプ'],
    ['イランイランの香り', 'イラン'],
    ['アメリカンコーヒー', 'アメリカ'],
    ['ロシアー', 'ロシア'],
  ])('%s does not hold %s', (text, name) => {
    expect(at('ja', text, name)).toBe(false);
  });
});

describe('in Chinese', () => {
  it.each([
    ['中国人对此看法不一', '中国'],
    ['访问中国的代表团', '中国'],
    ['在美国国会发言', '美国'],
  ])('%s holds %s', (text, name) => {
    expect(at('zh', text, name)).toBe(true);
  });

  it.each([
    ['发展中国家面临债务', '中国'],
    ['伊万卡·特朗普来访', '特朗普'],
  ])('%s does not hold %s', (text, name) => {
    expect(at('zh', text, name)).toBe(false);
  });
});

describe('in Korean headlines', () => {
  it.each(['北, 미사일 발사', '美·北 회담', '北은 침묵', '“北 도발”'])('%s: 北 is a country', (text) => {
    expect(at('ko', text, '北')).toBe(true);
  });

  it.each(['北京 회의', '東北 지방', '대北'])('%s: 北 is part of a word', (text) => {
    expect(at('ko', text, '北')).toBe(false);
  });
});

it('a single syllable of Hangul stands behind no prefix', () => {
  expect(at('ko', '북은 침묵', '북')).toBe(true);
  expect(at('ko', '방북 일정', '북')).toBe(false);
});

it('elsewhere words are whole already', () => {
  expect(at('de', 'Nordkoreas Machthaber', 'Nordkoreas')).toBe(true);
  expect(at('ko', 'IAEA는', 'IAEA')).toBe(true);
});
