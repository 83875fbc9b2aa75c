import { useEffect, useRef } from 'preact/hooks';

/**
 * Alt with an arrow goes back and forward, as in the browser, which has no history for a panel. Wherever the focus is
 * but in a text of several lines, where these keys are the text's.
 * @param back null: there is nowhere to go
 */
export function useAltArrows(back: (() => void) | null, forward: (() => void) | null): void {
  // What is on the screen counts, also before the browser has come to run our effects.
  const ways = useRef({ back, forward });
  ways.current = { back, forward };

  useEffect(() => {
    const ending = new AbortController();
    document.addEventListener('keydown', onKeyDown, { signal: ending.signal });
    return () => ending.abort();
  }, []);

  function onKeyDown(event: KeyboardEvent): void {
    const { altKey, ctrlKey, metaKey, shiftKey, target, key } = event;
    if (!altKey || ctrlKey || metaKey || shiftKey || target instanceof HTMLTextAreaElement) return;
    const way = key === 'ArrowLeft' ? 'back' : key === 'ArrowRight' ? 'forward' : null;
    const go = way && ways.current[way];
    if (!go) return;
    event.preventDefault();
    go();
  }
}
