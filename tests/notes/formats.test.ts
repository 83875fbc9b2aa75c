import 'fake-indexeddb/auto';
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { deleteDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { FileProblem } from '../../notes/formats/file-problem.ts';
import { writeAnnotations } from '../../notes/formats/annotation-file.ts';
import { writeCsv } from '../../notes/formats/csv-file.ts';
import { writeMarkdown, zipMarkdown } from '../../notes/formats/markdown-file.ts';
import { type NotebookFile, writeNotebook } from '../../notes/formats/notebook-file.ts';
import { readNotesFile } from '../../notes/formats/read-file.ts';
import { type Note, type Target, idOnTarget } from '../../notes/note.ts';
import { checkNote } from '../../notes/check-note.ts';
import { type NoteStore, createNoteStore } from '../../notes/note-store.ts';
import { createStorage, noteOn } from './notebook.ts';

const nameOf = (entity: string) => ({ vancouver: 'Vancouver meeting' })[entity] ?? entity;
const page = { address: 'https://example.org/a', title: 'Ferries late: again?' };
const passage = { exact: 'The ferries\nwere late', prefix: 'Today. ', suffix: ' again', start: 7, end: 28 };
const onArticle = noteOn('x', 'Who wrote this?', {
  id: 'article:https://example.org/a',
  target: { kind: 'article', page },
});
const onPassage = noteOn('x', 'By how much?', {
  id: 'p1',
  target: { kind: 'passage', page, passage },
  tags: ['ferry', 'late boats'],
  revision: 'p1r',
});
const onEntity = noteOn('vancouver', 'See [[Panel of Experts]].', { tags: ['money'] });
const three = [onEntity, onArticle, onPassage];

/** Any text that a reader, or a file, may bring: emoji, halves of surrogates, NUL, turns of direction. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        'a',
        '\0',
        '\ud83d',
        '\ude00',
        '😀',
        '\u202e',
        '\u2067',
        '"',
        '\\',
        '\n',
        ',',
        '=',
        '한',
      ),
    )
    .map((parts) => parts.join('')),
);
const anyTarget: fc.Arbitrary<Target> = fc.oneof(
  fc.record({ kind: fc.constant('entity' as const), entity: fc.string({ minLength: 1 }) }),
  fc.record({
    kind: fc.constant('passage' as const),
    page: fc.record({ address: fc.webUrl(), title: anyText }),
    passage: fc.record({
      exact: fc.string({ minLength: 1 }),
      prefix: anyText,
      suffix: anyText,
      start: fc.nat(),
      end: fc.nat(),
    }),
  }),
);
const anyNote: fc.Arbitrary<Note> = fc
  .record({
    target: anyTarget,
    text: anyText,
    tags: fc.array(fc.string({ minLength: 1 }), { maxLength: 4 }),
    createdAt: fc.nat(),
    updatedAt: fc.nat(),
    revision: fc.uuid(),
    deletedAt: fc.option(fc.nat()),
  })
  .map((given) => {
    const { target } = given;
    const id = target.kind === 'passage' ? `passage ${given.revision}` : idOnTarget(target);
    return { ...given, id, ancestors: [], copyOf: null };
  });

let databases = 0;
function openNew(): NoteStore {
  return createNoteStore(createStorage(), `formats-${(databases += 1)}`);
}

async function exported(store: NoteStore): Promise<string> {
  const { notes, revisions } = await store.everything();
  return writeNotebook({ notes: [...notes.values()], revisions: [...revisions.values()], settings: null });
}

describe('A file with everything', () => {
  it('is the same bytes after the notes were exported, wiped, imported and exported again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyNote, { maxLength: 12 }), async (notes) => {
        const store = openNew();
        for (const note of notes) await store.save(checkNote(note));
        const before = await exported(store);
        await store.wipe();
        expect((await store.everything()).notes.size).toBe(0);
        await store.import(readNotesFile(before), { id: 'i', name: 'notes.json', at: 1 });
        expect(await exported(store)).toBe(before);
        await deleteDB(`formats-${databases}`, { blocked: () => {} });
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it.each([
    ['with a note of a megabyte', [noteOn('vancouver', '한😀'.repeat(250_000), { revision: 'long' })]],
    [
      'with 20,000 notes',
      Array.from({ length: 20_000 }, (_, number) => noteOn(`e${number}`, `Note ${number}`)),
    ],
  ])(
    '%s is the same bytes, too',
    async (_what, notes) => {
      const store = openNew();
      const file = writeNotebook({ notes, revisions: [], settings: null });
      await store.import(readNotesFile(file), { id: 'i', name: 'notes.json', at: 1 });
      expect(await exported(store)).toBe(file);
    },
    120_000,
  );

  it('changes nothing where it is imported a second time', async () => {
    const store = openNew();
    const file = readNotesFile(writeNotebook({ notes: three, revisions: [], settings: null }));
    await store.import(file, { id: 'a', name: 'notes.json', at: 1 });
    expect(await store.previewImport(file)).toEqual({ added: 0, changed: 0, conflicts: 0, same: 3 });
  });
});

describe('A damaged file of notes', () => {
  const file = writeNotebook({
    notes: three,
    revisions: [{ id: 'r', note: 'p1', text: 'By', tags: [], at: 1 }],
    settings: { density: 'first' },
  });

  it('is refused whole with the place and the reason, or is still a file of notes, 2,000 times', async () => {
    const store = openNew();
    await store.save(onEntity);
    const before = await exported(store);
    let refused = 0;
    const damage = fc.oneof(
      fc.nat(file.length - 1).map((at) => file.slice(0, at)),
      fc
        .tuple(fc.nat(file.length - 1), fc.integer({ min: 0, max: 255 }))
        .map(([at, byte]) => file.slice(0, at) + String.fromCharCode(byte) + file.slice(at + 1)),
      fc
        .tuple(fc.nat(file.length - 1), fc.nat(40))
        .map(([at, length]) => file.slice(0, at) + file.slice(at + length)),
      fc
        .tuple(
          fc.constantFrom('"text"', '"tags"', '"target"', '"updatedAt"', '"ancestors"', '"kind"', '"id"'),
          fc.json({ maxDepth: 4 }),
        )
        .map(([name, value]) => file.replace(`${name}:`, `${name}:${value},"was":`)),
      fc.nat(100_000).map((depth) => file.replace('"notes": [', `"notes": [${'['.repeat(depth)}`)),
      fc.constantFrom('__proto__', 'constructor').map((name) => file.replaceAll('"text"', `"${name}"`)),
    );
    await fc.assert(
      fc.asyncProperty(damage, async (text) => {
        let read: NotebookFile | null = null;
        try {
          read = readNotesFile(text);
        } catch (error) {
          refused += 1;
          expect(error).toBeInstanceOf(FileProblem);
          expect((error as FileProblem).reason).not.toBe('');
        }
        // What is still a file of notes may be another one; it must be one that can be stored.
        if (read) await store.previewImport(read);
      }),
      { numRuns: 2000 },
    );
    expect(refused).toBeGreaterThan(1000);
    expect(await exported(store)).toBe(before);
  }, 120_000);

  it.each<[string, string, string]>([
    ['is cut off', file.slice(0, -20), 'ends too early'],
    ['is no JSON', '{"format": nothing}', 'is no JSON'],
    ['is something else', '{"a": 1}', 'is neither a file of Backgrounder’s notes nor one of web annotations'],
    [
      'is of a newer version',
      file.replace('"version": 1', '"version": 2'),
      'version: is from a newer version',
    ],
    ['has a note without a text', file.replace('"text":"Who', '"words":"Who'), 'notes[0].text: is missing'],
    ['has a note twice', file.replace('"id":"p1"', '"id":"entity:vancouver"'), 'is there twice'],
    ['has no notes', file.replace('"notes":', '"knots":'), 'notes: is missing'],
  ])('that %s is told as such', (_what, text, sentence) => {
    expect(() => readNotesFile(text)).toThrow(sentence);
  });
});

describe('Web annotations', () => {
  it('that we wrote come back as the same notes', () => {
    const read = readNotesFile(writeAnnotations(three));
    expect(read.notes.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))).toEqual(
      three.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)),
    );
  });

  it('of others are notes on pages and passages, the same at each reading', () => {
    const text = JSON.stringify({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://example.org/anno1',
      type: 'Annotation',
      created: '2024-01-02T03:04:05Z',
      body: [
        { type: 'TextualBody', value: 'Late!' },
        { type: 'TextualBody', value: 'boats', purpose: 'tagging' },
      ],
      target: {
        source: 'https://example.org/a',
        selector: { type: 'TextQuoteSelector', exact: 'were late', prefix: 'They ', suffix: '.' },
      },
    });
    const [note] = readNotesFile(text).notes;
    expect(note).toMatchObject({
      text: 'Late!',
      tags: ['boats'],
      createdAt: Date.UTC(2024, 0, 2, 3, 4, 5),
      target: {
        kind: 'passage',
        page: { address: 'https://example.org/a' },
        passage: { exact: 'were late', prefix: 'They ' },
      },
    });
    expect(readNotesFile(text).notes).toEqual([note]);
  });

  it('as Hypothesis exports them are read, too', () => {
    const row = {
      id: 'abc',
      uri: 'https://example.org/a',
      text: 'Late!',
      tags: ['boats'],
      created: '2024-01-02T03:04:05+00:00',
      updated: '2024-01-03T03:04:05+00:00',
      document: { title: ['Ferries late'] },
      target: [
        {
          source: 'https://example.org/a',
          selector: [
            { type: 'TextPositionSelector', start: 5, end: 14 },
            { type: 'TextQuoteSelector', exact: 'were late', prefix: 'They ', suffix: '.' },
          ],
        },
      ],
    };
    expect(readNotesFile(JSON.stringify({ total: 1, rows: [row] })).notes[0]).toMatchObject({
      tags: ['boats'],
      target: { kind: 'passage', page: { title: 'Ferries late' }, passage: { start: 5, end: 14 } },
    });
  });

  it.each([
    ['without a page', { type: 'Annotation', id: 'a', target: {} }, 'items[0].target: names no page'],
    [
      'on a script',
      { type: 'Annotation', id: 'a', target: 'javascript:alert(1)' },
      'items[0].target.page.address: is no web address',
    ],
    ['without an id', { type: 'Annotation', target: 'https://example.org/' }, 'items[0].id: is missing'],
  ])('%s are refused with the place and the reason', (_what, value, sentence) => {
    expect(() => readNotesFile(JSON.stringify([value]))).toThrow(sentence);
  });
});

describe('Notes as Markdown', () => {
  it('stand under what they are about, with their quotes and tags', () => {
    expect(writeMarkdown(three, nameOf)).toBe(
      '# Vancouver meeting\n\nSee [[Panel of Experts]].\n\n#money\n\n# Ferries late: again?\n\nWho wrote this?\n\n> The ferries\n> were late\n\nBy how much?\n\n#ferry #late-boats\n',
    );
  });

  it('are a file for each entity and page, with properties, by names that every system takes', () => {
    const files = unzipSync(zipMarkdown([...three, noteOn('con', 'x'), noteOn('CON', 'y')], nameOf));
    expect(Object.keys(files).toSorted()).toEqual(
      ['Ferries late again.md', 'Vancouver meeting.md', 'note CON.md', 'note con 2.md'].toSorted(),
    );
    expect(strFromU8(files['Ferries late again.md']!)).toMatch(
      /^---\ntitle: "Ferries late: again\?"\nsource: "https:\/\/example.org\/a"\ntags: \["ferry","late-boats"\]\n/,
    );
  });

  it('are files of a name that can be had, whatever the title', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const note = { ...onArticle, target: { kind: 'article' as const, page: { ...page, title } } };
        const [name] = Object.keys(unzipSync(zipMarkdown([note], nameOf)));
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]+\.md$/u);
        expect(name!.length).toBeLessThan(100);
      }),
    );
  });
});

describe('Notes as a table', () => {
  it('have cells that are quoted where they must be, and no formulas', () => {
    const rows = writeCsv([noteOn('vancouver', '=1+1 "so",\nhe said')], nameOf).split('\r\n');
    expect(rows[0]).toBe('kind,about,address,quote,note,tags,created,updated,id');
    expect(rows[1]).toContain(`entity,Vancouver meeting,,,"'=1+1 ""so"",\nhe said",,`);
  });
});
