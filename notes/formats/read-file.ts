import { areAnnotations, readAnnotations } from './annotation-file.ts';
import { FileProblem, WHOLE_FILE, placeInText } from './file-problem.ts';
import { parseJson } from './json-text.ts';
import { type NotebookFile, isNotebookFile, readNotebook } from './notebook-file.ts';

/** What is needed of a `File`. */
export interface FileBytes {
  /** In bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/**
 * Reads any file of notes that we know, whole or not at all.
 * @throws {FileProblem} that names the place and what is wrong there
 */
export async function readNotesFile(file: FileBytes): Promise<NotebookFile> {
  if (file.size > LARGEST_FILE)
    throw new FileProblem(WHOLE_FILE, `has more than ${LARGEST_FILE / 1e6} megabytes`);
  const value = parseJson(decode(new Uint8Array(await file.arrayBuffer())));
  if (isNotebookFile(value)) return readNotebook(value);
  if (areAnnotations(value))
    return { notes: readAnnotations(value), revisions: [], settings: null, saved: [] };
  throw new FileProblem(WHOLE_FILE, 'is neither one of Backgrounder’s notes nor one of web annotations');
}

/** Bytes. 20,000 notes with their history are a tenth of this. */
const LARGEST_FILE = 200_000_000;

/** Bytes that are no text would else become other letters without a word. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Where the text ends amid a character, it is the reading of JSON that tells.
    const start = readableStart(bytes);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
    if (start.length === bytes.length) return text;
    throw new FileProblem(placeInText(text, text.length), 'is no text in UTF-8');
  }
}

/** The longest beginning of bytes that is text, or the beginning of a character. */
function readableStart(bytes: Uint8Array): Uint8Array {
  let [readable, broken] = [0, bytes.length + 1];
  while (broken - readable > 1) {
    const middle = (readable + broken) >>> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      readable = middle;
    } catch {
      // It is broken before.
      broken = middle;
    }
  }
  return bytes.subarray(0, readable);
}
