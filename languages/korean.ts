/**
 * Korean words are runs of Hangul between spaces (eojeol): a name, and glued to it particles, endings of the
 * copula, or a noun. What else follows or precedes makes another word: 북한산 is a mountain, 한국어 a language.
 */

/** Whether a name that ends at `end` (UTF-16) is all of its word but particles, endings and common nouns. */
export function endsKoreanWord(text: string, end: number): boolean {
  const rest = hangulFrom(text, end);
  return rest.length <= LONGEST_REST && REST.test(rest);
}

/** Whether a name that begins at `start` (UTF-16) begins its word, or stands behind a prefix such as 반 or 주. */
export function startsKoreanWord(text: string, start: number): boolean {
  let first = start;
  while (first > 0 && HANGUL.test(text[first - 1]!)) first -= 1;
  return first === start || PREFIXES.has(text.slice(first, start));
}

/** A Korean word without the particles at its end; null where it has none, or nothing would be left of it. */
export function withoutParticles(word: string): string | null {
  if (!HANGUL.test(word)) return null;
  const bare = word.replace(LAST_PARTICLES, '');
  return bare === word ? null : bare;
}

function hangulFrom(text: string, start: number): string {
  let end = start;
  while (end < text.length && HANGUL.test(text[end]!)) end += 1;
  return text.slice(start, end);
}

const HANGUL = /[\uac00-\ud7a3]/;

/** For and against (친, 반), former and present (전, 현), to and in (대, 주, 재), and bodies that own the next. */
const PREFIXES: ReadonlySet<string> = new Set(
  '대 주 반 친 전 현 재 방 탈 구 신 비 각 유엔 안보리 제재 대북제재 전임 신임'.split(' '),
);

const PARTICLES =
  '은 는 이 가 을 를 에 의 와 과 도 만 로 으로 에서 에게 에게서 께 께서 한테 부터 까지 마저 조차 밖에 보다 처럼 같이 만큼 대로 마다 ' +
  '이나 나 이라도 라도 이든 든 이란 란 하고 이랑 랑 이며 며 엔 에겐 에선 로서 으로서 로써 으로써 로부터 으로부터 뿐 야말로 이야말로 씩 들 ' +
  '이고 이자 이다 다 이라 라 이라는 라는 이라고 라고 이라며 라며 이라면 라면 이었 였 이었다 였다 이었던 였던 이었고 였고 이었으며 였으며 ' +
  '입니다 입니까 이지만 지만 인데 인지 인가 이어서 여서 이므로 므로 이냐 냐 일 임을 임';

/** Nouns that news writes onto a name without a space: governments, offices, what is theirs or about them. */
const NOUNS =
  '정부 당국 당국자 군 군부 군사 군인 병사 병력 측 쪽 내 간 발 외무성 외무상 외교부 외무부 국방부 국방성 외교장관 외무장관 국방장관 장관 차관 ' +
  '대사 대사관 대표 대표단 대표부 특사 사절단 공사 영사관 총영사관 대통령 총리 주석 국무위원장 위원장 총비서 국방위원장 부부장 의원 의장 의회 국회 ' +
  '대변인 사무총장 총장 국무장관 지도자 지도부 수뇌부 정권 체제 당 시 주민 국민 시민 핵 핵무기 미사일 무기 사태 문제 정책 관계 관계자 회담 ' +
  '정상회담 정상회의 제재 결의 결의안 도발 위협 위원회 이사국 매체 언론 국영 관영 본부 지부 국경 영토 영해 해역 ' +
  '노동자 대회 동맹 조약 헌장 선언 합의 훈련 연습 전문 총회 방문 방북 방러 방중 방미 출신 전역 씨 님 전 부부 일가 형 급 상 동지 동지들 장군 원수 대원수 수령 여사 전쟁 창건 건국';

/** More than this follows no name; the bound also keeps the pattern's tries few. */
const LONGEST_REST = 14;

const REST = new RegExp(`^(?:${alternatives(NOUNS)})*(?:${alternatives(PARTICLES)})*$`);

/** Behind two syllables at least: fewer are hardly a name. */
const LAST_PARTICLES = new RegExp(`(?<=..)(?:${alternatives(PARTICLES)})$`);

function alternatives(words: string): string {
  return words
    .split(' ')
    .sort((a, b) => b.length - a.length)
    .join('|');
}
