import type { LinkAnswer, PageMarks } from '../../messages/protocol.ts';
import { inSlices } from '../../page/breathe.ts';
import { findArticle } from '../../page/find-article.ts';
import { readPageMetadata } from '../../page/gate/metadata.ts';
import { type PageText, readPageText } from '../../page/page-text.ts';
import type { PageTree } from '../../page/page-tree.ts';
import { isConnected } from '../../page/safe-dom.ts';
import { addressOf } from '../../page/watch-address.ts';
import { ask } from './ask.ts';
import type { ContentApi } from './content-api.ts';

export type Linked = LinkAnswer & { readonly state: 'linked' };

/** A story as it stands on the page now, with its links. */
export interface Told {
  readonly text: PageText;
  readonly language: string | null;
  readonly answer: Linked;
}

/** Why there is no story to show. */
export type Untold =
  | Exclude<LinkAnswer, Linked>
  | (PageMarks & { readonly state: 'notArticle' | 'unavailable' });

/** The story of a page that may change: it is read again and again, and asks for links only when its text is another. */
export interface Story {
  /**
   * The story; the same object as before where nothing of it has changed.
   * @param changed what has changed on the page since it was read last
   */
  read(changed: ReadonlySet<Node>): Promise<Told | Untold>;
}

/**
 * @param asked the reader wants the page read, whether it is an article or not; until it becomes another page
 */
export function createStory(
  api: ContentApi,
  tree: PageTree,
  asked: boolean,
  isVisible: (element: Element) => boolean,
  signal: AbortSignal,
): Story {
  /** The address at which the page is known to be an article, and the part of it that is one. */
  let articleAt = asked ? addressOf(location) : null;
  let part: Element | null = null;
  let last: Told | null = null;

  return {
    async read(changed) {
      const isAsked = asked && addressOf(location) === articleAt;
      part = await findPart(changed);
      if (!part) return { state: 'notArticle' };
      const text = await inSlices(readPageText(tree, part, isVisible), signal);
      const language = languageOf(document.documentElement.lang);
      if (last && last.text.text === text.text && last.language === language) {
        if (!isSame(last.text.nodes, text.nodes)) last = { ...last, text };
        return last;
      }
      const answer = await ask(api, 'linkText', { text: text.text, language, asked: isAsked });
      signal.throwIfAborted();
      if (answer?.state !== 'linked') return answer ?? { state: 'unavailable' };
      last = { text, language, answer };
      return last;
    },
  };

  /** What changes within the story leaves it where it is. */
  async function findPart(changed: ReadonlySet<Node>): Promise<Element | null> {
    const address = addressOf(location);
    const isThere = part !== null && address === articleAt && isConnected(part);
    if (isThere && [...changed].every((node) => part?.contains(node))) return part;
    const metadata = address === articleAt ? null : readPageMetadata(document.documentElement);
    const found = await inSlices(findArticle(document, tree, metadata), signal);
    articleAt = found ? address : null;
    return found;
  }
}

/** The language of a tag, without region and script; null where that is none that the browser would take. */
function languageOf(tag: string): string | null {
  return /^[a-z]{2,3}(?=-|$)/.exec(tag.toLowerCase())?.[0] ?? null;
}

function isSame(before: readonly Text[], now: readonly Text[]): boolean {
  return before.length === now.length && before.every((node, index) => node === now[index]);
}
