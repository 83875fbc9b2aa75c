import { type Note, idOnTarget } from './note.ts';

/** A note as version 0.1.0 kept it, brought to what a note is now; null for anything else. */
export function noteOfFirstSchema(value: unknown): Note | null {
  if (typeof value !== 'object' || value === null) return null;
  const { entity, text, createdAt, updatedAt, revision } = value as Record<string, unknown>;
  if (typeof entity !== 'string' || typeof text !== 'string' || typeof revision !== 'string') return null;
  if (typeof createdAt !== 'number' || typeof updatedAt !== 'number') return null;
  const target = { kind: 'entity', entity } as const;
  return {
    id: idOnTarget(target),
    target,
    text: text.toWellFormed(),
    tags: [],
    createdAt,
    updatedAt,
    revision,
    ancestors: [],
    copyOf: null,
    deletedAt: null,
  };
}
