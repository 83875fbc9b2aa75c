import type { Page, Protocol } from 'puppeteer-core';
import { until } from '../browser/until.ts';

/** The world of our content script in a page, which has the page's DOM and the extension's messages. */
export interface ContentWorld {
  /** The value of an expression there, waited for. */
  evaluate(expression: string): Promise<unknown>;
}

/** Finds our content script in a page of Chromium. */
export async function contentWorldOf(page: Page): Promise<ContentWorld> {
  const session = await page.createCDPSession();
  let own: Protocol.Runtime.ExecutionContextDescription | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) own = context;
  });
  await session.send('Runtime.enable');
  const { id } = await until('the content script is in the page', async () => own);
  return {
    async evaluate(expression) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId: id,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}
