import browser, { type Runtime } from 'webextension-polyfill';
import { CONTENT_SCHEMAS } from './content-schemas.ts';
import { answers, readEnvelope } from './envelope.ts';
import { PAGE_SCHEMAS } from './page-schemas.ts';
import type { AnswerOf, ContentCalls, PageCalls, PayloadOf, Schemas } from './protocol.ts';
import { classOfSender } from './sender.ts';

export type Answers<Calls> = {
  readonly [Name in keyof Calls]: (
    payload: PayloadOf<Calls, Name>,
    sender: Runtime.MessageSender,
  ) => Promise<AnswerOf<Calls, Name>>;
};

/**
 * Answers every message of the extension. Content scripts live beside strangers: what they may ask is one
 * table, what only our own pages may ask another (docs/adr/0029). Whoever is neither, asks for what is in the other
 * table, or sends what is no payload of it, hears nothing; but a page of ours is told so, for that is a bug of ours.
 */
export function answerMessages(forContent: Answers<ContentCalls>, forPages: Answers<PageCalls>): void {
  const own = { id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') };
  const doors = {
    content: doorTo(forContent, CONTENT_SCHEMAS),
    page: doorTo(forPages, PAGE_SCHEMAS),
  };
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const envelope = readEnvelope(message);
    const kind = classOfSender(sender, own);
    if (!envelope || !kind) return undefined;
    const answer = doors[kind](envelope.name, envelope.payload, sender);
    if (answer === null && kind === 'page')
      return Promise.reject(new Error(`No payload of ${envelope.name}.`));
    return answer ?? undefined;
  });
}

/** Undefined where nobody of that name is there, null where the payload is none of its. */
function doorTo<Calls extends object>(table: Answers<Calls>, schemas: Schemas<Calls>) {
  return (
    name: string,
    payload: unknown,
    sender: Runtime.MessageSender,
  ): Promise<unknown> | null | undefined => {
    if (!answers(table, name) || !answers(schemas, name)) return undefined;
    return schemas[name](payload) ? table[name](payload, sender) : null;
  };
}
