import { areAnnotations, readAnnotations } from './annotation-file.ts';
import { FileProblem, parseJson } from './file-problem.ts';
import { type NotebookFile, isNotebookFile, readNotebook } from './notebook-file.ts';

/** UTF-16 units. 20,000 notes with their history are a tenth of this. */
const LARGEST_FILE = 200_000_000;

/**
 * Reads any file of notes that we know, whole or not at all.
 * @throws {FileProblem} that names the place and what is wrong there
 */
export function readNotesFile(text: string): NotebookFile {
  if (text.length > LARGEST_FILE)
    throw new FileProblem('', `has more than ${LARGEST_FILE / 1e6} million characters`);
  const value = parseJson(text.replace(/^\ufeff/, ''));
  if (isNotebookFile(value)) return readNotebook(value);
  if (areAnnotations(value)) return { notes: readAnnotations(value), revisions: [], settings: null };
  throw new FileProblem('', 'is neither a file of Backgrounder’s notes nor one of web annotations');
}
