import { describe, expect, it } from 'vitest';
import type { PackAlias } from '../../pack/encode-pack.ts';
import type { EntityEntry } from '../../scripts/dataset/read-dataset.ts';
import { createPlainMatcher } from '../../scripts/evaluate/plain-matching.ts';
import { createSenselessLinker } from '../../scripts/evaluate/senseless-matching.ts';

const DATA = {
  entities: [
    entry('vancouver-meeting', [{ alias: 'Vancouver', need: 'near', for: ['ministers'] }]),
    entry('vancouver', [{ alias: 'Vancouver', need: 'nothing', for: [] }]),
    entry('kim-jong-un', [{ alias: 'Kim', need: 'antecedent', for: [] }]),
    entry('united-nations', [{ alias: 'UN', need: 'nothing', for: [] }]),
    entry('security-council', [{ alias: 'UN Security Council', need: 'nothing', for: [] }]),
  ],
};
const matchPlainly = createPlainMatcher(DATA);
const linkSenselessly = createSenselessLinker(DATA);

describe.each([
  ['plain string matching', matchPlainly],
  ['matching without senses', (text: string) => linkSenselessly(text, 'en')],
])('%s', (_name, link) => {
  const found = (text: string) =>
    link(text).map(({ start, end, entity }) => [text.slice(start, end), entity]);

  it('takes a name with several senses for the usual one, whatever stands around it', () => {
    expect(found('The ministers met in Vancouver.')).toEqual([['Vancouver', 'vancouver']]);
  });

  it('believes short forms without asking for what they need', () => {
    expect(found('Jane Kim is a dentist.')).toEqual([['Kim', 'kim-jong-un']]);
  });

  it('takes the longest name, at whole words', () => {
    expect(found('the UN Security Council, UNICEF and the U.N.')).toEqual([
      ['UN Security Council', 'security-council'],
      ['U.N.', 'united-nations'],
    ]);
  });
});

function entry(id: string, aliases: Pick<PackAlias, 'alias' | 'need' | 'for'>[]): EntityEntry {
  return {
    entity: {
      id,
      type: id === 'kim-jong-un' ? 'Person' : 'Organization',
      name: id,
      wikidata: null,
      description: '',
      background: '',
      profile: [],
      facts: [],
      related: [],
      verified: false,
      familiar: false,
    },
    aliases: aliases.map((alias) => ({ forms: [], against: [], also: [], language: '', ...alias })),
    standsFor: null,
  };
}
