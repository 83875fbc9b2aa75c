import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkNote } from '../../../notes/check-note.ts';
import { createFileNames } from '../../../notes/formats/file-names.ts';
import { writeMarkdown, zipMarkdown } from '../../../notes/formats/markdown-file.ts';
import { MOST_FILES, TooManyFiles } from '../../../notes/formats/too-many-files.ts';
import { noteOn } from '../notebook.ts';
import { anyNote, anyText, deleted, nameOf, three } from './samples.ts';

const find = (name: string) => ({ 'Vancouver: the meeting': 'vancouver', Kim: 'kim' })[name] ?? null;

describe('Notes as one file of Markdown', () => {
  it('stand under what they are about, with their quotes and tags', () => {
    expect(writeMarkdown([...three, deleted], nameOf)).toBe(
      '# Vancouver meeting\n\nSee [[Panel of Experts]].\n\n#money\n\n# Ferries late: again?\n\nWho wrote this?\n\n> The ferries\n> were late\n\nBy how much?\n\n#ferry #late-boats\n',
    );
  });
});

describe('Notes as a folder for Obsidian', () => {
  it('are a file for each entity and page, with properties', () => {
    const files = unzipSync(zipMarkdown([...three, deleted], nameOf, find));
    expect(Object.keys(files)).toEqual(['Vancouver meeting.md', 'Ferries late again.md']);
    expect(strFromU8(files['Vancouver meeting.md']!)).toBe(
      '---\ntitle: "Vancouver meeting"\nsource: "urn:backgrounder:entity:vancouver"\ntags: ["money"]\ncreated: "1970-01-01T00:00:00.001Z"\nupdated: "1970-01-01T00:00:00.001Z"\n---\n\nSee [[Panel of Experts]].\n\n#money\n',
    );
    expect(strFromU8(files['Ferries late again.md']!)).toMatch(
      /^---\ntitle: "Ferries late: again\?"\naliases: \["Ferries late: again\?"\]\nsource: "https:\/\/example.org\/a"\ntags: \["ferry","late-boats"\]\n/,
    );
  });

  it('can be written whatever is in them, and whenever they were written', () => {
    fc.assert(
      fc.property(fc.array(anyNote), fc.constantFrom(0, 1e12, 5e12, 8.64e15), (given, updatedAt) => {
        const notes = given.map((note) => checkNote({ ...note, updatedAt, deletedAt: null }));
        const names = Object.keys(unzipSync(zipMarkdown(notes, nameOf, find)));
        expect(names.length).toBe(
          new Set(notes.map(({ target: t }) => (t.kind === 'entity' ? `e ${t.entity}` : t.page.address)))
            .size,
        );
      }),
    );
  });

  it('lead from one to another as their links do', () => {
    const links = 'See [[Vancouver: the meeting]], [[Vancouver: the meeting|it]], [[Kim]] and [[nobody]].';
    const files = unzipSync(zipMarkdown([noteOn('vancouver', 'x'), noteOn('x', links)], nameOf, find));
    expect(strFromU8(files['x.md']!)).toContain(
      'See [[Vancouver meeting|Vancouver: the meeting]], [[Vancouver meeting|it]], [[Kim]] and [[nobody]].',
    );
  });

  it('are refused where a zip could not count them, and not cut off', () => {
    const notes = Array.from({ length: MOST_FILES + 1 }, (_, at) => noteOn(`entity ${at}`, 'x'));
    expect(() => zipMarkdown(notes, nameOf, find)).toThrow(TooManyFiles);
  });

  it('have tags that Obsidian takes', () => {
    const note = noteOn('vancouver', 'x', {
      tags: ['late boats', '#1, or 2!', 'a/b_c-d', '한국', '...', 'late  boats'],
    });
    expect(writeMarkdown([note], nameOf)).toContain('\n\n#late-boats #1-or-2 #a/b_c-d #한국\n');
  });
});

describe('A file name', () => {
  it.each([
    ['Ferries late: again?', 'Ferries late again'],
    ['../../etc/passwd', 'etc passwd'],
    ['.hidden', 'hidden'],
    ['Ends with a dot. ', 'Ends with a dot'],
    ['CON', 'note CON'],
    ['aux.h', 'note aux.h'],
    ['Conference', 'Conference'],
    ['invoice\u202egpj.exe', 'invoice gpj.exe'],
    ['[[C# | D^1]]', 'C D 1'],
    ['\0\n', 'note'],
    ['한'.repeat(200), '한'.repeat(80)],
    [`${'a'.repeat(79)}😀`, 'a'.repeat(79)],
    ['\ud83d', '\ufffd'],
  ])('of %j is %j', (title, name) => {
    expect(createFileNames()(title)).toBe(name);
  });

  it('can be had on every system, and is told from every other by more than capitals and accents', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyText, fc.constantFrom('a', 'A', 'a 2', 'é', 'e\u0301', 'ﬁ', 'FI', 'ß', 'SS'))),
        (titles) => {
          const names = titles.map(createFileNames());
          for (const name of names) {
            expect(name).toMatch(/^(?![. ])[^<>:"/\\|?*\p{Cc}]+(?<![. ])$/u);
            expect(new TextEncoder().encode(`${name}.md`).length).toBeLessThanOrEqual(255);
          }
          expect(new Set(names.map((name) => name.normalize('NFKD').toUpperCase())).size).toBe(names.length);
        },
      ),
    );
  });

  it('is found at once where thousands of pages are called the same', () => {
    const nameFile = createFileNames();
    const names = Array.from({ length: 20_000 }, () => nameFile('News'));
    expect(names.at(-1)).toBe('News 20000');
  });
});
