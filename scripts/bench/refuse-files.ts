/** The thread of `refusals.ts`: damages a file of notes in many ways, reads each, and tells how long that took. */
import { parentPort, workerData } from 'node:worker_threads';
import { FileProblem } from '../../notes/formats/file-problem.ts';
import { writeNotebook } from '../../notes/formats/notebook-file.ts';
import { readNotesFile } from '../../notes/formats/read-file.ts';
import { type Note, idOnTarget } from '../../notes/note.ts';
import { createRandom, pick } from './random.ts';
import type { Refusal } from './refusals.ts';

const { notes, files } = workerData as { readonly notes: number; readonly files: number };
const random = createRandom(1);
const text = writeNotebook({
  notes: Array.from({ length: notes }, noteOf),
  revisions: [],
  settings: null,
  saved: [],
});
const whole = new TextEncoder().encode(text);

/** A bomb stands where a text was; deeper than any reader of JSON goes. */
const BOMB = new TextEncoder().encode('[{"a":'.repeat(100_000));

const DAMAGES: readonly ((at: number) => Uint8Array<ArrayBuffer>)[] = [
  (at) => whole.slice(0, at),
  (at) => joined(whole.subarray(0, at), whole.subarray(at + 40)),
  (at) => joined(whole.subarray(0, at), BOMB, whole.subarray(at)),
  (at) => {
    const flipped = whole.slice();
    flipped[at] = flipped[at]! ^ (1 << Math.floor(random() * 8));
    return flipped;
  },
  // Half of them near the end: nearly all of the file is read before.
  () => whole.slice(0, whole.length - 1 - Math.floor(random() * 200)),
];

await read(whole);
parentPort?.postMessage({ heap: process.memoryUsage().heapUsed }, []);
for (let file = 0; file < files; file += 1) {
  const bytes = pick(DAMAGES, random)(Math.floor(random() * whole.length));
  parentPort?.postMessage(await read(bytes), []);
}

async function read(bytes: Uint8Array<ArrayBuffer>): Promise<Refusal> {
  const file = { size: bytes.length, arrayBuffer: async () => bytes.buffer };
  const begun = performance.now();
  let refused = false;
  try {
    await readNotesFile(file);
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    refused = true;
  }
  return { bytes: bytes.length, ms: performance.now() - begun, refused };
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function noteOf(_: unknown, number: number): Note {
  const target = { kind: 'entity', entity: `e${number}` } as const;
  return {
    id: idOnTarget(target),
    target,
    text: `What the panel said of ship ${number}: “nothing” `.repeat(6),
    tags: [`t${number % 20}`],
    createdAt: number,
    updatedAt: number,
    revision: `r${number}`,
    ancestors: [],
    copyOf: null,
    deletedAt: null,
  };
}
