/** Resolves when a page that is prepared ahead of a click on it is shown; at once for any other. Rejects when aborted. */
export function untilShown(document: Document, signal: AbortSignal): Promise<void> {
  // Chromium alone prepares pages so far.
  if (!(document as { prerendering?: boolean }).prerendering) return Promise.resolve();
  return new Promise((resolve, reject) => {
    document.addEventListener('prerenderingchange', () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
