import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassage } from '../../notes/find-passage.ts';
import { flatten } from '../../notes/flat-text.ts';
import { LONGEST_PASSAGE, passageAt } from '../../notes/passage.ts';

const BEFORE = 'The council met behind closed doors for six hours and voted late at night. ';
const QUOTE = 'Three members asked for an independent inquiry into the missing shipments.';
const AFTER = ' The chair refused to take questions, and left by a side entrance before midnight.';
const STORY = `A night in the capital. ${BEFORE}${QUOTE}${AFTER} The shipments had been expected in May.`;

const passageOf = (text: string, words: string) =>
  passageAt(text, text.indexOf(words), text.indexOf(words) + words.length)!;

/** The words in which a passage is found, or null. */
function foundIn(text: string, words: string, from = STORY): string | null {
  const found = findPassage(text, passageOf(from, words));
  return found && text.slice(found.start, found.end);
}

describe('A passage', () => {
  it('is the words chosen, without white space at their ends', () => {
    const start = STORY.indexOf(QUOTE) - 1;
    expect(passageAt(STORY, start, start + QUOTE.length + 2)).toMatchObject({
      exact: QUOTE,
      start: start + 1,
      end: start + 1 + QUOTE.length,
    });
  });

  it('keeps whole words around them, 32 to 64 characters', () => {
    const { prefix, suffix } = passageOf(STORY, QUOTE);
    expect(BEFORE.endsWith(` ${prefix}`)).toBe(true);
    expect(AFTER.startsWith(`${suffix} `)).toBe(true);
    for (const context of [prefix, suffix]) {
      expect(context.length).toBeGreaterThanOrEqual(32);
      expect(context.length).toBeLessThanOrEqual(64);
    }
  });

  it.each([
    ['nothing', 0, 0],
    ['white space alone', 1, 2],
    ['more than some paragraphs', 0, LONGEST_PASSAGE + 1],
  ])('is not made of %s', (_case, start, end) => {
    expect(passageAt(`A ${'word '.repeat(2000)}`, start, end)).toBeNull();
  });

  it('never ends within a character', () => {
    const text = fc
      .array(fc.constantFrom('a', ' ', '🌾', '𝒜'), { maxLength: 150 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(200), fc.nat(200), (own, start, end) => {
        const passage = passageAt(own, start, end);
        const parts = [passage?.exact, passage?.prefix, passage?.suffix];
        expect(parts.every((part) => part?.isWellFormed() ?? true)).toBe(true);
      }),
    );
  });
});

describe('In a page that has changed, a passage', () => {
  it.each([
    ['is found where nothing has changed', STORY, QUOTE, QUOTE],
    ['is found behind a new beginning', `Updated at noon. ${STORY}`, QUOTE, QUOTE],
    ['is found where the sentence before it is gone', STORY.replace(BEFORE, ''), QUOTE, QUOTE],
    ['is found where all around it is rewritten', `In other words: ${QUOTE} So it was.`, QUOTE, QUOTE],
    [
      'is found where a word in it was corrected',
      STORY.replace('Three members', 'Four members'),
      QUOTE,
      QUOTE.replace('Three', 'Four'),
    ],
    [
      'is found where a word was put into it',
      STORY.replace('an independent', 'an entirely independent'),
      QUOTE,
      QUOTE.replace('an independent', 'an entirely independent'),
    ],
    ['is lost where it was taken out', STORY.replace(QUOTE, ''), QUOTE, null],
    [
      'is lost where it was rewritten',
      STORY.replace(QUOTE, 'Some of them wanted to know more about it.'),
      QUOTE,
      null,
    ],
    [
      'is lost where it was rewritten, though somebody else says nearly the same elsewhere',
      `${STORY.replace(QUOTE, '')} Two members asked for an independent inquiry into the missing payments.`,
      QUOTE,
      null,
    ],
    [
      'is lost on another page',
      'The weather will be fine for the rest of the week in all parts.',
      QUOTE,
      null,
    ],
    ['is lost on an empty page', '', QUOTE, null],
    ['of one word is found by what stands around it', `The chair is new. ${STORY}`, 'chair', 'chair'],
    [
      'of one word is lost where only others like it are left',
      STORY.replace(AFTER.slice(0, 40), ''),
      'chair',
      null,
    ],
    [
      'of one word is lost with its sentence, though the word stands elsewhere',
      `The chair is new. ${STORY.replace(AFTER, '')}`,
      'chair',
      null,
    ],
  ])('%s', (_case, text, words, expected) => {
    expect(foundIn(text, words)).toBe(expected);
  });

  it('that stands there more than once is found where its surroundings are', () => {
    const text = `${QUOTE} It was said again. ${STORY} And again. ${QUOTE}`;
    expect(findPassage(text, passageOf(STORY, QUOTE))?.start).toBe(text.indexOf(BEFORE) + BEFORE.length);
  });

  it('that stands there more than once with the same around it is found nearest to where it was', () => {
    const text = 'Goal for the Reds. '.repeat(40);
    const passage = passageAt(text, 19 * 20, 19 * 20 + 18)!;
    expect(findPassage(text, passage)?.start).toBe(19 * 20);
  });

  it('is found by other line breaks', () => {
    const passage = { ...passageOf(STORY, QUOTE), exact: QUOTE.replace(' for ', '\n  for ') };
    expect(findPassage(STORY, passage)).toEqual(findPassage(STORY, passageOf(STORY, QUOTE)));
  });

  it('is found, or lost, in a long page in no time that is felt', () => {
    const long = 'The council met again and asked for an inquiry into all of it. '.repeat(6000);
    const begin = performance.now();
    foundIn(long, QUOTE);
    foundIn(long, 'an');
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});

/** A page as words, each with a number of its own by which it is known after edits. */
interface Word {
  readonly word: string;
  readonly number: number;
}

const VOCABULARY =
  `the a of council chair inquiry vote harbor minister summit border said asked new talks aid wheat
  grain ships May June north south city night law court press members three four under over before after`.split(
    /\s+/,
  );

const word = fc.constantFrom(...VOCABULARY);
// Without bias: of a page that says one word over and over nobody could tell where a passage stood.
const story = fc.noBias(fc.array(word, { minLength: 120, maxLength: 200 }));
const edit = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'change'),
  at: fc.nat(200),
  words: fc.array(word, { minLength: 1, maxLength: 6 }),
});

