import browser from 'webextension-polyfill';
import type { AnswerOf, PassageCalls, PayloadOf } from '../../messages/protocol.ts';
import { askTab } from '../../messages/send.ts';

/** The script runs on the API that the first of these has kept, on pages that are not read too. */
const PASSAGES = ['stub.js', 'passages.js'];

/** Asks the script of passages in a tab, which is brought into its page if need be; null where that may not be. */
export async function askPassages<Name extends keyof PassageCalls>(
  tabId: number,
  name: Name,
  payload: PayloadOf<PassageCalls, Name>,
): Promise<AnswerOf<PassageCalls, Name> | null> {
  const answer = await askTab(tabId, name, payload);
  if (answer !== null) return answer;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: PASSAGES });
  } catch (error) {
    console.info('This page may not be touched, and has no notes of its own.', error);
    return null;
  }
  return (await askTab(tabId, name, payload)) as AnswerOf<PassageCalls, Name> | null;
}
