import { expect, it } from 'vitest';
import { createNameFinder } from '../../library/find-by-name.ts';
import { decodePack } from '../../pack/decode-pack.ts';
import { encodePack } from '../../pack/encode-pack.ts';
import { alias, smallSource } from '../linking/small-lexicon.ts';

const { entities, ...source } = smallSource({
  entities: {
    'harbor-master': { type: 'Person', aliases: [alias('Ada Quay'), alias('The Master'), alias('Quay')] },
    'old-quay': { type: 'Place', aliases: [alias('Old Quay'), alias('Quay')] },
    quay: { type: 'Place', aliases: [alias('The Quay'), alias('부두')] },
    master: { type: 'Concept', aliases: [alias('The Master')] },
  },
});
const named = entities.map(({ entity, ...rest }) => ({
  ...rest,
  entity: { ...entity, name: rest.aliases[0]!.alias },
}));
const find = createNameFinder(decodePack(encodePack({ ...source, entities: named })));

it.each<[rule: string, name: string, found: string | null]>([
  ['its name', 'Old Quay', 'old-quay'],
  ['another name', '부두', 'quay'],
  ['a name in other capitals and spaces', ' old  QUAY ', 'old-quay'],
  ['the main name of one comes before another name of others', 'The Master', 'master'],
  ['another name that two share is nobody’s', 'Quay', null],
  ['its id, where no name is so', 'harbor-master', 'harbor-master'],
  ['a part of a name', 'Ada', null],
  ['nobody', 'Zorro', null],
  ['a word that every object knows', 'constructor', null],
])('An entity is found by %s: %j', (_rule, name, found) => {
  expect(find(name)).toBe(found);
});
