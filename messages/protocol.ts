/**
 * Every message of the extension: name, payload, answer; by who sends it, which decides what is believed.
 * Payloads are plain JSON: Chrome sends nothing else by default.
 */
import type { Check } from './check.ts';

export type * from './content-calls.ts';
export type * from './page-calls.ts';
export type * from './tab-calls.ts';

/** How each message travels. */
export interface Envelope {
  readonly name: string;
  readonly payload: unknown;
}

/** What one call is given. */
export type PayloadOf<Calls, Name extends keyof Calls> = Calls[Name] extends (payload: infer P) => unknown
  ? P
  : never;

/** What one call answers. */
export type AnswerOf<Calls, Name extends keyof Calls> = Calls[Name] extends (payload: never) => infer A
  ? A
  : never;

/** What the payloads of a kind of calls must be. */
export type Schemas<Calls> = { readonly [Name in keyof Calls]: Check<PayloadOf<Calls, Name>> };
