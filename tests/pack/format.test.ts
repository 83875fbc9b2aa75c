import { inflateSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type PackSource, encodePack } from '../../pack/encode-pack.ts';
import { SECTIONS, type Section } from '../../pack/layout.ts';
import { alias, smallSource } from '../linking/small-lexicon.ts';

/** The example of the document. */
const source: PackSource = smallSource({
  entities: {
    'kim-song': { type: 'Person', aliases: [alias('Kim Song', 'near', { for: ['envoy'] })] },
    'kim-jong-un': { type: 'Person', aliases: [alias('Kim Jong Un'), alias('Kim', 'antecedent')] },
  },
});
const bytes = encodePack(source);
const view = new DataView(bytes.buffer);
const format = readFileSync('docs/pack-format.md', 'utf8');

/** A test whose name is a sentence of the document. */
function says(sentence: string, holds: () => void): void {
  it(`“${sentence}”`, () => {
    expect(format).toContain(sentence);
    holds();
  });
}

describe('the head of a pack', () => {
  says(
    'All numbers are unsigned, 32 bits, little-endian; every section begins at a multiple of four bytes.',
    () => {
      expect([...bytes.subarray(4, 8)]).toEqual([SECTIONS.length, 0, 0, 0]);
      for (const name of SECTIONS) expect(placeOf(name).offset % 4).toBe(0);
    },
  );

  says(' 0  magic     "BGP3"', () => expect(text(0, 4)).toBe('BGP3'));
  says(' 4  sections  how many: 23', () => expect(view.getUint32(4, true)).toBe(23));
  says('192           the sections, in the order of the table', () =>
    expect(placeOf('stringBytes').offset).toBe(192),
  );

  says(
    'Sections leave no gaps but the bytes that bring the next one to a multiple of four, and the last one ends the pack.',
    () => {
      const ends = SECTIONS.map((name) => Math.ceil((placeOf(name).offset + placeOf(name).length) / 4) * 4);
      expect(SECTIONS.slice(1).map((name) => placeOf(name).offset)).toEqual(ends.slice(0, -1));
      expect(ends.at(-1)).toBe(bytes.length);
    },
  );

  it.each(SECTIONS.map((name, index) => [index, name]))('section %i is called %s', (index, name) => {
    expect(format).toContain(`| ${index} | \`${name}\` |`);
  });
});

describe('the vocabulary of a pack', () => {
  says('tokens that begin a name or a cue come first.', () => {
    expect(tokens()).toEqual(['kim', 'envoy', 'song', 'jong', 'un']);
  });

  says('Above bit 25 a slot holds the length of its token where that is of letters a to z only', () => {
    const lengths = [...numbers('slots')].filter((_, index) => index % 2 === 1).map((slot) => slot >>> 25);
    expect(lengths.filter((length) => length > 0).toSorted((a, b) => a - b)).toEqual(
      tokens()
        .filter((token) => /^[a-z]+$/.test(token))
        .map(({ length }) => length)
        .toSorted((a, b) => a - b),
    );
  });

  says(
    'Slots are a power of two, at least 16, and at most three quarters of them are filled; up to 65,536 they are eight for each token.',
    () => {
      const count = placeOf('slots').length / 8;
      expect(Math.log2(count)).toBe(Math.ceil(Math.log2(8 * tokens().length)));
    },
  );

  says(
    "The hash of a token's UTF-8 bytes is that of Java's strings: h = 31 h + byte, from 0, in 32 bits.",
    () => {
      // By hand: k is 107, i 105, m 109.
      const [hash] = slotOf('kim');
      expect(hash).toBe((107 * 31 + 105) * 31 + 109);
    },
  );

  says(
    'The search begins at the upper bits of hash × 0x9E3779B1, as many as number the slots, and goes on to the next slot, after the last to the first.',
    () => {
      for (const token of tokens()) expect(slotOf(token)[1] - 1).toBe(tokens().indexOf(token));
    },
  );
});

describe('the trie of a pack', () => {
  says('edge *k* leads to node *k* + 1', () => {
    expect(walk('kim', 'song')).toBe(3);
    expect(walk('kim', 'jong')).toBe(4);
    expect(walk('kim', 'jong', 'un')).toBe(5);
    expect(walk('kim', 'envoy')).toBe(-1);
  });

  says(
    'Bit 31 of an edge says that the node it leads to has edges, bit 30 that it has entries; the bits below are the token.',
    () => {
      const flags = numbers('edges').map((edge) => [
        edge >>> 31 === 1,
        ((edge >>> 30) & 1) === 1,
        edge & 0x3fff_ffff,
      ]);
      expect(flags).toEqual([
        [true, true, 0],
        [false, true, 1],
        [false, true, 2],
        [true, false, 3],
        [false, true, 4],
      ]);
    },
  );

  it('the numbers of the example are those that stand in the document', () => {
    const hexadecimal = new Set<Section>(['edges', 'ranks']);
    const shown = [
      ...format.matchAll(/^(trie|edges|ranks|edgeStarts|entryStarts|entries|cueLists) +(.*)$/gm),
    ];
    expect(shown.map(([, name, row]) => [name, row!.split(/ +/)])).toEqual(
      (['trie', 'edges', 'ranks', 'edgeStarts', 'entryStarts', 'entries', 'cueLists'] as const).map(
        (name) => [name, numbers(name).map((number) => number.toString(hexadecimal.has(name) ? 16 : 10))],
      ),
    );
  });
});

