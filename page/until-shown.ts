/** Resolves when a page that is prepared ahead of a click on it is shown; at once for any other. Rejects when aborted. */
export function untilShown(document: Document, signal: AbortSignal): Promise<void> {
  if (!isPrepared(document)) return Promise.resolve();
  return new Promise((resolve, reject) => {
    document.addEventListener('prerenderingchange', ({ isTrusted }) => isTrusted && resolve(), { signal });
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

/** Chromium alone prepares pages so far. Elsewhere a picture of that name would stand there. */
function isPrepared(document: Document): boolean {
  return (
    'prerendering' in Document.prototype && (document as { prerendering?: boolean }).prerendering === true
  );
}

/** A page that draws no frame by then (it is busy, or its tab is hidden) is looked at all the same, ms. */
const LONGEST_FRAME = 100;

/**
 * Resolves when the page has drawn its next frame. What its elements look like is known then: to ask before would have
 * it worked out for us, and once more for the frame.
 */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_FRAME);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      // Frames are drawn after these callbacks, and before the next task.
      setTimeout(resolve);
    });
  });
}
