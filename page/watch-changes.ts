import type { PageTree } from './page-tree.ts';
import { FRAMES, isElement, isText, localNameOf } from './safe-dom.ts';

/** What has changed on a page since it was last read. */
export interface Changes {
  /** Elements whose children or reading have changed, and texts that say something else. */
  readonly content: Set<Node>;
  /** Elements that may have come to look otherwise, and what lies in them with them. */
  readonly looks: Set<Element>;
}

/**
 * Watches what was read of a page, until the signal ends it. What lies in menus, fields and scripts is not watched.
 *
 * @param onChange called before the browser paints what has changed; with the texts that say something else
 */
export function watchChanges(
  tree: PageTree,
  root: Element,
  onChange: (changes: Changes) => void,
  signal: AbortSignal,
): { addNewRoots(): void } {
  const watched = new Set<Node>();
  const observer = new MutationObserver((records) => {
    const changes: Changes = { content: new Set(), looks: new Set() };
    for (const record of records) noteChange(record, tree, changes);
    if (changes.content.size + changes.looks.size > 0) onChange(changes);
  });

  const watch = (node: Node) => {
    if (watched.has(node)) return;
    watched.add(node);
    observer.observe(node, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: [...CONTENT_ATTRIBUTES, ...LOOK_ATTRIBUTES],
    });
    // A frame's load does not bubble, and no mutation tells that there is another document in it.
    node.addEventListener('load', onLoad, { capture: true, signal });
  };
  const onLoad = ({ target }: Event) => {
    if (target instanceof Node && isElement(target) && FRAMES.has(localNameOf(target))) {
      onChange({ content: new Set([target]), looks: new Set() });
    }
  };
  const addNewRoots = () => {
    for (const inner of tree.roots) watch(inner);
  };

  watch(root);
  addNewRoots();
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return { addNewRoots };
}

/** They decide whether and how an element is read. */
const CONTENT_ATTRIBUTES = ['hidden', 'aria-hidden', 'contenteditable', 'role', 'slot'];
/** They decide whether it is seen. */
const LOOK_ATTRIBUTES = ['class', 'style', 'open'];

function noteChange(record: MutationRecord, tree: PageTree, changes: Changes): void {
  const { type, target, attributeName } = record;
  // Nothing but head and body is the page's own at the top, where our card stands, too.
  if (type === 'childList' && target === document.documentElement && !addsBody(record)) return;
  const node = hostOf(target);
  const part = node && tree.partOf(node);
  if (!node || !part) return;
  if (isText(node)) changes.content.add(node);
  else if (type === 'attributes' && LOOK_ATTRIBUTES.includes(attributeName ?? '')) {
    if (part.kind === 'element' && part.reading !== 'skip') changes.looks.add(part.element);
  } else if (type === 'attributes' || (part.kind === 'element' && part.reading !== 'skip')) {
    changes.content.add(node);
  }
}

function addsBody({ addedNodes }: MutationRecord): boolean {
  return [...addedNodes].some((node) => isElement(node) && localNameOf(node) === 'body');
}

/** The element that a change is in: for a shadow root its host, for a frame's document the frame. */
function hostOf(target: Node): Node | null {
  if ('host' in target) return (target as ShadowRoot).host;
  if ('defaultView' in target) return (target as Document).defaultView?.frameElement ?? null;
  return target;
}
