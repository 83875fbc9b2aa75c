import browser from 'webextension-polyfill';
import { readEnvelope } from './envelope.ts';
import type { PageEvents, PayloadOf } from './protocol.ts';

/** Calls back on each event of a kind that the background sends to the extension's pages. */
export function onPageEvent<Name extends keyof PageEvents>(
  name: Name,
  callback: (payload: PayloadOf<PageEvents, Name>) => void,
  signal: AbortSignal,
): void {
  // Answers nothing, so that it never stands in for the background, which alone answers.
  const listener = (message: unknown): undefined => {
    const envelope = readEnvelope(message);
    if (envelope?.name === name) callback(envelope.payload as PayloadOf<PageEvents, Name>);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
