import { fold } from '../../linking/fold.ts';
import { linkText } from '../../linking/link-text.ts';
import { decodePack } from '../../pack/decode-pack.ts';
import { encodePack } from '../../pack/encode-pack.ts';
import type { Dataset } from '../dataset/read-dataset.ts';
import type { Mark } from './judge.ts';
import { usualSenses } from './usual-senses.ts';

/**
 * Our own matching without the choice of senses: the same tokens, case rule and order (longest first),
 * but every alias means its usual entity wherever it stands. It is our linker on a pack from which all
 * that tells senses apart was taken: needs, cues, names that are not ours, metonyms, and who is a person
 * (a stranger's surname is then as good as any).
 */
export function createSenselessLinker({
  entities,
}: Pick<Dataset, 'entities'>): (text: string, language: string | null) => Mark[] {
  const aliases = Map.groupBy(usualSenses(entities, sameTokens), ({ entity }) => entity);
  const { lexicon } = decodePack(
    encodePack({
      entities: entities.map(({ entity }) => ({
        entity: { ...entity, type: 'Concept' },
        aliases: (aliases.get(entity.id) ?? []).map(({ alias }) => ({
          ...alias,
          need: 'nothing',
          for: [],
          against: [],
          also: [],
        })),
        standsFor: null,
        articles: [],
      })),
      otherNames: [],
      articles: [],
      events: [],
      contested: [],
      locatives: [],
      titles: [],
      namesakes: [],
      indefinites: [],
      kin: [],
      dealings: [],
      openers: [],
    }),
  );
  return (text, language) =>
    [...linkText(lexicon, text, language)].map(({ mention: { start, end }, entity }) => ({
      start,
      end,
      entity,
      why: '',
    }));
}

/** Two aliases that the matcher cannot tell apart must not both be in the pack, or they would cancel out. */
function sameTokens(alias: string): string {
  return fold(alias.replaceAll('.', '')).replace(/[^\p{L}\p{N}]+/gu, ' ');
}
