import type { Envelope } from './protocol.ts';

/** Reads a message as an envelope; anything else that arrives is not ours. */
export function readEnvelope(message: unknown): Envelope | null {
  if (typeof message !== 'object' || message === null) return null;
  const { name, payload, ...others } = message as Partial<Envelope>;
  return Object.keys(others).length === 0 &&
    typeof name === 'string' &&
    typeof payload === 'object' &&
    payload !== null
    ? { name, payload }
    : null;
}

/** Whether a table of answers has one of this name, and not one that every object inherits. */
export function answers<Table extends object>(table: Table, name: string): name is keyof Table & string {
  return Object.hasOwn(table, name);
}
