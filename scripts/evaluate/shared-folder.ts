import { existsSync } from 'node:fs';

/** Other people's pages and sets: they lie beside this repository and never in it. */
export const SHARED = '../shared';

/** @throws Error with a sentence for whoever runs a measurement without the material. */
export function requireShared(path: string): void {
  if (existsSync(path)) return;
  throw new Error(
    `${path} is missing. Linking quality is measured on material of others, which lies in ${SHARED}/ beside this repository.`,
  );
}
