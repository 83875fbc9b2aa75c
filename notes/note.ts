import type { EntityId } from '../linking/types.ts';

/** What the reader wrote about an entity. An entity has one note; an empty text is no note. */
export interface Note {
  readonly entity: EntityId;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Made by the editor that saves, so that a repeated save changes nothing twice. */
  readonly revision: string;
}

/** Whether a value has the shape of a note. */
export function isNote(value: unknown): value is Note {
  if (typeof value !== 'object' || value === null) return false;
  const { entity, text, createdAt, updatedAt, revision } = value as Partial<Note>;
  return (
    typeof entity === 'string' &&
    typeof text === 'string' &&
    typeof createdAt === 'number' &&
    typeof updatedAt === 'number' &&
    typeof revision === 'string'
  );
}
