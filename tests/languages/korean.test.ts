import { describe, expect, it } from 'vitest';
import { endsKoreanWord, startsKoreanWord } from '../../languages/korean.ts';

describe('what may follow a name in its word', () => {
  it.each(
    (
      '북한|, 북한|은, 북한|이, 북한|에서는, 북한|으로부터의, 북한|과의, 북한|이라며, 북한|이었다, 북한|입니다, 북한|이란, 북한|군은, ' +
      '북한|측이, 북한|정부당국은, 북한|외무성이, 북한|핵문제를, 북한|마저도, 북한|뿐만, 평양|시에, 김정은|씨는, 김정은|국무위원장과, 러시아|다, ' +
      '러시아|대사관에서, 유엔|총회에서, 중국|발'
    ).split(', '),
  )('%s', (word) => {
    const [name, rest] = word.split('|') as [string, string];
    expect(endsKoreanWord(name + rest, name.length)).toBe(true);
  });

  it.each([
    '북한|산',
    '북한|강',
    '한국|어',
    '서울|대',
    '서울|대학교에서',
    '미국|인',
    '일본|인들은',
    '중국|집',
    '러시아|워에',
    '개성|있는',
    '워싱턴|포스트',
    '한국|은행이',
  ])('%s is another word', (word) => {
    const [name, rest] = word.split('|') as [string, string];
    expect(endsKoreanWord(name + rest, name.length)).toBe(false);
  });

  it('a mark, a space and Latin letters end the word', () => {
    for (const rest of ['(DPRK)', ' 정부', '·중국', 'IT 인력'])
      expect(endsKoreanWord(`북한${rest}`, 2)).toBe(true);
  });
});

describe('what may stand before a name in its word', () => {
  it.each(['', '주', '반', '친', '대', '전 ', '‘', '유엔'])('“%s”', (before) => {
    expect(startsKoreanWord(`${before}러시아`, before.length)).toBe(true);
  });

  it.each(['극', '사람', '우라', '활'])('“%s” makes another word', (before) => {
    expect(startsKoreanWord(`${before}동해`, before.length)).toBe(false);
  });
});
