import type { LinkAnswer, PageMarks } from '../../messages/protocol.ts';
import { inSlices } from '../../page/breathe.ts';
import { readPageMetadata } from '../../page/gate/metadata.ts';
import type { PageText } from '../../page/page-text.ts';
import type { PageTree } from '../../page/page-tree.ts';
import { readArticle } from '../../page/read-article.ts';
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

/** The story of a page that may change: read it again and again, and it asks for links only when its text is another. */
export interface Story {
  /** The story, or why there is none to show. */
  read(): Promise<
    Told | (PageMarks & { readonly state: 'notArticle' | LinkAnswer['state'] | 'unavailable' })
  >;
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
  /** The address at which the page is known to be an article. */
  let articleAt = asked ? addressOf(location) : null;
  let last: Told | null = null;

  return {
    async read() {
      const address = addressOf(location);
      const root = document.documentElement;
      const metadata = address === articleAt ? null : readPageMetadata(root);
      const text = await inSlices(readArticle(document, tree, metadata, isVisible), signal);
      if (!text) return { state: 'notArticle' };
      const isAsked = asked && address === articleAt;
      articleAt = address;

      const language = root.lang.split('-')[0]?.toLowerCase() || null;
      if (last && last.text.text === text.text && last.language === language)
        return (last = { ...last, text });
      const answer = await ask(api, 'linkText', { text: text.text, language, asked: isAsked });
      signal.throwIfAborted();
      if (answer?.state !== 'linked') return { state: answer?.state ?? 'unavailable' };
      return (last = { text, language, answer });
    },
  };
}
