import type { EntityId } from '../linking/types.ts';
import type { FindEntity } from './markdown.ts';

/**
 * A link to an entity as it is written in a note: by its name, or by its id with the name to read where the name means
 * another one, or none alone.
 */
export function writeLink(
  entity: { readonly id: EntityId; readonly name: string },
  find: FindEntity,
): string {
  const { id, name } = entity;
  return find(name) === id ? `[[${name}]]` : `[[${id}|${name}]]`;
}
