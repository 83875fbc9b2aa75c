import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Note } from '../../notes/note.ts';
import { withBrowser } from '../browser/with-browser.ts';
import { nextNote, openWriter } from './note-writer.ts';

/** A reader who tries again is not kept waiting longer. */
const PATIENCE_MS = 2000;

const SAVES: Record<string, (before: Note, at: number) => Note> = {
  'a first note': (_before, at) => nextNote(`harbor-${at}`, null),
  'an edit': (before) => nextNote('vancouver', before),
};

describe('When Chromium stops the background in the midst of', () => {
  const browser = withBrowser('chromium');

  for (const [what, next] of Object.entries(SAVES)) {
    it(`${what}, at whichever operation, the same again is saved at once, and nothing is doubled or lost`, async () => {
      const writer = await openWriter(browser());
      let points = 0;
      for (let at = 1; ; at += 1) {
        const [standing] = await writer.read('vancouver');
        const before = standing ?? nextNote('vancouver', null);
        if (!standing) assert.equal((await writer.save(before)).state, 'saved');

        const note = next(before, at);
        await browser().inBackground(spinAtOperation(at));
        const first = writer.save(note).catch(() => null);
        const isStopped = await Promise.race([
          first.then((answer) => answer === null),
          new Promise<boolean>((resolve) => setTimeout(resolve, 400, true)),
        ]);
        if (!isStopped) break;
        await browser().stopBackground();
        points += 1;

        const start = Date.now();
        const answer = await writer.save(note);
        assert.equal(answer.state, 'saved');
        assert.ok(answer.state === 'saved' && answer.copy === null, 'The note was doubled.');
        assert.ok(Date.now() - start < PATIENCE_MS, `A second try took ${Date.now() - start} ms.`);
        const entity = note.target.kind === 'entity' ? note.target.entity : '';
        const expected = note.deletedAt === null ? [note] : [];
        assert.deepEqual(await writer.read(entity), expected, `stopped at operation ${at}`);
        assert.equal(await writer.damage(), null, `stopped at operation ${at}`);
      }
      // The one that was not reached must not be met by others.
      await browser().stopBackground();
      console.log(`${what}: stopped at ${points} operations.`);
      assert.ok(points > 5);
    });
  }
});

/** Makes the background hang for ever at its n-th operation on a store from now on: it can only be stopped there. */
function spinAtOperation(at: number): string {
  return `(() => {
    let left = ${at};
    const spin = () => { left -= 1; if (left === 0) for (;;); };
    const wrap = (object, name) => {
      const original = (object[name].original ?? object[name]);
      object[name] = function (...args) { spin(); return original.apply(this, args); };
      object[name].original = original;
    };
    for (const name of ['get', 'getAll', 'getKey', 'put', 'delete', 'count']) wrap(IDBObjectStore.prototype, name);
    wrap(IDBIndex.prototype, 'getAll');
    wrap(IDBDatabase.prototype, 'transaction');
    for (const name of ['get', 'set', 'remove']) wrap(chrome.storage.local, name);
  })()`;
}
