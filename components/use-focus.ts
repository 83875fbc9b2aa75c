import { useLayoutEffect } from 'preact/hooks';

/**
 * Gives an element the focus when it is first wanted there: before the first paint, so that no key typed
 * meanwhile is lost. What is in view stays in view.
 */
export function useFocus(find: () => HTMLElement | null | undefined, wanted: boolean): void {
  useLayoutEffect(() => {
    if (!wanted) return undefined;
    const focus = () => find()?.focus({ preventScroll: true });
    focus();

    // Firefox lets nothing in its popup take the focus before the popup itself has it.
    const ending = new AbortController();
    const focusLate = () => {
      if (document.activeElement === document.body) focus();
    };
    window.addEventListener('focus', focusLate, { once: true, signal: ending.signal });
    return () => ending.abort();
  }, [wanted]);
}
