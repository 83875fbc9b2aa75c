import { LONGEST_READ, collapse, hasSentence, lengthOf, PROSE_LENGTH } from './prose.ts';
import { retell } from './retell-tree.ts';
import type { PageTree } from './page-tree.ts';

/** A line of a page as a reader sees it: the text between two borders of blocks. */
export interface Line {
  /** White space is taken together. */
  readonly text: string;
  /** How much it says, in Latin letters, and how much of it stands in links. */
  readonly length: number;
  readonly linked: number;
  /** Whether it is running text, and not a name, a heading or a list of links. */
  readonly isProse: boolean;
  readonly isHeading: boolean;
}

/** The lines of a page, where its running text stands, and how much code it shows beside them. */
export interface PageLines {
  readonly lines: readonly Line[];
  readonly codeLength: number;
  /** How much running text each element holds; those without any are left out. */
  readonly prose: ReadonlyMap<Element, number>;
}

/** Reads a page's lines off what was met on it. */
export function* readLines(tree: PageTree, root: Element): Generator<void, PageLines> {
  const lines: Line[] = [];
  let codeLength = 0;
  let read = 0;
  let text = '';
  let linkedText = '';
  let openLinks = 0;
  let isHeading = false;
  const prose = new Map<Element, number>();
  /** The running text of each open element, as far as it was told. */
  const openProse = [0];

  const breakLine = () => {
    const line = lineOf(text, linkedText, isHeading);
    if (line) lines.push(line);
    if (line?.isProse) openProse[openProse.length - 1]! += line.length;
    text = linkedText = '';
    isHeading = false;
  };
  yield* retell(tree, root, {
    enter({ name, reading }) {
      if (name === 'a') openLinks += 1;
      if (reading === 'block') breakLine();
      openProse.push(0);
      if (HEADING.test(name)) isHeading = true;
    },
    leave({ name, reading, element }) {
      if (name === 'a') openLinks -= 1;
      if (reading === 'block') breakLine();
      const own = openProse.pop()!;
      if (own === 0) return;
      prose.set(element, own);
      openProse[openProse.length - 1]! += own;
    },
    skip({ name, element }) {
      if (CODE.has(name)) codeLength += lengthOf(element.textContent ?? '');
    },
    text({ data }) {
      if (read >= LONGEST_READ) return;
      // A single text may be longer than a page.
      const part = data.slice(0, LONGEST_READ - read);
      read += part.length;
      text += part;
      if (openLinks > 0) linkedText += part;
    },
  });
  breakLine();
  return { lines, codeLength, prose };
}

const HEADING = /^h[1-6]$/;
const CODE = new Set(['pre', 'code', 'samp', 'kbd']);

function lineOf(raw: string, linkedRaw: string, isHeading: boolean): Line | null {
  if (raw === '') return null;
  const text = collapse(raw);
  if (text === '') return null;
  const length = lengthOf(text);
  const linked = lengthOf(collapse(linkedRaw));
  const isProse = !isHeading && length >= PROSE_LENGTH && linked < length / 2 && hasSentence(text);
  return { text, length, linked, isProse, isHeading };
}
