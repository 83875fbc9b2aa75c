import fc from 'fast-check';
import { readNotesFile } from '../../../notes/formats/read-file.ts';
import { type NotebookFile, writeNotebook } from '../../../notes/formats/notebook-file.ts';
import { type Note, type Target, idOnTarget } from '../../../notes/note.ts';
import type { NoteStore } from '../../../notes/note-store.ts';
import { noteOn } from '../notebook.ts';

const page = { address: 'https://example.org/a', title: 'Ferries late: again?' };

export const onEntity = noteOn('vancouver', 'See [[Panel of Experts]].', { tags: ['money'] });
const onArticle = noteOn('x', 'Who wrote this?', {
  id: 'article:https://example.org/a',
  target: { kind: 'article', page },
  revision: 'a1r',
});
export const onPassage = noteOn('x', 'By how much?', {
  id: 'p1',
  target: {
    kind: 'passage',
    page,
    passage: { exact: 'The ferries\nwere late', prefix: 'Today. ', suffix: ' again', start: 7, end: 28 },
  },
  tags: ['ferry', 'late boats'],
  revision: 'p1r',
});
export const three = [onEntity, onArticle, onPassage];
export const deleted = noteOn('gone', 'Thrown away', { deletedAt: 5 });

export function nameOf(entity: string): string {
  return entity === 'vancouver' ? 'Vancouver meeting' : entity;
}

export async function read(text: string | Uint8Array<ArrayBuffer>): Promise<NotebookFile> {
  return readNotesFile(new Blob([text]));
}

export async function exported(store: NoteStore, settings: NotebookFile['settings'] = null): Promise<string> {
  const { notes, revisions } = await store.everything();
  return writeNotebook({
    notes: [...notes.values()],
    revisions: [...revisions.values()],
    settings,
    saved: [],
  });
}

/** Any text that a reader, or a file, may bring: emoji, halves of surrogates, NUL, turns of direction. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(...'a|\0|\ud83d|\ude00|😀|\u202e|\u2067|"|\\|\n|\r|,|=|한|__proto__'.split('|')))
    .map((parts) => parts.join('')),
);

const anyPage = fc.record({ address: fc.webUrl(), title: anyText });
const anyTarget: fc.Arbitrary<Target> = fc.oneof(
  fc.record({
    kind: fc.constant('entity' as const),
    entity: fc.oneof(fc.constantFrom('a', 'b', '__proto__'), fc.string({ minLength: 1 })),
  }),
  fc.record({ kind: fc.constant('article' as const), page: anyPage }),
  fc.record({
    kind: fc.constant('passage' as const),
    page: anyPage,
    passage: fc.record({
      exact: fc.string({ minLength: 1 }),
      prefix: anyText,
      suffix: anyText,
      start: fc.nat(),
      end: fc.nat(),
    }),
  }),
);

export const anyNote: fc.Arbitrary<Note> = fc
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

/** Notes as they were saved one after another, some of them over others, with and without knowing of them. */
export const anySaves: fc.Arbitrary<Note[]> = fc
  .array(fc.tuple(anyNote, fc.array(fc.tuple(anyText, fc.boolean()), { maxLength: 3 })), { maxLength: 8 })
  .map((all) =>
    all.flatMap(([first, later]) => {
      const saves = [first];
      for (const [at, [text, knows]] of later.entries()) {
        const before = saves.at(-1)!;
        saves.push({
          ...first,
          text,
          revision: `${first.revision} ${at}`,
          updatedAt: before.updatedAt + at * 2_000_000,
          ancestors: knows ? [before.revision, ...before.ancestors] : [],
        });
      }
      return saves;
    }),
  );
