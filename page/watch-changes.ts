import type { PageTree } from './page-tree.ts';
import { FRAMES, isElement, isText, localNameOf, unlessGone } from './safe-dom.ts';

/** What has changed on a page since it was last read. */
export interface Changes {
  /** Elements whose children or reading have changed, and texts that say something else. */
  readonly content: Set<Node>;
  /** Elements that may have come to look otherwise, and what lies in them with them. */
  readonly looks: Set<Element>;
}

export interface ChangeWatch {
  /** Tells what has changed since the watch began in what was read, and from now on, also in roots that were gone into. */
  follow(tree: PageTree): void;
}

/**
 * Watches a page for changes in what was read of it, until the signal ends it: menus, fields and scripts change as
 * they like. Begins before the page is read, so that nothing is missed meanwhile.
 *
 * @param onChange called before the browser paints what has changed
 */
export function watchChanges(
  root: Element,
  onChange: (changes: Changes) => void,
  signal: AbortSignal,
): ChangeWatch {
  const watched = new Set<Node>();
  let tree: PageTree | null = null;
  let early: MutationRecord[] = [];
  const observer = new MutationObserver((records) => {
    if (tree) tell(tree, records);
    else early.push(...records);
  });

  const tell = (read: PageTree, records: readonly MutationRecord[]) => {
    const changes: Changes = { content: new Set(), looks: new Set() };
    for (const record of records) noteChange(record, read, changes);
    if (changes.content.size + changes.looks.size > 0) onChange(changes);
  };

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
  const onLoad = ({ isTrusted, target }: Event) => {
    if (isTrusted && target instanceof Node && isElement(target) && FRAMES.has(localNameOf(target))) {
      onChange({ content: new Set([target]), looks: new Set() });
    }
  };

  watch(root);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    follow(read) {
      tree = read;
      for (const inner of read.roots) unlessGone(() => watch(inner), undefined);
      tell(read, early);
      early = [];
    },
  };
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
