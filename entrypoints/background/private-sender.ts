import browser, { type Runtime } from 'webextension-polyfill';

/**
 * Whether a page of ours that asks something is in a private window, as far as the browser tells. Of a tab both do; of
 * the popup and the sidebar Firefox does. To Chromium these are no private pages, nor does it say in which window they
 * are: there they know it themselves alone, and ask for nothing that would be written.
 */
export async function isFromPrivateWindow({ tab, documentId }: Runtime.MessageSender): Promise<boolean> {
  if (tab) return tab.incognito;
  if (documentId === undefined) return false;
  try {
    const contexts = await browser.runtime.getContexts({ documentIds: [documentId] });
    return contexts.some(({ incognito }) => incognito);
  } catch (error) {
    // An earlier Firefox. No note may be lost for what is a second look only: the page knows it itself.
    console.info('The browser does not tell which windows are private.', error);
    return false;
  }
}

/** Answers a question that writes, and to one from a private window that it is refused. */
export function refusingPrivate<Payload, Answer>(
  answer: (payload: Payload) => Promise<Answer>,
  refused: Answer,
): (payload: Payload, sender: Runtime.MessageSender) => Promise<Answer> {
  return async (payload, sender) => ((await isFromPrivateWindow(sender)) ? refused : answer(payload));
}
