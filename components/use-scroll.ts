import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** So long what is drawn may still grow to where the reader was. */
const GROWING_MS = 1500;
/** What the reader does to look elsewhere. */
const MOVES = ['wheel', 'keydown', 'pointerdown', 'touchstart'] as const;

/**
 * Begins each place at its top, and the first one where the reader was when we were last open.
 * @param place what is shown, in a word of its own
 * @param start so far down the reader was, px
 * @param remember is told how far down the reader is
 */
export function useScroll(place: string, start: number, remember: (scroll: number) => void): void {
  const first = useRef(start);

  useLayoutEffect(() => {
    const wanted = first.current;
    first.current = 0;
    scrollTo(0, wanted);
    if (wanted === 0) return undefined;
    // What is shown comes in piece by piece: there is no such place yet.
    const growth = new ResizeObserver(() => scrollTo(0, wanted));
    growth.observe(document.body);
    const ending = new AbortController();
    const stop = () => {
      growth.disconnect();
      ending.abort();
    };
    for (const move of MOVES) window.addEventListener(move, stop, { signal: ending.signal });
    const timer = setTimeout(stop, GROWING_MS);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [place]);

  useEffect(() => {
    const ending = new AbortController();
    window.addEventListener('scroll', () => remember(scrollY), { signal: ending.signal, passive: true });
    return () => ending.abort();
  }, [remember]);
}
