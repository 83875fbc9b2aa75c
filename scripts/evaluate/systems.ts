import { pageLanguage } from '../../languages/guess-language.ts';
import type { EntityId } from '../../linking/types.ts';
import type { Library } from '../../library/library.ts';
import type { EntityType } from '../../library/records.ts';
import { linkText } from '../../linking/link-text.ts';
import { decodePack } from '../../pack/decode-pack.ts';
import { unwrapLines } from '../annotate/plain-text.ts';
import { sentenceOf } from '../annotate/why.ts';
import { buildPack } from '../dataset/build-pack.ts';
import { readDataset } from '../dataset/read-dataset.ts';
import type { Mark } from './judge.ts';
import { createPlainMatcher } from './plain-matching.ts';
import { createSenselessLinker } from './senseless-matching.ts';

/** Something that links texts: ours, or a simpler one on the same aliases that ours must beat. */
export interface System {
  readonly name: string;
  link(text: string, language: string | null): Mark[];
}

export interface Systems {
  readonly backgrounder: System;
  /** Plain string matching, and matching by our rules without a choice of senses. */
  readonly baselines: readonly System[];
  typeOf(entity: EntityId): EntityType;
  readonly library: Library;
}

/** The systems that are measured, all on the data in `data/`. */
export function createSystems(): Systems {
  const library = decodePack(buildPack('data'));
  const { dataset } = readDataset('data');
  const matchPlainly = createPlainMatcher(dataset);
  const linkSenselessly = createSenselessLinker(dataset);
  return {
    library,
    backgrounder: {
      name: 'Backgrounder',
      // Lines are joined as `npm run annotate` joins them; offsets stay.
      link: (text, language) =>
        [...linkText(library.lexicon, unwrapLines(text), pageLanguage(text, language))].map(
          ({ mention, entity, evidence }) => ({
            start: mention.start,
            end: mention.end,
            entity,
            why: sentenceOf(evidence),
          }),
        ),
    },
    baselines: [
      { name: 'plain strings', link: (text) => matchPlainly(unwrapLines(text)) },
      {
        name: 'no senses',
        link: (text, language) => linkSenselessly(unwrapLines(text), pageLanguage(text, language)),
      },
    ],
    typeOf(id) {
      const entity = library.entity(id);
      if (!entity) throw new Error(`There is no entity ${id} in data/entities/.`);
      return entity.type;
    },
  };
}
