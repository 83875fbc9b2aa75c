import type { Decision } from '../settings/decision.ts';
import { either, isBoolean, oneOf, orNull, record, text, wholeNumber } from './check.ts';
import type { ContentCalls } from './content-calls.ts';
import { isEntityId, isNothing } from './schema-parts.ts';
import type { Schemas } from './protocol.ts';

/** A page is read up to 400,000 units, and a line break after each of its blocks. */
const LONGEST_PAGE = 1_000_000;
const LONGEST_LANGUAGE = 35;
/** A name longer than this is none. */
const LONGEST_NAME = 200;

/** What a content script's payloads must be: whoever has taken over its process writes them as he likes. */
export const CONTENT_SCHEMAS: Schemas<ContentCalls> = {
  wake: isNothing,
  linkText: record({
    text: text(LONGEST_PAGE),
    language: orNull(text(LONGEST_LANGUAGE)),
    asked: isBoolean,
  }),
  describeEntity: record({ entity: isEntityId, needsCard: isBoolean }),
  noteOn: record({ entity: isEntityId }),
  openPanel: record({ entity: isEntityId, writing: isBoolean, tether: orNull(wholeNumber()) }),
  decide: record({
    decision: either<Decision>(
      record({ kind: oneOf('off'), where: oneOf('site', 'today', 'everywhere') }),
      record({
        kind: oneOf('notThis'),
        surfaceForm: text(LONGEST_NAME, 1),
        entity: isEntityId,
        instead: orNull(isEntityId),
        everywhere: isBoolean,
      }),
    ),
  }),
};
