/**
 * Chinese and Japanese put no spaces between words, so a name's characters may belong to other words.
 *
 * - A katakana name ends where katakana ends: トランプ is not in トランプゲーム. A dot (・) joins a person's
 *   names, so イバンカ・トランプ is somebody else; between countries it is a comma.
 * - A name in Han characters is refused where a word of the text lies across its border: 中国 in 发展中|国家.
 *   A longer word that holds all of it is left to the data, which knows that 中国人 speaks of China and
 *   日本海 not of Japan (`other-names.yaml`).
 * - On Korean pages single characters stand for countries in headlines (北, 美); they do so between other scripts.
 *
 * Pairs and triples of short forms (美韩, 米朝, 日米韓) are no names here: they name two states or three in one
 * word, and a mark can say one.
 */
export function partsSolidText(text: string, start: number, end: number, language: string | null): boolean {
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (KATAKANA.test(text[start]!) && (KATAKANA.test(before) || isGivenName(text, start, -1))) return false;
  if (KATAKANA.test(text[end - 1]!) && (KATAKANA.test(after) || isGivenName(text, end, 1))) return false;
  if (!HAN.test(text[start]!)) return true;
  if (language === 'ko')
    return end - start > 1 || !(HAN.test(before) || HAN.test(after) || HANGUL.test(before));
  if (WESTERN_DOT.test(before) || WESTERN_DOT.test(after)) return false;
  return end - start > SURE_LENGTH || !isCutByWord(text, start, end, language);
}

/** Whether a dot, and katakana that are no country, stand beside a katakana name. */
function isGivenName(text: string, edge: number, step: 1 | -1): boolean {
  const dot = step > 0 ? edge : edge - 1;
  if (!JAPANESE_DOT.test(text[dot] ?? '')) return false;
  let far = dot + step;
  while (KATAKANA.test(text[far] ?? '')) far += step;
  const other = step > 0 ? text.slice(dot + 1, far) : text.slice(far + 1, dot);
  return other !== '' && !LISTED.has(other);
}

/** Whether a segmenter's word begins inside the name and ends beyond it, or the other way round. */
function isCutByWord(text: string, start: number, end: number, language: string | null): boolean {
  const from = Math.max(0, start - CONTEXT);
  const words = segmenterOf(language === 'ja' ? 'ja' : 'zh').segment(text.slice(from, end + CONTEXT));
  for (const { index, segment } of words) {
    const first = from + index;
    const last = first + segment.length;
    if (first < start && last > start && last < end) return true;
    if (first > start && first < end && last > end) return true;
  }
  return false;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return segmenter;
}

/** Longer names than this do not come about by chance. */
const SURE_LENGTH = 3;
/** So many characters on either side are enough to find the words. */
const CONTEXT = 8;

const HAN = /\p{Script=Han}/u;
const HANGUL = /\p{Script=Hangul}/u;
const KATAKANA = /[\u30a1-\u30fa\u30fc-\u30ff\uff66-\uff9f]/;
const JAPANESE_DOT = /[\u30fb\uff65]/;
/** Between the names of a person from the West in Chinese: 伊万卡·特朗普. */
const WESTERN_DOT = /[\u00b7\u2027\u2022]/;

/** Countries that katakana write: a dot beside one parts a list. */
const LISTED: ReadonlySet<string> = new Set(
  'アメリカ イギリス イスラエル イタリア イラン インド ウクライナ オーストラリア オランダ カナダ シリア シンガポール スウェーデン スペイン ソウル タイ ドイツ トルコ パキスタン フィリピン フランス ベトナム ベラルーシ マレーシア モスクワ モンゴル ロシア ワシントン'.split(
    ' ',
  ),
);
