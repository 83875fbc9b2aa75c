import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeAnnotations } from '../../../notes/formats/annotation-file.ts';
import { FileProblem } from '../../../notes/formats/file-problem.ts';
import { parseJson } from '../../../notes/formats/json-text.ts';
import { type NotebookFile, writeNotebook } from '../../../notes/formats/notebook-file.ts';
import { readNotesFile } from '../../../notes/formats/read-file.ts';
import { createNoteStore } from '../../../notes/note-store.ts';
import { readSettings } from '../../../settings/read-settings.ts';
import { times } from '../../times.ts';
import { createStorage } from '../notebook.ts';
import { saved } from '../saved/sample.ts';
import { exported, onEntity, read, three } from './samples.ts';

const FILES = times(2000, 100_000);

const correction = { surfaceForm: 'Park', entity: 'park', instead: null, host: null };
const file = writeNotebook({
  notes: three,
  revisions: [{ id: 'r', note: 'p1', text: 'By 한😀', tags: [], at: 1 }],
  settings: readSettings({ corrections: [correction] }),
  saved: [saved('panel', { text: 'Was sie sagte 한😀' })],
});

/** Bytes of a file, damaged in every way that we could think of. */
function damaged(whole: string): fc.Arbitrary<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(whole);
  const anywhere = fc.nat(bytes.length - 1);
  const row = fc.constantFrom(...whole.split('\n').filter((line) => line.includes('"id"')));
  const field = fc.constantFrom(...new Set(whole.match(/"\w+"(?=:)/g)));
  const texts = fc.oneof(
    fc
      .tuple(field, fc.json({ maxDepth: 4 }))
      .map(([name, value]) => whole.replace(`${name}:`, `${name}:${value},"was":`)),
    field.map((name) => whole.replaceAll(name, '"__proto__"')),
    field.map((name) => whole.replace(`${name}:`, `"__proto__":{"polluted":1},${name}:`)),
    fc
      .tuple(field, fc.nat(100_000))
      .map(([name, depth]) => whole.replace(`${name}:`, `${name}:${'[{"a":'.repeat(depth)}`)),
    row.map((line) => whole.replace(line, `${line.replace(/,$/, '')},\n${line}`)),
  );
  return fc.oneof(
    anywhere.map((at) => bytes.slice(0, at)),
    fc.tuple(anywhere, fc.integer({ min: 0, max: 7 })).map(([at, bit]) => {
      const flipped = bytes.slice();
      flipped[at] = flipped[at]! ^ (1 << bit);
      return flipped;
    }),
    fc
      .tuple(anywhere, fc.integer({ min: 1, max: 40 }))
      .map(([at, length]) => Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + length)])),
    texts.map((text) => new TextEncoder().encode(text)),
  );
}

