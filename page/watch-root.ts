/** A page that writes itself anew is let finish that, ms. */
const QUIET = 300;

/** Calls back when a document has come to have another root, and no third one for a moment: the page was written anew. */
export function watchRoot(document: Document, onOther: () => void, signal: AbortSignal): void {
  let root = document.documentElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    if (!document.documentElement || document.documentElement === root) return;
    root = document.documentElement;
    clearTimeout(timer);
    timer = setTimeout(onOther, QUIET);
  });
  observer.observe(document, { childList: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}
