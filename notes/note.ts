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
