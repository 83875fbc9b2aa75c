import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Envelope } from '../../messages/protocol.ts';
import type { NotesQuery } from '../../notes/find-notes.ts';
import type { Note } from '../../notes/note.ts';
import { NO_FILTERS, type SearchQuery } from '../../search/query.ts';
import type { DrivenBrowser } from '../../scripts/browser/driven-browser.ts';
import { withBrowser } from '../browser/with-browser.ts';
import { type NoteWriter, nextNote, openWriter } from './note-writer.ts';
import { stopAtOperation } from './stop-at-operation.ts';

/** A reader who tries again is not kept waiting longer. */
const PATIENCE_MS = 2000;

/** What stands there before: a note that was edited once, a deleted one, and one that stays out of it. */
const first = nextNote('vancouver', null);
const edited = nextNote('vancouver', first);
const kim = nextNote('kim', null);
const deletedKim = { ...nextNote('kim', kim, true), text: kim.text };
const BEFORE = [first, edited, kim, deletedKim, nextNote('panel', null)];

const FILE = [nextNote('vancouver', edited), nextNote('harbor', null), nextNote('ferry', null)];
const IMPORT = messages(
  ['sendImport', { id: 'file', part: 0, notes: FILE, revisions: [] }],
  ['commitImport', { id: 'file', parts: 1, name: 'notes.json' }],
);

const EVERY_NOTE: NotesQuery = {
  query: 'revision',
  entity: null,
  tag: null,
  site: null,
  from: null,
  to: null,
  deleted: false,
  offset: 0,
  count: 50,
};

/** What a reader does, upon what was there and what is done before; its last message is the one whose answer counts. */
interface Act {
  readonly before?: readonly Envelope[];
  readonly messages: readonly Envelope[];
  /** Asked of a background that has just woken: it opens the database and compares both copies first. */
  readonly cold?: boolean;
}

/** As the popup asks. */
const SEARCH: SearchQuery = { text: 'revision', filters: NO_FILTERS, most: 6 };

const ACTS: Record<string, Act> = {
  'a first note': { cold: true, messages: save(nextNote('ferry', null)) },
  'an edit': { messages: save(nextNote('vancouver', edited)) },
  'a deletion': { messages: save({ ...nextNote('vancouver', edited, true), text: edited.text }) },
  'undoing a deletion': { messages: save({ ...nextNote('kim', deletedKim), text: kim.text }) },
  'an edit of what was edited elsewhere': { messages: save(nextNote('vancouver', first)) },
  'an import': { messages: IMPORT },
  'undoing an import': { before: IMPORT, messages: messages(['undoImport', { id: 'file' }]) },
  'an export': { cold: true, messages: messages(['exportNotes', { after: null, count: 500 }]) },
  'a search in the popup': { cold: true, messages: messages(['search', { query: SEARCH }]) },
  'a search on the page of notes': {
    cold: true,
    messages: messages(['findNotes', { query: EVERY_NOTE, day: null }]),
  },
  'deleting everything': { messages: messages(['wipeNotes', {}]) },
};

describe('When Chromium stops the background in the midst of', () => {
  const browser = withBrowser('chromium');

  for (const [what, act] of Object.entries(ACTS)) {
    it(`${what}, at whichever operation, the same again is answered at once, and nothing is doubled or lost`, async () => {
      const writer = await openWriter(browser());
      await prepare(browser(), writer, act);
      const expected = await run(writer, act);
      let slowest = 0;
      for (let at = 1; ; at += 1) {
        await prepare(browser(), writer, act);
        const end = await stopAtOperation(browser(), writer, act.messages, at);
        if (end !== 'stopped') {
          assert.deepEqual(withoutCopy(end.answer), expected.answer);
          console.log(`${what}: stopped at ${at - 1} operations, answered again within ${slowest} ms.`);
          assert.ok(at > 9);
          return;
        }
        const begun = Date.now();
        assert.deepEqual(await run(writer, act), expected, `stopped at operation ${at}`);
        slowest = Math.max(slowest, Date.now() - begun);
        assert.ok(slowest < PATIENCE_MS, `A second try took ${slowest} ms.`);
        assert.equal(await writer.damage(), null, `stopped at operation ${at}`);
      }
    });
  }
});

async function prepare(
  browser: DrivenBrowser,
  writer: NoteWriter,
  { before = [], cold = false }: Act,
): Promise<void> {
  for (const { name, payload } of [
    ...messages(['wipeNotes', {}]),
    ...BEFORE.flatMap((note) => save(note)),
    ...before,
  ]) {
    await writer.ask(name as 'saveNote', payload as never);
  }
  if (!cold) return;
  await browser.stopBackground();
  await writer.ask('readSettings', {});
}

/** Does it, and gives what was answered and what is there then. */
async function run(writer: NoteWriter, act: Act): Promise<{ answer: unknown; contents: unknown }> {
  let answer: unknown;
  for (const { name, payload } of act.messages)
    answer = await writer.ask(name as 'saveNote', payload as never);
  return { answer: withoutCopy(answer), contents: await writer.contents() };
}

/** A version that was put aside is told of when it is, once; that it stays is seen in what is there. */
function withoutCopy(answer: unknown): unknown {
  return { ...(answer as object), copy: null };
}

function save(note: Note): Envelope[] {
  return messages(['saveNote', { note }]);
}

function messages(...calls: [name: string, payload: unknown][]): Envelope[] {
  return calls.map(([name, payload]) => ({ name, payload }));
}
