import { useEffect, useReducer } from 'preact/hooks';

/** A number that is another whenever notes or saved articles have changed. */
export function useNotesTurn(port: {
  readonly onNotesChanged: (callback: () => void, signal: AbortSignal) => void;
}): number {
  const [turn, next] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const ending = new AbortController();
    port.onNotesChanged(() => next(undefined), ending.signal);
    return () => ending.abort();
  }, [port]);
  return turn;
}
