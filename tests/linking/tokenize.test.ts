import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../linking/tokenize.ts';

const keys = (text: string) => tokenize(text).map(({ key }) => key);

describe('tokens', () => {
  it.each<[string, string, string[]]>([
    ['hyphens part words', 'Kim Jong-un', ['kim', 'jong', 'un']],
    ['every kind of hyphen does', 'Kim Jong\u2010un Hwasong\u201117', ['kim', 'jong', 'un', 'hwasong', '17']],
    ['initials lose their dots', 'the U.N. and the D.P.R.K.', ['the', 'un', 'and', 'the', 'dprk']],
    ['a title loses its dot', 'Mr. Kim', ['mr', 'kim']],
    ['a possessive is a word of its own', 'Russia\u2019s veto', ['russia', "'s", 'veto']],
    ['also behind a dot', 'the U.N.’s', ['the', 'un', "'s"]],
    ['an apostrophe inside a word is nothing', 'P\u2019yongyang', ['pyongyang']],
    ['a plural possessive is the plural', 'Workers\u2019 Party', ['workers', 'party']],
    ['diacritics are folded', 'Sŏul, António', ['soul', ',', 'antonio']],
    ['soft hyphens are nothing', 'Van\u00adcou\u00adver', ['vancouver']],
    ['non-breaking spaces are spaces', 'Panel\u00a0of\u202fExperts', ['panel', 'of', 'experts']],
    ['a number keeps its comma', 'stood at 1,718', ['stood', 'at', '1,718']],
    ['a symbol is its parts', 'S/RES/1718 (2006)', ['s', '/', 'res', '/', '1718', '(', '2006', ')']],
    ['French elisions are parted', 'Groupe d’experts', ['groupe', 'd', 'experts']],
    ['Chinese is one token a character', '安理会', ['安', '理', '会']],
  ])('%s', (_rule, text, expected) => {
    expect(keys(text)).toEqual(expected);
  });

  it('a name in Korean stands apart from the particle after it', () => {
    expect(keys('북한은').slice(0, 2)).toEqual(keys('북한'));
  });

  it('lie in the text as they say, in order and apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