describe('what a name in a pack means', () => {
  says(
    "The target is a cue's number if the rule is a cue's; else an entity + 1, or 0 for a name that is not ours",
    () => {
      expect(entriesOf(walk('kim', 'song')).map(([target]) => target)).toEqual([1]);
      expect(entriesOf(walk('kim', 'jong', 'un')).map(([target]) => target)).toEqual([2]);
      expect(entriesOf(walk('envoy')).map(([target]) => target)).toEqual([0]);
    },
  );

  says('in the lower 8 bits: 0 nothing, 1 page, 2 near, 3 beside, 4 antecedent; 5: it is a cue.', () => {
    expect(ruleOf('kim', 'song')[0]! & 0xff).toBe(2);
    expect(ruleOf('kim', 'jong', 'un')[0]! & 0xff).toBe(0);
    expect(ruleOf('kim')[0]! & 0xff).toBe(4);
    expect(ruleOf('envoy')[0]! & 0xff).toBe(5);
  });

  says('lists of cue numbers: length, then the numbers, ascending; the list at 0 is empty', () => {
    const [, offset] = ruleOf('kim', 'song');
    expect(numbers('cueLists').slice(offset, offset! + 2)).toEqual([1, 0]);
    expect(numbers('cueLists')[0]).toBe(0);
  });

  says('Two bits of capitals: 0 any, 1 a capital at the front, 2 no small letter.', () => {
    expect(ruleOf('kim', 'jong', 'un')[4]).toBe(0b01_01_01);
    expect(ruleOf('envoy')[4]).toBe(0);
  });

  says(
    'four numbers an entity: id (string), type, the state that a capital stands for (entity + 1) or 0, years',
    () => {
      const [id, type, capital, years] = numbers('entities').slice(4, 8);
      expect([string(id!), type, capital, years]).toEqual(['kim-jong-un', 0, 0, 0]);
    },
  );

  says('a JSON array, deflated (RFC 1951)', () => {
    const [start, end] = numbers('recordStarts');
    const { offset } = placeOf('recordBytes');
    const block: unknown = JSON.parse(
      new TextDecoder().decode(inflateSync(bytes.subarray(offset + start!, offset + end!))),
    );
    expect(numbers('recordCounts')).toEqual([2, 0, 0, 0]);
    expect(block).toMatchObject([{}, { entity: { id: 'kim-jong-un' }, names: ['Kim Jong Un', 'Kim'] }]);
  });
});

function placeOf(name: Section): { offset: number; length: number } {
  const row = 8 + 8 * SECTIONS.indexOf(name);
  return { offset: view.getUint32(row, true), length: view.getUint32(row + 4, true) };
}

function numbers(name: Section): number[] {
  const { offset, length } = placeOf(name);
  return Array.from({ length: length / 4 }, (_, index) => view.getUint32(offset + 4 * index, true));
}

function text(from: number, to: number): string {
  return new TextDecoder().decode(bytes.subarray(from, to));
}

function string(number: number): string {
  const { offset } = placeOf('stringBytes');
  const starts = numbers('stringStarts');
  return text(offset + starts[number]!, offset + starts[number + 1]!);
}

function tokens(): string[] {
  const { offset } = placeOf('tokenBytes');
  const starts = numbers('tokenStarts');
  return starts.slice(0, -1).map((start, token) => text(offset + start, offset + starts[token + 1]!));
}

/** The slot of an ASCII token, found by the hash. */
function slotOf(token: string): [hash: number, numberPlusOne: number] {
  const slots = numbers('slots');
  const count = slots.length / 2;
  let hash = 0n;
  for (const letter of token) hash = BigInt.asUintN(32, hash * 31n + BigInt(letter.charCodeAt(0)));
  const upper = BigInt.asUintN(32, hash * 0x9e37_79b1n) >> BigInt(32 - Math.log2(count));
  for (let slot = Number(upper); slots[2 * slot + 1] !== 0; slot = (slot + 1) % count) {
    const found = slots[2 * slot + 1]! & 0x1ffffff;
    if (slots[2 * slot] === Number(hash) && tokens()[found - 1] === token) return [Number(hash), found];
  }
  throw new Error(`The vocabulary does not hold ${token}.`);
}

/** The node to which some tokens lead, or -1. */
function walk(...path: readonly string[]): number {
  const edges = numbers('edges').map((edge) => edge & 0x3fff_ffff);
  let node = 0;
  for (const word of path) {
    const place = rank(node, 0);
    const starts = numbers('edgeStarts');
    const edge = edges.indexOf(tokens().indexOf(word), starts[place]);
    if (edge < 0 || edge >= starts[place + 1]!) return -1;
    node = edge + 1;
  }
  return node;
}

/** How many nodes before this one have edges (0) or entries (2), by counting bits. */
function rank(node: number, which: 0 | 2): number {
  const block = numbers('ranks').slice(4 * Math.floor(node / 32) + which);
  const before = block[0]!
    .toString(2)
    .padStart(32, '0')
    .slice(32 - (node % 32));
  return block[1]! + before.replaceAll('0', '').length;
}

function entriesOf(node: number): [target: number, rule: number][] {
  const starts = numbers('entryStarts');
  const place = rank(node, 2);
  return Array.from({ length: starts[place + 1]! - starts[place]! }, (_, index) => {
    const [target, rule] = numbers('entries').slice(2 * (starts[place]! + index));
    return [target!, rule!];
  });
}

function ruleOf(...path: readonly string[]): number[] {
  const [[, rule]] = entriesOf(walk(...path)) as [[number, number]];
  return numbers('rules').slice(5 * rule, 5 * rule + 5);
}
