import { useEffect, useState } from 'preact/hooks';
import type { SaveTabRefusal } from '../messages/saved-calls.ts';
import type { SavedHead } from '../notes/saved/saved-article.ts';
import type { ExplorerPort } from './explorer-port.ts';
import { useAnswer } from './use-answer.ts';
import { useNotesTurn } from './use-notes-turn.ts';

/** How it stands with saving the page in view. */
export interface SavedPageView {
  /** What is saved of it, removed or not; null: nothing. */
  readonly article: SavedHead | null;
  readonly isBusy: boolean;
  /** Why the last thing that was asked was not done. */
  readonly refusal: SaveTabRefusal | null;
  readonly save: () => void;
  readonly remove: () => void;
  readonly restore: () => void;
}

/** @param address under which the page in view is kept; null where it cannot be */
export function useSavedPage(port: ExplorerPort, address: string | null): SavedPageView {
  const [article, setArticle] = useState<SavedHead | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<SaveTabRefusal | null>(null);
  const turn = useNotesTurn(port);

  useEffect(() => {
    setArticle(null);
    setRefusal(null);
  }, [address]);
  useAnswer(
    address === null ? null : () => port.savedPage(address),
    [port, address, turn],
    setArticle,
    (error) => console.warn('Whether this page is saved is not known: the background did not answer.', error),
  );

  return {
    article,
    isBusy,
    refusal,
    save: () => void act(port.savePage),
    remove: () => article && void act(() => port.removeSaved(article.id)),
    restore: () => article && void act(() => port.restoreSaved(article.id)),
  };

  async function act(
    ask: () => Promise<
      { readonly state: string } | { readonly state: 'refused'; readonly reason: SaveTabRefusal }
    >,
  ): Promise<void> {
    if (isBusy) return;
    setBusy(true);
    setRefusal(null);
    try {
      const answer = await ask();
      setRefusal('reason' in answer ? answer.reason : null);
    } catch (error) {
      console.error('The page could not be saved: the background did not answer.', error);
      setRefusal('unavailable');
    }
    setBusy(false);
  }
}
