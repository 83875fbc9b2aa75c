/** What extension pages and the background send. The content script has its own sender: it must not load the polyfill. */
import browser from 'webextension-polyfill';
import type { Check } from './check.ts';
import type { AnswerOf, PageCalls, PageEvents, PassageCalls, PayloadOf, TabCalls } from './protocol.ts';
import { TAB_ANSWERS } from './tab-schemas.ts';

type AnyTabCalls = TabCalls & PassageCalls;

/** Asks the background. Rejects when it does not answer. */
export async function askBackground<Name extends keyof PageCalls>(
  name: Name,
  payload: PayloadOf<PageCalls, Name>,
): Promise<AnswerOf<PageCalls, Name>> {
  return (await browser.runtime.sendMessage({ name, payload })) as AnswerOf<PageCalls, Name>;
}

/** Asks one of a tab's content scripts; null where it is not there, or answers what our scripts do not. */
export async function askTab<Name extends keyof AnyTabCalls>(
  tabId: number,
  name: Name,
  payload: PayloadOf<AnyTabCalls, Name>,
): Promise<AnswerOf<AnyTabCalls, Name> | null> {
  try {
    // The top frame alone: frames have no marks of their own yet.
    const answer: unknown = await browser.tabs.sendMessage(tabId, { name, payload }, { frameId: 0 });
    return isAnswer(name, answer) ? answer : null;
  } catch (error) {
    // Most tabs have no content script, and say so by this error; any other is a bug.
    if (isNobodyThere(error)) return null;
    throw error;
  }
}

function isAnswer<Name extends keyof AnyTabCalls>(
  name: Name,
  answer: unknown,
): answer is AnswerOf<AnyTabCalls, Name> {
  const checks: Partial<Record<keyof AnyTabCalls, Check<unknown>>> = TAB_ANSWERS;
  return checks[name]?.(answer) ?? false;
}

/** Tells the extension's open pages; when none is open, nobody hears it. */
export async function tellPages<Name extends keyof PageEvents>(
  name: Name,
  payload: PayloadOf<PageEvents, Name>,
): Promise<void> {
  try {
    await browser.runtime.sendMessage({ name, payload });
  } catch (error) {
    if (!isNobodyThere(error)) throw error;
  }
}

function isNobodyThere(error: unknown): boolean {
  return error instanceof Error && NOBODY.test(error.message);
}

/** Chromium's and Firefox's words for a message that found no listener, or one that left before answering. */
const NOBODY = /Receiving end does not exist|message (?:port|channel) closed|No tab with id|Invalid tab ID/i;
