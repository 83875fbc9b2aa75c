import { expect, it } from 'vitest';
import type { Link } from '../../linking/types.ts';
import { quotedIn } from '../../related/quoted.ts';

/** Links each capital letter between two stars. */
function quoted(marked: string): string[] {
  const text = marked.replaceAll('*', '');
  const links: Link[] = [];
  for (const found of marked.matchAll(/\*(\w+)\*/g)) {
    const start = found.index - 2 * links.length;
    links.push({
      mention: { start, end: start + found[1]!.length, surfaceForm: found[1]! },
      entity: found[1]!,
      score: 1,
      evidence: { kind: 'name' },
    });
  }
  return [...quotedIn(text, links).keys()];
}

it.each<[string, string, string[]]>([
  ['says something', '*Berg* said that the strait is open.', ['Berg']],
  ['is introduced first', '*Berg* of the Ferry Board warned of ice.', ['Berg']],
  ['is named after the word', 'The strait is open, said *Berg* on Monday.', ['Berg']],
  ['has an office before the name', 'It is open, said Minister *Berg*.', ['Berg']],
  ['is quoted in another language', '*Berg* erklärte: „Die Straße ist offen“.', ['Berg']],
  ['is met by another', '*Berg* met *Lind*. Nobody said why.', []],
  ['is only named', 'The house of *Berg* stands by the sea.', []],
])('somebody who %s', (_what, text, expected) => {
  expect(quoted(text)).toEqual(expected);
});
