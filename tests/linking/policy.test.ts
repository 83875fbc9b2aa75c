import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linkText } from '../../linking/link-text.ts';
import { decodePack } from '../../pack/decode-pack.ts';
import { buildPack } from '../../scripts/dataset/build-pack.ts';

/** A row of a table of examples. */
interface Example {
  readonly section: string;
  /** With brackets round each mention. */
  readonly marked: string;
  readonly entities: readonly string[];
  readonly language: string;
}

const { lexicon, entityIds } = decodePack(buildPack('data'));
const examples = readExamples(readFileSync('docs/linking-policy.md', 'utf8'));

describe.each([...Map.groupBy(examples, ({ section }) => section)])(
  'the policy holds on %s',
  (_section, rows) => {
    it.each(rows)('$marked', ({ marked, entities, language }) => {
      const text = marked.replaceAll(/[[\]]/g, '');
      const links = [...linkText(lexicon, text, language)];
      expect({ marked: withBrackets(text, links), entities: links.map(({ entity }) => entity) }).toEqual({
        marked,
        entities,
      });
    });
  },
);

it('every section of the policy but the last two has examples, with an entity for each mention', () => {
  const sections = [...readFileSync('docs/linking-policy.md', 'utf8').matchAll(/^## (.*)$/gm)].map(
    ([, title]) => title,
  );
  expect([...new Set(examples.map(({ section }) => section))]).toEqual(sections.slice(0, -2));
  expect(examples.filter(({ marked, entities }) => marked.split('[').length - 1 !== entities.length)).toEqual(
    [],
  );
  expect(examples.flatMap(({ entities }) => entities).filter((id) => !entityIds.includes(id))).toEqual([]);
});

/** Reads the rows below each table head that begins with "Example". */
function readExamples(markdown: string): Example[] {
  let section = '';
  let head: readonly string[] = [];
  const found: Example[] = [];
  for (const line of markdown.split('\n')) {
    if (line.startsWith('## ')) section = line.slice(3);
    const cells = line.startsWith('|') ? cellsOf(line) : [];
    if (cells[0] === 'Example') head = cells;
    else if (cells.length === 0) head = [];
    else if (head.length > 0 && !cells[0]!.startsWith('---')) {
      const links = cells[head.indexOf('Links to')]!;
      found.push({
        section,
        marked: cells[0]!.replaceAll('<br>', '\n'),
        entities: links === 'nothing' ? [] : links.split(', '),
        language: cells[head.indexOf('Language')] ?? 'en',
      });
    }
  }
  return found;
}

function cellsOf(row: string): string[] {
  return row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** A text with brackets round what is linked. */
function withBrackets(text: string, links: readonly { mention: { start: number; end: number } }[]): string {
  let marked = '';
  let read = 0;
  for (const { mention } of links) {
    marked += `${text.slice(read, mention.start)}[${text.slice(mention.start, mention.end)}]`;
    read = mention.end;
  }
  return marked + text.slice(read);
}
