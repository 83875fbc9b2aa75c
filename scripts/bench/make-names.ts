import { createRequire } from 'node:module';
import { createRandom, pick, shuffle } from './random.ts';

/** The package is one JSON file of 275,000 words. */
const require = createRequire(import.meta.url);
const WORDS = require('an-array-of-english-words') as readonly string[];

/** Of a real dataset's names, most do not stand on the page that is read. */
const REAL_SHARE = 0.2;
/** The text has only so many names to give. */
const MOST_REAL = 60_000;

/**
 * Names in lower case, all different: a fifth are runs of one to three words of the text, the others
 * phrases of one to four words out of a word list. The same text and count give the same names.
 */
export function makeNames(text: string, count: number): string[] {
  const random = createRandom(count);
  const names = new Set(runsOfText(text, Math.min(count * REAL_SHARE, MOST_REAL), random));
  const list = WORDS.filter((word) => PLAIN_WORD.test(word));
  while (names.size < count) {
    const length = 1 + Math.floor(random() * 4);
    names.add(Array.from({ length }, () => pick(list, random)).join(' '));
  }
  return shuffle([...names], random);
}

/** As many runs of one word, of two and of three, each different run as likely as any other. */
function runsOfText(text: string, count: number, random: () => number): string[] {
  const byLength = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const [stretch] of text.matchAll(PLAIN_WORDS)) {
    const parts = stretch.toLowerCase().split(' ');
    parts.forEach((_, first) =>
      byLength.forEach((runs, more) => {
        const run = parts.slice(first, first + more + 1);
        if (run.length === more + 1 && run.every((word) => PLAIN_WORD.test(word))) runs.add(run.join(' '));
      }),
    );
  }
  return byLength.flatMap((runs) => shuffle([...runs], random).slice(0, count / byLength.length));
}

/** Words that every engine takes for the same word: no initials, apostrophes or accents. */
const PLAIN_WORD = /^[a-z]{2,}$/;
const PLAIN_WORDS = /(?<![\p{L}\p{N}'’-])[A-Za-z]+(?: [A-Za-z]+)*(?![\p{L}\p{N}'’-])/gu;
