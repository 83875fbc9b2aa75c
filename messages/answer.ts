import browser, { type Runtime } from 'webextension-polyfill';
import { answers, readEnvelope } from './envelope.ts';
import type { AnswerOf, ContentCalls, PageCalls, PayloadOf } from './protocol.ts';

type Answers<Calls> = {
  readonly [Name in keyof Calls]: (
    payload: PayloadOf<Calls, Name>,
    sender: Runtime.MessageSender,
  ) => Promise<AnswerOf<Calls, Name>>;
};

/**
 * Answers every message of the extension. Content scripts live beside strangers: what they may ask is one
 * table, what only our own pages may ask another, and a sender whose origin is missing is a stranger.
 */
export function answerMessages(forContent: Answers<ContentCalls>, forPages: Answers<PageCalls>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const envelope = readEnvelope(message);
    if (!envelope || sender.id !== browser.runtime.id) return undefined;
    const { name, payload } = envelope;
    if (isOwnPage(sender)) {
      return answers(forPages, name) ? call(forPages[name], payload, sender) : undefined;
    }
    return sender.tab && answers(forContent, name) ? call(forContent[name], payload, sender) : undefined;
  });
}

/** Whether a message comes from the popup, the side panel or another page of ours. */
function isOwnPage({ url }: Runtime.MessageSender): boolean {
  return url !== undefined && url.startsWith(browser.runtime.getURL(''));
}

function call(answer: unknown, payload: unknown, sender: Runtime.MessageSender): Promise<unknown> {
  return (answer as (payload: unknown, sender: Runtime.MessageSender) => Promise<unknown>)(payload, sender);
}