describe('A damaged file', () => {
  it(`is refused whole with the place and the reason, or is still a file of notes, ${FILES} times`, async () => {
    const store = createNoteStore(createStorage(), 'damaged');
    await store.save(onEntity);
    const before = await exported(store);
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(damaged(file), damaged(writeAnnotations(three))),
        fc.uuid(),
        async (bytes, id) => {
          let notebook: NotebookFile | null = null;
          try {
            notebook = await read(bytes);
          } catch (error) {
            refused += 1;
            expect(error).toBeInstanceOf(FileProblem);
            expect((error as FileProblem).message).toMatch(
              /^(?:it is neither |(?:line \d+, column \d+|version|(?:settings|notes|revisions|saved|items)\b.*): (?:is|has|names) )/,
            );
          }
          if (notebook) {
            // What is still a file of notes is one that can be stored and taken back.
            await store.import(notebook, { id, name: 'notes.json', at: 1 });
            await store.undoImport(id);
          }
          expect(await exported(store)).toBe(before);
        },
      ),
      { numRuns: FILES },
    );
    expect(refused).toBeGreaterThan(FILES / 2);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  }, 3_600_000);

  const rows = file.split('\n');
  it.each<[string, string | Uint8Array<ArrayBuffer>, string]>([
    ['is empty', '', 'line 1, column 1: is cut off'],
    [
      'is cut off between rows',
      rows.slice(0, 6).join('\n'),
      `line 6, column ${rows[5]!.length + 1}: is cut off`,
    ],
    ['is cut off in a text', file.slice(0, file.indexOf('wrote')), 'is cut off'],
    ['is cut off in an escape', '{"a": "\\u00', 'line 1, column 12: is cut off'],
    ['is cut off in a word', '{"a": fal', 'line 1, column 10: is cut off'],
    [
      'is cut off amid a character',
      new TextEncoder().encode('{"a": "한').slice(0, -1),
      'line 1, column 8: is cut off',
    ],
    ['is no JSON', '{"format":\n nothing}', 'line 2, column 2: is no JSON'],
    ['has a comma too many', '{"notes": [1,]}', 'line 1, column 14: is no JSON'],
    ['has more after its end', `${file}x`, `line ${rows.length}, column 1: is no JSON`],
    ['has a line break in a text', '{"a": "b\nc"}', 'line 1, column 9: is no JSON'],
    [
      'has bytes that are no text',
      Uint8Array.from([0x5b, 0x0a, 0x22, 0xff, 0x22]),
      'line 2, column 2: is no text in UTF-8',
    ],
    ['is nested without end', '['.repeat(5_000_000), 'line 1, column 101: is nested too deeply'],
    ['is something else', '{"a": 1}', 'it is neither one of Backgrounder’s notes nor one of web annotations'],
    ['is a list of something else', '[{"a": 1}]', 'it is neither'],
    [
      'is of a newer version',
      file.replace('"version": 1', '"version": 2'),
      'version: is from a newer version of Backgrounder',
    ],
    ['is of no version', file.replace('"version": 1', '"version": "1"'), 'version: is none'],
    ['has no notes', file.replace('"notes":', '"knots":'), 'notes: is missing'],
    [
      'has a note that is about nothing',
      file.replace('"kind":"passage"', '"kind":"word"'),
      'notes[2].target.kind: is neither entity, article nor passage',
    ],
    ['has a note without a text', file.replace('"text":"Who', '"words":"Who'), 'notes[0].text: is missing'],
    ['has a note twice', file.replace('"id":"p1"', '"id":"entity:vancouver"'), 'notes[2].id: is there twice'],
    ['has a note that is none', file.replace('"notes": [', '"notes": [7,'), 'notes[0]: is no object'],
    ['has no settings', file.replace('"settings":', '"choices":'), 'settings: is missing'],
    [
      'has a "not this" that is none',
      file.replace('"surfaceForm":"Park"', '"surfaceForm":7'),
      'settings.corrections[0]: is no correction',
    ],
  ])('that %s is told as such', async (_what, text, sentence) => {
    await expect(read(text)).rejects.toThrow(sentence);
  });

  it('that is too large is refused before it is read', async () => {
    const huge = {
      size: 200_000_001,
      arrayBuffer: () => {
        throw new Error('It was read.');
      },
    };
    await expect(readNotesFile(huge)).rejects.toThrow('it has more than 200 megabytes');
  });
});

it('A file that begins with a byte order mark is read as any other', async () => {
  expect((await read(`\ufeff${file}`)).notes).toHaveLength(3);
});

/** What JSON is made of, and some that it is not. */
const SIGNS = '{ } [ ] " , : - + . e E 0 1 9 t true false null \\ / u \n \t \0'.split(' ');

describe('JSON', () => {
  it('is refused where the browser refuses it, and is the same value where it does not', () => {
    const nearlyJson = fc.oneof(
      fc.json(),
      fc.tuple(fc.json(), fc.nat(), fc.constantFrom('', ...SIGNS)).map(([text, at, sign]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + sign + text.slice(place + 1);
      }),
      fc.array(fc.constantFrom(...SIGNS), { maxLength: 6 }).map((signs) => signs.join('')),
    );
    fc.assert(
      fc.property(nearlyJson, (text) => {
        expect(outcome(() => parseJson(text))).toEqual(outcome(() => JSON.parse(text) as unknown));
      }),
      { numRuns: 5000 },
    );
  });
});

function outcome(parse: () => unknown): unknown {
  try {
    return { value: parse() };
  } catch {
    return 'refused';
  }
}