function write(words: readonly Word[]): { text: string; starts: readonly number[] } {
  const starts: number[] = [];
  let text = '';
  for (const { word: written } of words) {
    starts.push(text.length);
    text += `${written} `;
  }
  return { text, starts };
}

describe('However a page is edited, a passage', () => {
  const given = fc.record({
    words: story,
    first: fc.nat(100),
    count: fc.integer({ min: 1, max: 18 }),
    edits: fc.array(edit, { maxLength: 8 }),
    deleted: fc.boolean(),
  });

  it('is found in its own words or the same ones, or is lost', () => {
    fc.assert(
      fc.property(given, ({ words, first, count, edits, deleted }) => {
        const before = words.map((written, number) => ({ word: written, number }));
        const { text, starts } = write(before);
        const end = starts[first + count - 1]! + words[first + count - 1]!.length;
        const passage = passageAt(text, starts[first]!, end)!;
        const isOwn = ({ number }: Word) => number >= first && number < first + count;

        let after: readonly Word[] = deleted ? before.filter((each) => !isOwn(each)) : before;
        for (const { kind, at, words: given } of edits) {
          const place = at % (after.length + 1);
          const put = kind === 'delete' ? [] : given.map((each) => ({ word: each, number: -1 }));
          after = after.toSpliced(place, kind === 'insert' ? 0 : given.length, ...put);
        }
        const changed = write(after);
        const found = findPassage(changed.text, passage);
        if (!found) {
          // Not lost while it stands there with all that stood around it.
          expect(changed.text).not.toContain(passage.prefix + passage.exact + passage.suffix);
          return;
        }
        const foundWords = after.filter(
          (_, at) => changed.starts[at]! >= found.start && changed.starts[at]! < found.end,
        );
        const own = foundWords.filter(isOwn).length;
        const isSame = changed.text.slice(found.start, found.end) === passage.exact;
        if (deleted) expect(isSame).toBe(true);
        else expect(isSame || own >= foundWords.length * 0.6).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is lost when it is taken out of a list of lines that are much alike', () => {
    const line = fc.record({ home: word, away: word, goals: fc.nat(9), against: fc.nat(9) });
    fc.assert(
      fc.property(
        fc.uniqueArray(line, { minLength: 6, maxLength: 20, selector: (each) => JSON.stringify(each) }),
        fc.nat(19),
        (table, nth) => {
          const lines = table.map(
            ({ home, away, goals, against }) =>
              `In the cup the team of ${home} beat ${away} by ${goals} to ${against}. `,
          );
          const at = nth % lines.length;
          const start = lines.slice(0, at).join('').length;
          const passage = passageAt(lines.join(''), start, start + lines[at]!.length)!;
          expect(findPassage(lines.toSpliced(at, 1).join(''), passage)).toBeNull();
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('A text made flat', () => {
  it('leads back to the text’s own offsets', () => {
    const space = fc.constantFrom(' ', '  ', '\n', '\n   ', '\u00a0');
    const text = fc
      .array(fc.tuple(fc.constantFrom('a', 'bc', 'def'), space))
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(text, (own) => {
        const flat = flatten(own);
        expect(flat.text).not.toMatch(/\s\s|[^\S ]/);
        for (let at = 0; at < own.length; at++) {
          if (/\s/.test(own[at]!)) continue;
          expect(flat.text[flat.flatOffset(at)]).toBe(own[at]);
          expect(flat.ownOffset(flat.flatOffset(at))).toBe(at);
        }
      }),
    );
  });
});
