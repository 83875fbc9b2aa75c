import { type PageTree, documentsOf } from '../../page/page-tree.ts';
import { FRAMES, documentIn, localNameOf, unlessGone } from '../../page/safe-dom.ts';

/** What is selected on a page, in its frames and its open shadow roots: what the reader was at last comes first. */
export function selectedRanges(tree: PageTree): AbstractRange[] {
  const active = activeDocument();
  const documents = documentsOf(tree).toSorted((a, b) => Number(b === active) - Number(a === active));
  return documents
    .flatMap((page) => unlessGone(() => rangesIn(page, shadowRootsIn(tree, page)), []))
    .filter(({ collapsed }) => !collapsed);
}

/** The document that has the focus, perhaps in a frame in a frame. */
function activeDocument(): Document {
  let page = document;
  for (let focused = page.activeElement; focused && FRAMES.has(localNameOf(focused));) {
    const inner = documentIn(focused);
    if (!inner) break;
    page = inner;
    focused = page.activeElement;
  }
  return page;
}

function shadowRootsIn({ roots }: PageTree, page: Document): ShadowRoot[] {
  return [...roots].filter((root): root is ShadowRoot => 'host' in root && root.ownerDocument === page);
}

/** Browsers before 2025 have no composed ranges; Firefox gave a shadow root's own then, and Chromium asks each root. */
function rangesIn(page: Document, shadowRoots: ShadowRoot[]): AbstractRange[] {
  const selection = page.getSelection() as (Selection & Composed) | null;
  if (!selection || selection.rangeCount === 0) return [];
  const composed = selection.getComposedRanges?.({ shadowRoots });
  if (composed) return composed;
  const inRoots = shadowRoots.flatMap((root) => firstRange((root as SelectedRoot).getSelection?.() ?? null));
  return [...inRoots, ...firstRange(selection)];
}

function firstRange(selection: Selection | null): Range[] {
  return selection && selection.rangeCount > 0 ? [selection.getRangeAt(0)] : [];
}

interface Composed {
  getComposedRanges?(options: { readonly shadowRoots: readonly ShadowRoot[] }): StaticRange[];
}

interface SelectedRoot {
  getSelection?(): Selection | null;
}
