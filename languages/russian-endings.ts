/** Endings by case: genitive, dative, accusative, instrumental, prepositional; `a/b` where the form does not tell. */
type Endings = readonly [string, string, string, string, string];

/** Whether a word has the nominative of an adjective. Given names as Дмитрий and Василий have none. */
export function isAdjective(word: string): boolean {
  return ADJECTIVE.test(word) && !NO_ADJECTIVES.has(word);
}

/** The five further cases of an adjective, masculine, feminine, neuter or plural as its ending tells. */
export function declineAdjective(word: string): string[][] {
  const [ending, endings] = ADJECTIVES.find(([nominative]) => nominative.test(word)) ?? NONE;
  return apply(word, ending, endings);
}

/** The five further cases of a noun or a name; one that does not bend stays as it is. */
export function declineNoun(word: string, plural: boolean): string[][] {
  const table = plural ? PLURAL_NOUNS : NOUNS;
  const [ending, endings] = table.find(([nominative]) => nominative.test(word)) ?? NONE;
  return apply(word, ending, endings);
}

function apply(word: string, ending: RegExp, endings: Endings): string[][] {
  const stem = word.replace(ending, '');
  return endings.map((choices) =>
    choices === '=' ? [word] : choices.split('/').map((choice) => stem + choice),
  );
}

const ADJECTIVE = /(?:[ыо]й|[кгхшщжчцн]ий|[ая]я|[ое]е|ые|(?:[кгхшщжч]|[бдзншр]н)ие|\d-я)$/;
const NO_ADJECTIVES: ReadonlySet<string> = new Set(['Евгений', 'оружие', 'Оружие']);

const ADJECTIVES: readonly (readonly [RegExp, Endings])[] = [
  [/(?<=\d-)я$/, ['й', 'й', 'ю', 'й', 'й']],
  [/(?<=[кгх])ий$/, ['ого', 'ому', 'ого', 'им', 'ом']],
  [/ий$/, ['его', 'ему', 'его', 'им', 'ем']],
  [/(?:ый|ой)$/, ['ого', 'ому', 'ого', 'ым', 'ом']],
  [/(?<=[шщжчц])ая$/, ['ей/ой', 'ей/ой', 'ую', 'ей/ой', 'ей/ой']],
  [/ая$/, ['ой', 'ой', 'ую', 'ой', 'ой']],
  [/яя$/, ['ей', 'ей', 'юю', 'ей', 'ей']],
  [/(?<=[кгх])ое$/, ['ого', 'ому', '=', 'им', 'ом']],
  [/ое$/, ['ого', 'ому', '=', 'ым', 'ом']],
  [/(?<!и)ее$/, ['его', 'ему', '=', 'им', 'ем']],
  [/ые$/, ['ых', 'ым', '=', 'ыми', 'ых']],
  [/ие$/, ['их', 'им', '=', 'ими', 'их']],
];

const NOUNS: readonly (readonly [RegExp, Endings])[] = [
  [/(?<=и)я$/, ['и', 'и', 'ю', 'ей', 'и']],
  [/я$/, ['и', 'е', 'ю', 'ей', 'е']],
  [/(?<=[гкх])а$/, ['и', 'е', 'у', 'ой', 'е']],
  [/(?<=[жшчщ])а$/, ['и', 'е', 'у', 'ей', 'е']],
  [/(?<=ц)а$/, ['ы', 'е', 'у', 'ей', 'е']],
  [/а$/, ['ы', 'е', 'у', 'ой', 'е']],
  [/(?<=и)й$/, ['я', 'ю', 'я', 'ем', 'и']],
  [/й$/, ['я', 'ю', 'я', 'ем', 'е']],
  [/(?<=ост|област|параллел|печат|помощ|реч)ь$/, ['и', 'и', '=', 'ью', 'и']],
  [/(?<=[лт]|ер|нь)ь$/, ['я', 'ю', 'я', 'ем', 'е']],
  [/ь$/, ['я/и', 'ю/и', 'я', 'ем/ью', 'е/и']],
  [/(?<=и)е$/, ['я', 'ю', '=', 'ем', 'и']],
  [/(?<=мор|пол)е$/, ['я', 'ю', '=', 'ем', 'е']],
  [/(?<=ств|прав)о$/, ['а', 'у', '=', 'ом', 'е']],
  [/ец$/, ['ца', 'цу', 'ца', 'цем/цом', 'це']],
  [/(?<=[жшчщц])$/, ['а', 'у', 'а', 'ем/ом', 'е']],
  [/(?<=[бвгдзклмнпрстфх])$/, ['а', 'у', 'а', 'ом', 'е']],
];

const PLURAL_NOUNS: readonly (readonly [RegExp, Endings])[] = [
  [/ии$/, ['ий', 'иям', '=', 'иями', 'иях']],
  [/ия$/, ['ий', 'иям', '=', 'иями', 'иях']],
  [/ы$/, ['ов/', 'ам', '=', 'ами', 'ах']],
  [/(?<=[гкхжшчщ])и$/, ['ов/ей/', 'ам', '=', 'ами', 'ах']],
  [/и$/, ['ей', 'ям', '=', 'ями', 'ях']],
  [/а$/, ['', 'ам', '=', 'ами', 'ах']],
  [/(?<=[чщшж])ие$/, ['их', 'им', '=', 'ими', 'их']],
];

const NONE: readonly [RegExp, Endings] = [/$/, ['=', '=', '=', '=', '=']];
