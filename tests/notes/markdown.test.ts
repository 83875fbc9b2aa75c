import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  type Block,
  type Inline,
  LONGEST_MARKED_UP,
  linkedNames,
  readMarkdown,
} from '../../notes/markdown.ts';

const find = (name: string) => (name === 'Ferry Board' ? 'ferry-board' : null);
const read = (text: string) => readMarkdown(text, find);
const item = (...blocks: Block[]) => ({ done: null, blocks });
const says = (...content: Inline[]): Block => ({ kind: 'paragraph', content });

const TASKS = [
  { done: false, blocks: [says('a')] },
  { done: true, blocks: [says('b')] },
];

describe('A note’s Markdown', () => {
  it.each<[what: string, text: string, ...blocks: Block[]]>([
    ['nothing', '  \n '],
    ['plain words', 'Ask again.', says('Ask again.')],
    ['two paragraphs', 'One.\n\nTwo.', says('One.'), says('Two.')],
    ['a new line', 'One\ntwo', says('One\ntwo')],
    ['a heading', '## To ask', { kind: 'heading', content: ['To ask'] }],
    ['strong words', 'a **b**', says('a ', { kind: 'strong', content: ['b'] })],
    ['emphasis', '*a* b', says({ kind: 'emphasis', content: ['a'] }, ' b')],
    ['what is struck out', '~~a~~', says({ kind: 'struck', content: ['a'] })],
    ['code', '`a < b`', says({ kind: 'code', text: 'a < b' })],
    ['a block of code', '```\n<a>\n```', { kind: 'code', text: '<a>' }],
    ['a list', '- a\n- b', { kind: 'list', start: null, items: [item(says('a')), item(says('b'))] }],
    ['a numbered list', '3. a\n4. b', { kind: 'list', start: 3, items: [item(says('a')), item(says('b'))] }],
    ['tasks', '- [ ] a\n- [x] b', { kind: 'list', start: null, items: TASKS }],
    ['tasks that stand apart', '- [ ] a\n\n- [x] b', { kind: 'list', start: null, items: TASKS }],
    ['a quote', '> a', { kind: 'quote', blocks: [says('a')] }],
    ['a rule', '---', { kind: 'rule' }],
    ['a table, as it is written', '|a|b|\n|-|-|\n|1|2|', { kind: 'code', text: '|a|b|\n|-|-|\n|1|2|' }],
    [
      'a link',
      '[a](https://b.example)',
      says({ kind: 'link', address: 'https://b.example', content: ['a'] }),
    ],
    [
      'a bare address',
      'see https://b.example.',
      says('see ', { kind: 'link', address: 'https://b.example', content: ['https://b.example'] }, '.'),
    ],
    [
      'a picture, which is not loaded',
      '![a](https://b.example/c.png)',
      says({ kind: 'link', address: 'https://b.example/c.png', content: ['a'] }),
    ],
    ['HTML in a line, as text', 'a <b onclick=x>c</b>', says('a <b onclick=x>c</b>')],
    ['HTML of its own, as text', '<script>\nx\n</script>', says('<script>\nx\n</script>')],
    ['a character reference, as text', '&lt;b&gt;', says('&lt;b&gt;')],
    ['an address for links, as text', '[a]: https://b.example', says('[a]: https://b.example')],
    ['a mark that is meant as one', '\\*a\\*', says('*a*')],
  ])('knows %s', (_what, text, ...blocks) => {
    expect(read(text)).toEqual(blocks);
  });

  it.each<[what: string, text: string, block: Block]>([
    [
      'links to an entity by its name',
      'Ask [[ Ferry Board ]].',
      says('Ask ', { kind: 'entity', entity: 'ferry-board', name: 'Ferry Board' }, '.'),
    ],
    [
      'shows a link as the reader words it',
      'Ask [[Ferry Board| them ]].',
      says('Ask ', { kind: 'entity', entity: 'ferry-board', name: 'them' }, '.'),
    ],
    [
      'leaves a name that nobody has as it is written',
      'Ask [[the *old* pier]].',
      says('Ask [[the *old* pier]].'),
    ],
    ['finds no link in code', '`[[Ferry Board]]`', says({ kind: 'code', text: '[[Ferry Board]]' })],
  ])('%s', (_what, text, block) => {
    expect(read(text)).toEqual([block]);
  });

  it('shows what it cannot parse as it is written', () => {
    vi.spyOn(console, 'warn').mockImplementationOnce(() => {});
    const deep = '>'.repeat(40_000) + ' a';
    expect(textOf(read(deep))).toContain('> a');
    const long = '*a* '.repeat(LONGEST_MARKED_UP / 4) + 'b';
    expect(read(long)).toEqual([says(long)]);
    expect(depthOf(read('> '.repeat(200) + 'a'))).toBeLessThan(15);
  });

  it.each([
    '[a](*a ',
    '![a](**a _b ',
    '![',
    '[~~a',
    '> *a ',
    '1. ',
    '+ ',
    '> ',
    'http://a    ',
    ' ',
    '- a\n',
    '- a\n  - b\n',
    'a\n\n',
    '* \t[ ] \n&amp;',
    '===~\\[',
    'a&amp;_',
  ])('does not keep a card waiting for thousands of %j', (piece) => {
    vi.spyOn(console, 'warn').mockImplementationOnce(() => {});
    const text = `a${piece.repeat(Math.floor((LONGEST_MARKED_UP - 1) / piece.length))}`;
    const start = performance.now();
    read(text);
    // 50 ms at the most on an idle machine; without limits, seconds.
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('is marked up in a long note of ordinary text and lists', () => {
    const warn = vi.spyOn(console, 'warn');
    const part = 'The **ferry** will not sail, says [[Ferry Board]].\n\n- Who *pays*?\n- Who knows?\n\n';
    const blocks = read(part.repeat(Math.floor(LONGEST_MARKED_UP / part.length)));
    expect(blocks.length).toBeGreaterThan(250);
    expect(warn).not.toHaveBeenCalled();
  });

  it('loses no letter of any text, and never fails', () => {
    const piece = fc.oneof(
      fc.constantFrom('*', '**', '_', '```\n', '> ', '- ', '1. ', '\n', '\n\n', '[[', ']]', '[', '](', ')'),
      fc.constantFrom(
        '<b>',
        '<!--',
        '# ',
        '|',
        '---',
        '    ',
        '\\',
        '&amp;',
        'https://a.example',
        '\u202e',
        '😀',
      ),
      fc.constantFrom('a', 'é', '김', 'ß', 'и'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const shown = textOf(read(text));
        for (const [letter] of text.matchAll(/\p{L}/gu)) expect(shown).toContain(letter);
      }),
      { numRuns: 500 },
    );
  });
});

it('The names in a note’s links are told, each once', () => {
  expect(linkedNames('[[A]], [[ B c |b]] and [[A]]; [[]], [[d\ne]], [f]')).toEqual(['A', 'B c']);
});

function textOf(value: unknown): string {
  return JSON.stringify(value);
}

function depthOf(blocks: readonly Block[]): number {
  return 1 + Math.max(0, ...blocks.map((block) => (block.kind === 'quote' ? depthOf(block.blocks) : 0)));
}
