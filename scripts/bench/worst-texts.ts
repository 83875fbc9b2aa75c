import type { PackSource } from '../../pack/encode-pack.ts';
import { alone, entity, worldOf } from './named-world.ts';

/** Texts that an engine could stumble over, each made as long as is asked. */
export const WORST_TEXTS: Readonly<Record<string, (length: number, prose: string) => string>> = {
  'prose without a line break': (length, prose) => repeated(prose.replaceAll('\n', ' '), length),
  '“Kim ” over and over': (length) => repeated('Kim ', length),
  'full names and their short forms': (length) => repeated('Kim Jong Un met Kim and Lee. ', length),
  'an ambiguous name beside its cues': (length) => repeated('Mercury planet metal Mercury. ', length),
  'names that begin each other: a a a': (length) => repeated('a ', length),
  'all scripts': (length) => repeated(ALL_SCRIPTS, length),
  'one word without an end': (length) => repeated('kim', length),
  'only punctuation': (length) => repeated('.,;:!?—…"()[]«»', length),
  'only apostrophes and hyphens': (length) => repeated("'’-‐'s", length),
  'only digits and dots': (length) => repeated('1.2.34,', length),
  'U.N.U.N.U.N.': (length) => repeated('U.N.', length),
  'only spaces': (length) => repeated(' \u00a0\t', length),
};

export type WorstText = keyof typeof WORST_TEXTS;

const ALL_SCRIPTS = [
  'The committee met in Geneva and agreed on nothing. ',
  'Комитет собрался в Женеве и ни о чём не договорился. ',
  '委员会在日内瓦开会，没有达成任何协议。',
  '위원회는 제네바에서 회의를 열었으나 합의하지 못했다. ',
  'اجتمعت اللجنة في جنيف ولم تتفق على شيء. ',
  'समिति की बैठक जिनेवा में हुई और कोई सहमति नहीं बनी। ',
  'Le comité s’est réuni à Genève ; l’accord n’est pas venu. ',
  '🙂👩‍👩‍👧🇨🇭 — 🕊️ ',
].join('');

/** As many words as the longest name has that begins with all the shorter ones. */
const PREFIX_WORDS = 12;

/** The names that these texts speak of, among a thousand others. */
export function worstWorld(names: readonly string[]): PackSource {
  const world = worldOf(names);
  const mercury = { ...alone('Mercury'), need: 'near' as const };
  const named = [
    [alone('Kim Jong Un'), { ...alone('Kim'), need: 'antecedent' as const }],
    [alone('Lee Jae Myung'), { ...alone('Lee'), need: 'antecedent' as const }],
    [{ ...mercury, for: ['planet', 'orbit'], against: ['metal'] }],
    [{ ...mercury, for: ['metal', 'thermometer'], against: ['planet', 'orbit'] }],
    [alone('U.N.'), alone('U.N.U.N.')],
    [
      alone('Geneva'),
      alone('Женеве'),
      alone('日内瓦'),
      alone('제네바'),
      alone('جنيف'),
      alone('जिनेवा'),
      alone('Genève'),
    ],
    ...Array.from({ length: PREFIX_WORDS }, (_, more) => [
      alone(
        Array(more + 1)
          .fill('a')
          .join(' '),
      ),
    ]),
  ];
  const first = world.entities.length;
  return {
    ...world,
    entities: [...world.entities, ...named.map((aliases, index) => entity(first + index, aliases))],
  };
}

function repeated(part: string, length: number): string {
  // Copied once by way of an array, or it would be a tree of parts, which no page's text is.
  return Array(Math.ceil(length / part.length))
    .fill(part)
    .join('')
    .slice(0, length);
}
