import type { ElementStep, TextStep, Walk } from './walk-page.ts';

/** What is told of a walk, in reading order. */
export interface Listener {
  /** An element begins; what lies in it follows. */
  enter(element: ElementStep): void;
  leave(element: ElementStep): void;
  /** An element that no reader reads as part of a story. */
  skip?(element: ElementStep): void;
  /** @param parent the element that the text stands in */
  text(text: TextStep, parent: ElementStep | undefined): void;
}

/** After so many steps the telling may be paused. */
const STEPS_BETWEEN_PAUSES = 128;

/** Tells what was met on a walk below one of its elements; nothing where the walk has not met that element. */
export function* retell(walk: Walk, root: Element, listener: Listener): Generator<void> {
  const { steps } = walk;
  const first = steps.findIndex((step) => step.kind === 'element' && step.element === root);
  const top = steps[first];
  if (top?.kind !== 'element') return;

  const open: ElementStep[] = [];
  const leaveUntil = (index: number) => {
    for (let last = open.at(-1); last && last.end <= index; last = open.at(-1)) {
      open.pop();
      listener.leave(last);
    }
  };
  for (let index = first; index < top.end; index += 1) {
    const step = steps[index]!;
    leaveUntil(index);
    if (step.kind === 'text') {
      listener.text(step, open.at(-1));
    } else if (step.reading === 'skip') {
      listener.skip?.(step);
    } else {
      listener.enter(step);
      open.push(step);
    }
    if (index % STEPS_BETWEEN_PAUSES === 0) yield;
  }
  leaveUntil(top.end);
}
