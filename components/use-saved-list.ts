import { useEffect, useState } from 'preact/hooks';
import type { FoundArticle, FoundSavedAnswer, SavedChangeAnswer } from '../messages/saved-calls.ts';
import type { SavedPagePort } from './saved-page-port.ts';
import { useAnswer } from './use-answer.ts';
import { useNotesTurn } from './use-notes-turn.ts';

/** So many rows are drawn before the reader asks for more. */
export const SAVED_AT_ONCE = 50;

type Found = FoundSavedAnswer & { readonly state: 'found' };

export interface SavedListView {
  readonly query: string;
  /** Null until it is there. */
  readonly found: Found | null;
  readonly isUnavailable: boolean;
  /** Those that were removed, or brought back, here: they stay where they stood, with the way back. */
  readonly gone: ReadonlyMap<string, { readonly line: FoundArticle; readonly at: number }>;
  readonly isRefused: boolean;
  readonly type: (query: string) => void;
  readonly more: () => void;
  /** Removes a row of the list, or brings it back where the list is of the removed ones. */
  readonly take: (line: FoundArticle, at: number) => void;
  readonly giveBack: (line: FoundArticle) => void;
}

export function useSavedList(port: SavedPagePort, removed: boolean): SavedListView {
  const [query, setQuery] = useState('');
  const [count, setCount] = useState(SAVED_AT_ONCE);
  const [answer, setAnswer] = useState<FoundSavedAnswer | null>(null);
  const [gone, setGone] = useState<SavedListView['gone']>(new Map());
  const [isRefused, setRefused] = useState(false);
  const turn = useNotesTurn(port);

  useEffect(() => {
    setAnswer(null);
    setGone(new Map());
    setQuery('');
    setCount(SAVED_AT_ONCE);
  }, [removed]);
  useAnswer(
    () => port.find(query, removed, count),
    [port, query, removed, count, turn],
    setAnswer,
    (error) => {
      console.error('The saved articles could not be listed: the background did not answer.', error);
      setAnswer({ state: 'unavailable' });
    },
  );

  return {
    query,
    found: answer?.state === 'found' ? answer : null,
    isUnavailable: answer?.state === 'unavailable',
    gone,
    isRefused,
    type(typed) {
      setQuery(typed);
      setCount(SAVED_AT_ONCE);
      setGone(new Map());
    },
    more: () => setCount(count + SAVED_AT_ONCE),
    take: (line, at) =>
      void act(removed ? port.restore : port.remove, line, () =>
        new Map(gone).set(line.article.id, { line, at }),
      ),
    giveBack: (line) =>
      void act(removed ? port.remove : port.restore, line, () => {
        const left = new Map(gone);
        left.delete(line.article.id);
        return left;
      }),
  };

  async function act(
    how: (id: string) => Promise<SavedChangeAnswer>,
    { article }: FoundArticle,
    goneThen: () => SavedListView['gone'],
  ): Promise<void> {
    const answered = await how(article.id).catch((error: unknown) => {
      console.error('A saved article was not changed: the background did not answer.', error);
      return null;
    });
    const isDone = answered?.state === 'done';
    setRefused(!isDone);
    if (isDone) setGone(goneThen());
  }
}
