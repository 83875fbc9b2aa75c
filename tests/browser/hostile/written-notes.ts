import type { DrivenBrowser } from '../../../scripts/browser/driven-browser.ts';
import type { Note, Target } from '../../../notes/note.ts';

/** Has notes brought in, as from a file: each says the same of something else. */
export async function writeNotes(
  { openOwnPage }: DrivenBrowser,
  targets: readonly Target[],
  text: string,
): Promise<void> {
  const page = await openOwnPage('notes.html');
  const id = `import-${targets.length}`;
  const notes = targets.map((target, index) => noteOn(target, index, text));
  const answer = await page.evaluate(`(async () => {
    const send = (name, payload) => (globalThis.browser ?? chrome).runtime.sendMessage({ name, payload });
    await send('sendImport', ${JSON.stringify({ id, part: 0, notes, revisions: [] })});
    return JSON.stringify(await send('commitImport', ${JSON.stringify({ id, parts: 1, name: 'notes.json' })}));
  })()`);
  await page.close();
  if (!String(answer).includes('imported')) throw new Error(`The notes were not imported: ${String(answer)}`);
}

export function onEntity(entity: string): Target {
  return { kind: 'entity', entity };
}

function noteOn(target: Target, index: number, text: string): Note {
  const at = Date.now();
  return {
    id: target.kind === 'entity' ? `entity:${target.entity}` : `note-${index}`,
    target,
    text,
    tags: [],
    createdAt: at,
    updatedAt: at,
    revision: `revision-${index}`,
    ancestors: [],
    copyOf: null,
    deletedAt: null,
  };
}
