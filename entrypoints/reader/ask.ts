import type { AnswerOf, ContentCalls, PassageCalls, PayloadOf, TabCalls } from '../../messages/protocol.ts';
import { answers, readEnvelope } from '../../messages/envelope.ts';
import type { ContentApi } from './content-api.ts';

/**
 * Asks the background; null when it does not answer, which happens when the extension has been updated
 * or removed under an open page: there is then nobody left to tell.
 */
export async function ask<Name extends keyof ContentCalls>(
  api: ContentApi,
  name: Name,
  payload: PayloadOf<ContentCalls, Name>,
): Promise<AnswerOf<ContentCalls, Name> | null> {
  if (api.runtime.id === undefined) return null;
  try {
    const answer = await api.runtime.sendMessage({ name, payload });
    return (answer ?? null) as AnswerOf<ContentCalls, Name> | null;
  } catch {
    // No answer is an answer: the caller shows nothing, or says that nothing could be read.
    return null;
  }
}

type TabAnswers<Calls> = {
  readonly [Name in keyof Calls]: (payload: PayloadOf<Calls, Name>) => AnswerOf<Calls, Name>;
};

/** Answers what the popup and the background ask this tab, until the signal ends it. */
export function answerTab<Calls extends TabCalls | PassageCalls>(
  api: ContentApi,
  table: TabAnswers<Calls>,
  signal: AbortSignal,
): void {
  const listener = (
    message: unknown,
    sender: { readonly id?: string },
    respond: (answer: unknown) => void,
  ) => {
    const envelope = readEnvelope(message);
    if (!envelope || sender.id !== api.runtime.id || !answers(table, envelope.name)) return undefined;
    const answer = table[envelope.name] as (payload: unknown) => unknown;
    respond(answer(envelope.payload) ?? null);
    return undefined;
  };
  api.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => api.runtime.onMessage.removeListener(listener), { once: true });
}
