import type { EntityType } from '../library/records.ts';
import type { Evidence } from '../linking/types.ts';
import { LONGEST_ADDRESS, LONGEST_TITLE } from '../notes/check-note.ts';
import { type Check, either, isBoolean, list, oneOf, orNull, record, text, wholeNumber } from './check.ts';
import type { AnswerOf, PageMarks, PassageCalls, TabCalls } from './protocol.ts';
import { isAddress, isEntityId } from './schema-parts.ts';

type AnyTabCalls = TabCalls & PassageCalls;
/** The calls of which the answer is looked at. */
type Asked = {
  [Name in keyof AnyTabCalls]: AnswerOf<AnyTabCalls, Name> extends void ? never : Name;
}[keyof AnyTabCalls];

/** UTF-16 units. A story is told on up to 50,000, and whatever else a page says of itself is shorter. */
const LONGEST_TEXT = 100_000;
const LONGEST_HOST = 253;
/** Our script lists no more of a page. */
const MOST_ENTITIES = 1000;
const MOST_PASSAGES = 100_000;
const isWord = text(1000);

const isEvidence = either<Evidence>(
  record({ kind: oneOf('name', 'reader') }),
  record({ kind: oneOf('cues'), where: oneOf('beside', 'near', 'page'), words: list(isWord, 100) }),
  record({ kind: oneOf('antecedent'), name: isWord }),
  record({ kind: oneOf('metonym'), capital: isWord }),
);

const isMarkedEntity = record({
  entity: record({
    id: isEntityId,
    type: isWord as Check<EntityType>,
    name: isWord,
    description: text(LONGEST_TEXT),
  }),
  mentions: wholeNumber(),
  surfaceForm: isWord,
  evidence: isEvidence,
  sentence: record({ before: isWord, words: isWord, after: isWord }),
});

const isMarks = either<PageMarks>(
  record({ state: oneOf('notArticle', 'reading', 'off', 'noLibrary', 'unavailable') }),
  // Until when we are off is told to our script, which hands it on.
  record({ state: oneOf('off'), until: orNull(wholeNumber()) }),
  record({
    state: oneOf('marked'),
    entities: list(isMarkedEntity, MOST_ENTITIES),
    weightiest: list(isEntityId, MOST_ENTITIES),
    cutShort: isBoolean,
  }),
);

const isPassage = record({
  exact: text(LONGEST_TEXT, 1),
  prefix: text(LONGEST_TEXT),
  suffix: text(LONGEST_TEXT),
  start: wholeNumber(),
  end: wholeNumber(),
});

/** What the scripts in a tab answer, or whoever has taken over its process, must be one of these, or it is no answer. */
export const TAB_ANSWERS: { readonly [Name in Asked]: Check<AnswerOf<AnyTabCalls, Name>> } = {
  marksOnPage: isMarks,
  pageStory: orNull(record({ text: text(LONGEST_TEXT), language: orNull(isWord), address: isAddress })),
  hostOfPage: text(LONGEST_HOST),
  notedPage: record({
    page: orNull(record({ address: text(LONGEST_ADDRESS, 1), title: text(LONGEST_TITLE) })),
    selected: orNull(isPassage),
  }),
  storyClaims: record({
    title: text(LONGEST_TEXT),
    published: orNull(isWord),
    outlet: orNull(text(LONGEST_TEXT)),
  }),
  findPassages: list(orNull(wholeNumber()), MOST_PASSAGES),
  showPassage: record({ shown: isBoolean }),
};
