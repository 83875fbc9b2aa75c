import { LONGEST_READ, PROSE_LENGTH, collapse, hasSentence, lengthOf } from './prose.ts';
import { retell } from './retell-tree.ts';
import { elementsIn } from './safe-dom.ts';
import type { ElementPart, PageTree } from './page-tree.ts';

/** How much running text each part of a page holds; parts without any are left out. */
export function* weighProse(tree: PageTree, root: Element): Generator<void, Map<Element, number>> {
  const weights = new Map<Element, number>();
  const open: OpenPart[] = [];
  const skipped: SkippedPart[] = [];
  let read = 0;

  yield* retell(tree, root, {
    enter() {
      open.push({
        firstSkipped: skipped.length,
        length: 0,
        linked: 0,
        bare: 0,
        saysSomething: false,
        holdsParagraph: false,
        prose: 0,
      });
    },
    leave({ name, element }) {
      const part = open.pop()!;
      if (name === 'a') {
        part.linked = part.length;
        for (const inside of skipped.slice(part.firstSkipped)) inside.isLinked = true;
      }
      const isParagraph = PARAGRAPHS.has(name);
      if (isParagraph || isBareText(name, part)) {
        const whole = withSkipped(part, skipped.slice(part.firstSkipped));
        if (isProse(whole)) part.prose += whole.length;
      }
      if (part.prose > 0) weights.set(element, part.prose);
      const outer = open.at(-1);
      if (!outer) return;
      outer.length += part.length;
      outer.linked += part.linked;
      outer.saysSomething ||= part.saysSomething;
      outer.holdsParagraph ||= part.holdsParagraph || isParagraph;
      outer.prose += part.prose;
    },
    skip: (part) => void skipped.push({ skipped: part, isLinked: false }),
    text({ data }) {
      if (read >= LONGEST_READ) return;
      read += data.length;
      const part = open.at(-1);
      const text = collapse(data);
      if (!part || text === '') return;
      part.length += lengthOf(text);
      part.bare += data.trim().length;
      part.saysSomething ||= hasSentence(text);
    },
  });
  return weights;
}

/** What is known of an element while it is told of, from the text in it that is read. */
interface OpenPart extends TextAmount {
  /** The number of the first skipped element in it. */
  readonly firstSkipped: number;
  /** Text outside any element within. */
  bare: number;
  holdsParagraph: boolean;
  /** Running text in the blocks that it holds, itself among them. */
  prose: number;
}

interface TextAmount {
  /** All text, and that in links. */
  length: number;
  linked: number;
  saysSomething: boolean;
}

/** An element that is not read. Many are scripts as long as the page: they are measured only where it matters. */
interface SkippedPart {
  readonly skipped: ElementPart;
  /** It stands in a link. */
  isLinked: boolean;
  amount?: TextAmount;
}

/** What is not read still counts for its block: a teaser whose link is hidden is no paragraph. */
function withSkipped({ length, linked, saysSomething }: TextAmount, skipped: SkippedPart[]): TextAmount {
  const whole = { length, linked, saysSomething };
  for (const part of skipped) {
    const amount = (part.amount ??= amountOf(part.skipped));
    whole.length += amount.length;
    whole.linked += part.isLinked ? amount.length : amount.linked;
    whole.saysSomething ||= amount.saysSomething;
  }
  return whole;
}

function amountOf({ name, element }: ElementPart): TextAmount {
  const links = name === 'a' ? [element] : elementsIn(element, 'a');
  const text = element.textContent ?? '';
  return {
    length: lengthOf(collapse(text)),
    linked: links.reduce((sum, link) => sum + lengthOf(collapse(link.textContent ?? '')), 0),
    saysSomething: hasSentence(text),
  };
}

/** Elements that hold a paragraph. */
export const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'li', 'td', 'dd', 'blockquote']);
const CONTAINERS = new Set(['div', 'section', 'article', 'main', 'font', 'center']);

/** Whether a container holds a paragraph's worth of text of its own, and no paragraph inside. */
function isBareText(name: string, { bare, holdsParagraph }: OpenPart): boolean {
  return CONTAINERS.has(name) && bare >= PROSE_LENGTH && !holdsParagraph;
}

function isProse({ length, linked, saysSomething }: TextAmount): boolean {
  return length >= PROSE_LENGTH && linked < length / 2 && saysSomething;
}
