import { hasSentence, lengthOf, PROSE_LENGTH } from './prose.ts';
import { elementsIn, localNameOf } from './safe-dom.ts';
import { walkText } from './walk-text.ts';

/** How much running text each part of a page holds; parts without any are left out. */
export function weighProse(root: Element): Map<Element, number> {
  const weights = new Map<Element, number>();
  const open: OpenPart[] = [];

  walkText(root, {
    enter() {
      open.push({ length: 0, linked: 0, bare: 0, saysSomething: false, holdsParagraph: false, prose: 0 });
    },
    leave(element) {
      const name = localNameOf(element);
      const part = open.pop()!;
      if (name === 'a') part.linked = part.length;
      const isParagraph = PARAGRAPHS.has(name);
      if ((isParagraph || isBareText(name, part)) && isProse(part)) part.prose += part.length;
      if (part.prose > 0) weights.set(element, part.prose);
      const outer = open.at(-1);
      if (!outer) return;
      outer.length += part.length;
      outer.linked += part.linked;
      outer.saysSomething ||= part.saysSomething;
      outer.holdsParagraph ||= part.holdsParagraph || isParagraph;
      outer.prose += part.prose;
    },
    skip(element) {
      // What is not read still counts for its block: a teaser whose link is hidden is no paragraph.
      const links = localNameOf(element) === 'a' ? [element] : elementsIn(element, 'a');
      const linked = links.reduce((sum, link) => sum + textLength(link.textContent ?? ''), 0);
      add(element.textContent ?? '', { linked });
    },
    text: (data) => add(data, { bare: data.trim().length }),
  });
  return weights;

  function add(text: string, { linked = 0, bare = 0 }): void {
    const part = open.at(-1);
    if (!part) return;
    part.length += textLength(text);
    part.linked += linked;
    part.bare += bare;
    part.saysSomething ||= hasSentence(text);
  }
}

function textLength(text: string): number {
  return lengthOf(text.replace(/\s+/g, ' ').trim());
}

/** What is known of an element while it is walked through. */
interface OpenPart {
  /** All its text, that in links, and that outside any element within. */
  length: number;
  linked: number;
  bare: number;
  saysSomething: boolean;
  holdsParagraph: boolean;
  /** Running text in the blocks that it holds, itself among them. */
  prose: number;
}

/** Elements that hold a paragraph. */
export const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'li', 'td', 'dd', 'blockquote']);
const CONTAINERS = new Set(['div', 'section', 'article', 'main', 'font', 'center']);

/** Whether a container holds a paragraph's worth of text of its own, and no paragraph inside. */
function isBareText(name: string, { bare, holdsParagraph }: OpenPart): boolean {
  return CONTAINERS.has(name) && bare >= PROSE_LENGTH && !holdsParagraph;
}

function isProse({ length, linked, saysSomething }: OpenPart): boolean {
  return length >= PROSE_LENGTH && linked < length / 2 && saysSomething;
}
