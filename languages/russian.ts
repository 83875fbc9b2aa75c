import { declineAdjective, declineNoun, isAdjective } from './russian-endings.ts';

/**
 * The genitive, dative, accusative, instrumental and prepositional of a Russian name.
 *
 * - A person's names bend together: Владимира Путина. A Korean or Chinese one bends at its end: Ким Чен Ына.
 * - In any other name the head bends, with the adjectives before it, and what follows is a genitive
 *   that stays: Министерства иностранных дел России.
 * - Acronyms, numbers, Latin letters and words that end in -о, -е, -и, -у, -э stay: США, Lazarus, Шойгу.
 */
export function russianForms(name: string): string[] {
  const words = name.split(' ');
  const bending = bendingWords(words);
  if (bending.length === 0) return [];
  return CASES.flatMap((_, index) => {
    const choices = words.map((word, place) =>
      bending.includes(place) ? declineWord(words, place, bending)[index]! : [word],
    );
    return combine(choices);
  });
}

const CASES = ['genitive', 'dative', 'accusative', 'instrumental', 'prepositional'];

/** Places of the words that bend. */
function bendingWords(words: readonly string[]): number[] {
  const last = words.length - 1;
  if (last > 0 && FAMILY_NAMES_FIRST.has(words[0]!)) return [last];

  let head = 0;
  while (head < last && isAdjective(words[head]!)) head += 1;
  if (!isPerson(words)) return range(0, head);
  return range(0, last).filter((place) => CAPITAL.test(words[place]!));
}

/** Two or three capitalized words of which none is an adjective, an acronym or a genitive: given name and surname. */
function isPerson(words: readonly string[]): boolean {
  return (
    words.length > 1 &&
    words.every((word) => NAME.test(word) || PARTICLES.has(word)) &&
    !isAdjective(words[0]!) &&
    words[0] !== 'Республика' &&
    !words.some((word) => GENITIVE.test(word))
  );
}

/** The forms of one word, by case; several where the ending does not tell. */
function declineWord(words: readonly string[], place: number, bending: readonly number[]): string[][] {
  const word = words[place]!;
  if (word === 'МИД') return ['а', 'у', '', 'ом', 'е'].map((ending) => [word + ending]);
  const before = words[place - 1];
  const isHead = place === bending.at(-1);
  if (!isHead && isAdjective(word)) return declineAdjective(word);
  if (STAYS.test(word)) return CASES.map(() => [word]);
  // A surname that is an adjective by its form: Зеленский.
  if (isAdjective(word) && bending.length === words.length) return declineAdjective(word);
  if (FAMILY_NAMES_FIRST.has(words[0]!)) return declineNoun(word, false);
  if (isPerson(words) && place > 0) return declineSurname(word, /[ая]$/.test(before!));
  const noun = declineNoun(word, isPlural(word, before));
  // A surname alone may be a woman's (Захарова) or a man's (Лавров), a place (Женева, Пекин) is neither.
  return words.length > 1 || !SURNAME.test(word)
    ? noun
    : noun.map((forms, index) => [...forms, ...declineSurname(word, word.endsWith('а'))[index]!]);
}

/** A man's surname bends as a noun (Путиным), a woman's as an adjective (Захаровой), or not at all (Гринфилд). */
function declineSurname(word: string, female: boolean): string[][] {
  if (SURNAME.test(word)) {
    const stem = word.replace(/а$/, '');
    return (female ? ['ой', 'ой', 'у', 'ой', 'ой'] : ['а', 'у', 'а', 'ым', 'е']).map((ending) => [
      stem + ending,
    ]);
  }
  return female && !/[ая]$/.test(word) ? CASES.map(() => [word]) : declineNoun(word, false);
}

function isPlural(word: string, before: string | undefined): boolean {
  return (
    (before !== undefined && /[ыи]е$/.test(before)) ||
    PLURAL_HEADS.has(word) ||
    (!CAPITAL.test(word) && /(?:[ыи]|ения|ствия)$/.test(word))
  );
}

function combine(choices: readonly (readonly string[])[]): string[] {
  return choices
    .reduce<string[][]>((lists, words) => lists.flatMap((list) => words.map((word) => [...list, word])), [[]])
    .map((words) => words.join(' '));
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Korean and Chinese family names that stand before the given name. */
const FAMILY_NAMES_FIRST: ReadonlySet<string> = new Set(
  (
    'Ким Ли Пак Чхве Цой Чон Чан Кан Чо Юн Лим Хан Син Со Квон Хван Ан Сон Мун Но Ви Чха Ча Пан Тхэ Ри О ' +
    'Ван Си Лу Гэн Чжан Фу Чжао Ху'
  ).split(' '),
);

const CAPITAL = /^\p{Lu}/u;
const NAME = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;
const PARTICLES: ReadonlySet<string> = new Set(['ван', 'де', 'фон']);
const PLURAL_HEADS: ReadonlySet<string> = new Set(['Силы']);
const GENITIVE = /(?:[ыи]х|[ое]го)$/;
/** Acronyms, numbers and Latin letters. */
const STAYS = /^[\p{Lu}\d-]{2,}$|[\p{Script=Latin}\d»”]/u;
const SURNAME = /(?:[оеё]в|[иы]н)а?$/;
