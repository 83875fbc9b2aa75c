import { describe, expect, it } from 'vitest';
import { describeEntity } from '../../library/describe-entity.ts';
import { decodePack } from '../../pack/decode-pack.ts';
import { encodePack } from '../../pack/encode-pack.ts';
import { alias, smallSource } from '../linking/small-lexicon.ts';

const person = (name: string, mentionedIn = 1) => ({
  type: 'Person' as const,
  aliases: [alias(name), alias('Berg', 'antecedent')],
  mentionedIn,
});

const library = decodePack(
  encodePack(
    smallSource({
      entities: {
        'riga-talks': {
          type: 'Event',
          aliases: [alias('Riga talks'), alias('Riga', 'near', { for: ['talks'] })],
        },
        riga: { type: 'Place', aliases: [alias('Riga')], standsFor: 'latvia', related: ['latvia'] },
        latvia: { type: 'Place', aliases: [alias('Latvia')] },
        ferries: { type: 'Organization', aliases: [alias('Ferry Board'), alias('the board', 'antecedent')] },
        'ferry-office': {
          type: 'Organization',
          aliases: [alias('Ferry Office'), alias('Ferry Board', 'page'), alias('the board', 'antecedent')],
        },
        schools: {
          type: 'Organization',
          aliases: [alias('School Board'), alias('the board', 'antecedent')],
          mentionedIn: 9,
        },
        'ilse-berg': person('Ilse Berg'),
        'jan-berg': person('Jan Berg', 9),
        ...Object.fromEntries(
          ['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Flo'].map((name) => [name, person(`${name} Berg`)]),
        ),
      },
      otherNames: ['Latvia'],
    }),
  ),
);

const alternatives = (id: string) => describeEntity(library, id)!.alternatives.map((line) => line.id);

describe('what else the name under a card may mean', () => {
  it.each([
    ['the meeting may be the city in which it met', 'riga-talks', ['riga']],
    ['the city may be its government, then the meeting', 'riga', ['latvia', 'riga-talks']],
    ['the state may be its capital, and never a name that is not ours', 'latvia', ['riga']],
    [
      'who shares a name that few go by comes before who is told of more',
      'ferries',
      ['ferry-office', 'schools'],
    ],
  ])('%s', (_behavior, id, expected) => {
    expect(alternatives(id)).toEqual(expected);
  });

  it('six at most are offered, first the one of whom most is told, and never the entity itself', () => {
    expect(alternatives('ilse-berg')).toEqual(['jan-berg', 'Ada', 'Bo', 'Cy', 'Di', 'Ed']);
  });

  it('each is a line that a list can show', () => {
    expect(describeEntity(library, 'riga-talks')!.alternatives).toEqual([
      { id: 'riga', type: 'Place', name: 'riga', description: '' },
    ]);
  });
});
