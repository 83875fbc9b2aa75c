import type { EntityId } from '../../linking/types.ts';
import type { PackAlias } from '../../pack/encode-pack.ts';
import type { EntityEntry } from '../dataset/read-dataset.ts';

export interface UsualSense {
  readonly entity: EntityId;
  readonly alias: PackAlias;
}

/**
 * Every alias with the one entity that it means most usually: the one that needs nothing for it, otherwise
 * the first of the dataset. What both baselines match, so that they differ from ours in method and not in names.
 * @param keyOf what makes two aliases the same
 */
export function usualSenses(
  entities: readonly EntityEntry[],
  keyOf: (alias: string) => string,
): UsualSense[] {
  const senses = entities.flatMap(({ entity, aliases }) =>
    aliases.map((alias): UsualSense => ({ entity: entity.id, alias })),
  );
  const usual = new Map<string, EntityId>();
  for (const { entity, alias } of senses.toSorted((a, b) => rank(a) - rank(b))) {
    const key = keyOf(alias.alias);
    if (!usual.has(key)) usual.set(key, entity);
  }
  return senses.filter(({ entity, alias }) => usual.get(keyOf(alias.alias)) === entity);
}

function rank({ alias }: UsualSense): number {
  return alias.need === 'nothing' ? 0 : 1;
}
