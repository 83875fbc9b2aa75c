/** How much of a text is read: its opening tells. */
const READ_CHARACTERS = 5_000;
/** With fewer words than this, little words tell nothing. */
const LEAST_WORDS = 8;
/** Of a text's words so many are little words of its language; in a list of names there are fewer. */
const LEAST_SHARE = 0.06;

/**
 * The language of a text, for pages that do not say it or say it wrongly.
 * By its script where that decides, else by the commonest little words; cheap, and meant for a paragraph or more.
 *
 * @returns BCP 47 primary subtag of one of ours (en, de, fr, es, ko, ja, zh, ru), or null for any other and for doubt
 */
export function guessLanguage(text: string): string | null {
  const opening = text.slice(0, READ_CHARACTERS);
  const letters = count(opening, LETTERS);
  if (letters === 0) return null;

  const share = (pattern: RegExp) => count(opening, pattern) / letters;
  if (share(HANGUL) > 0.3) return 'ko';
  if (share(KANA) > 0.1) return 'ja';
  if (share(HAN) > 0.3) return 'zh';
  if (share(CYRILLIC) > 0.5) return share(NOT_RUSSIAN) > 0.01 ? null : byLittleWords(opening, ['ru', 'bg']);
  return share(LATIN) > 0.5 ? byLittleWords(opening, LATIN_LANGUAGES) : null;
}

/**
 * The language that a page's names are read in: its text's own where that can be told, else what the page says.
 * @param declared BCP 47 primary subtag, or null
 */
export function pageLanguage(text: string, declared: string | null): string | null {
  return guessLanguage(text) ?? declared;
}

/** The language most of whose little words stand in a text; the next must lie clearly behind. */
function byLittleWords(text: string, languages: readonly string[]): string | null {
  const words = text.toLowerCase().match(WORDS) ?? [];
  if (words.length < LEAST_WORDS) return null;
  const [best, second] = languages
    .map((language) => ({ language, hits: words.filter((word) => LITTLE_WORDS[language]!.has(word)).length }))
    .sort((a, b) => b.hits - a.hits);
  if (best!.hits < words.length * LEAST_SHARE || best!.hits < second!.hits * 1.2) return null;
  return OURS.has(best!.language) ? best!.language : null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

const LETTERS = /\p{L}/gu;
const LATIN = /\p{Script=Latin}/gu;
const HANGUL = /\p{Script=Hangul}/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HAN = /\p{Script=Han}/gu;
const CYRILLIC = /\p{Script=Cyrillic}/gu;
/** Letters of Ukrainian, Belarusian, Serbian, Macedonian, Kazakh and Tajik. */
const NOT_RUSSIAN = /[іїєґўђјљњћџѓќѕәғқңөұүһҷӣӯ]/giu;
const WORDS = /\p{L}+/gu;

const OURS: ReadonlySet<string> = new Set(['en', 'de', 'fr', 'es', 'ru']);

/** The commonest words of each language, also of some that are not ours: else Dutch would pass for German. */
const LITTLE_WORDS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: 'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which she were their been has will would who said',
    de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder',
    fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec son ou aux mais comme cette ont ses été d l qu s n elle',
    es: 'de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy',
    nl: 'de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij uit door naar heeft hij ze wordt nog werd deze over',
    pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até',
    it: 'di e il la che in a per è un del non una con si da le i sono della al ha nel anche come più dei gli ma alla delle lo suo questo ed',
    sv: 'och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år under också efter nu',
    da: 'og i at det som en på er af for med til den har de ikke om et han men var jeg sig fra vi så kan når år efter nu også blev',
    pl: 'w i na z do nie się że jest to o a jak po co tak za od przez ale przy był dla jego już tylko oraz są które który może być',
    cs: 'a v se na je že s z do to i o k ve pro za by jako ale po podle byl od které který si jeho jsou už',
    tr: 've bir bu da de için ile çok daha olarak gibi olan en ne kadar sonra var o ama değil mi her ya ise şey ben tarafından',
    id: 'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena ada oleh saya mereka kata telah bisa atau sebagai',
    vi: 'và của là có được cho không trong các một đã những với người này khi về từ đến tại để vào ông năm cũng sẽ ra',
    ro: 'de și în a la cu nu pe o care din este ca un mai să pentru că au fost prin sau al',
    ca: 'de la i que el en a els per un les del amb una es no al ha més dels com va són aquest però és seva',
    ru: 'и в не на что с он как по это о из к но за от его у для до же бы был также было она они только после при или все',
    bg: 'и на да се в за не от с е че са по ще си как към при ли като има това беше след той бъде или още',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);

const LATIN_LANGUAGES = Object.keys(LITTLE_WORDS).filter(
  (language) => language !== 'ru' && language !== 'bg',
);
