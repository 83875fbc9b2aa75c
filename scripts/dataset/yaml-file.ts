import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, isNode, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

/** The way to a value inside a file: `['facts', 1, 'source']`. */
export type Path = readonly (string | number)[];

/** A YAML file as read, and where in it each value stands. */
export interface YamlFile<T> {
  /** Inside the data folder: `entities/kremlin.yaml`. */
  readonly file: string;
  readonly value: T;
  /** The line of a value, or of the nearest thing around it that exists. */
  lineOf(path: Path): number;
}

/** Reads one YAML file. A file that is not there or that no parser can read has no value, and problems. */
export function readYaml(
  folder: string,
  file: string,
): { read: YamlFile<unknown> | null; problems: Problem[] } {
  const text = readText(folder, file);
  if (text === null) {
    return { read: null, problems: [{ file, line: 1, sentence: 'This file is missing. Add it.' }] };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ message, pos }) => ({
      file,
      line: lines.linePos(pos[0]).line,
      sentence: `This is not YAML: ${message.split('\n')[0]!.replace(/ at line \d+.*$/, '')}.`,
    }));
    return { read: null, problems };
  }
  return { read: { file, value: document.toJS(), lineOf }, problems: [] };

  function lineOf(path: Path): number {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  }
}

function readText(folder: string, file: string): string | null {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
