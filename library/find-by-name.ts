import type { EntityId } from '../linking/types.ts';
import type { Library } from './library.ts';

/**
 * Makes a look-up of entities by what they are called: by name, or by another name that no second entity has, or by id.
 * Capitals, and how a letter is composed, make no difference.
 */
export function createNameFinder(library: Library): (name: string) => EntityId | null {
  const mainNames = new Map<string, EntityId | null>();
  const otherNames = new Map<string, EntityId | null>();
  for (const id of library.entityIds) {
    const name = library.entity(id)?.name;
    if (name !== undefined) add(mainNames, name, id);
    for (const other of library.namesOf(id)) add(otherNames, other, id);
  }
  return (name) => {
    const folded = fold(name);
    return mainNames.get(folded) ?? otherNames.get(folded) ?? (library.entity(name) ? name : null);
  };
}

/** A name that two have means neither. */
function add(names: Map<string, EntityId | null>, name: string, id: EntityId): void {
  const folded = fold(name);
  const known = names.get(folded);
  names.set(folded, known === undefined || known === id ? id : null);
}

function fold(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
