/**
 * The further forms of a German name: the genitive (Nordkoreas, Sicherheitsrates), the plural of common
 * nouns, and adjectives as an article or a case makes them (Weiße Haus, Weißen Hauses).
 * What follows the head stays: Charta der Vereinten Nationen.
 */
export function germanForms(name: string): string[] {
  const words = name.split(' ');
  const head = headOf(words);
  const before = words.slice(0, head);
  const after = words.slice(head + 1);
  const bent = ADJECTIVE_ENDINGS.map((ending) => before.map((word) => bend(word, ending)));
  return [
    ...bent.map((adjectives) => [...adjectives, words[head], ...after]),
    ...nounForms(words[head]!).flatMap((noun) =>
      // A genitive's adjective ends in -en (Weißen Hauses), a plural's in -e, -er or -en (ballistischer Raketen).
      (noun.endsWith('n') ? PLURAL_ADJECTIVES : ['en']).map((ending) => [
        ...before.map((word) => bend(word, ending)),
        noun,
        ...after,
      ]),
    ),
  ].map((form) => form.join(' '));
}

/** The noun before a lower-case word, a number or the end: in "Erklärung von Panmunjom" the first word. */
function headOf(words: readonly string[]): number {
  let head = 0;
  while (head < words.length - 1 && isAdjective(words[head]!)) head += 1;
  // Given name and surname: the last bends. A genitive after a noun stays: "Partei der Arbeit Koreas".
  while (head < words.length - 1 && NAME.test(words[head + 1]!) && words.every((word) => NAME.test(word)))
    head += 1;
  return head;
}

function nounForms(noun: string): string[] {
  const [, endings] = NOUNS.find(([ending]) => ending.test(noun))!;
  return endings.map((ending) => noun + ending);
}

function bend(word: string, ending: string): string {
  return isAdjective(word) ? word.replace(/(?:e|er|es|en|em)$/, ending) : word;
}

function isAdjective(word: string): boolean {
  return ADJECTIVE.test(word);
}

const PLURAL_ADJECTIVES = ['e', 'er', 'en'];
const ADJECTIVE_ENDINGS = ['e', 'er', 'es', 'en', 'em'];

const NAME = /^\p{Lu}[\p{L}.'’-]*$/u;

/** Stems that adjectives in names have, with an ending; a given name as "Sergej" or "Peter" has none of them. */
const ADJECTIVE =
  /(?:isch|ig|lich|vereint|iert|igt|kalt|wei(?:ß|ss)|blau|national|international|gemeinsam|oberst|zentral|erst|zweit|dritt|viert|fünft|sechst|neunt|doppelt|maximal|nuklear|unilateral|multilateral)(?:e|er|es|en|em)$/i;

/** Endings of nouns, and what they take; the first that fits holds. */
const NOUNS: readonly (readonly [RegExp, readonly string[]])[] = [
  // Acronyms, numbers, plurals and feminines stay.
  [/^[\p{Lu}\d.-]+$|\d$/u, []],
  [/(?:staaten|nationen|spiele|streitkräfte|gespräche|sanktionen|mächte|exporte)$/i, []],
  [/(?:[^n]ei|charta|armee|organisation)$/i, []],
  [/(?:ung|heit|keit|schaft|tät|ion)$/, ['en']],
  [/(?:rakete|krise|behörde|gruppe)$/i, ['n']],
  [/(?:e|halbinsel|agentur|versammlung)$/i, []],
  [/(?:programm|test|abkommen)$/i, ['s', 'e', 'es', 'en']],
  [/(?:rat|krieg|vertrag|amt|streit|stopp|volk|pakt)$/i, ['s', 'es']],
  [/(?:haus|ausschuss|kongress)$/i, ['es']],
  [/[sßxz]$/i, []],
  [/$/, ['s']],
];
