/** Writes the pack of so many names to a file, in a process of its own: `write-pack.ts 1M FILE`. */
import { writeFileSync } from 'node:fs';
import { encodePack } from '../../pack/encode-pack.ts';
import { timed } from './clock.ts';
import { readNames } from './corpus.ts';
import { worldOf } from './named-world.ts';
import type { Size } from './places.ts';

export interface PackFigures {
  readonly encodeMs: number;
  readonly bytes: number;
}

const [size, file] = process.argv.slice(2) as [Size, string];
const { ms, result: bytes } = timed(() => encodePack(worldOf(readNames(size))));
writeFileSync(file, bytes);
process.send?.({ encodeMs: ms, bytes: bytes.length } satisfies PackFigures);
