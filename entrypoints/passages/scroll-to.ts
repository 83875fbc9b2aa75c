import { parentElementOf } from '../../page/safe-dom.ts';

/** Scrolls to where a range begins. Not by the window's scroll: the story may scroll in a box of its own. */
export function scrollTo({ startContainer }: StaticRange): void {
  const element = parentElementOf(startContainer);
  if (element) scrollIntoView.call(element, { block: 'center', behavior: 'instant' });
}

const { scrollIntoView } = Element.prototype;
