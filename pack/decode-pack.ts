import type { Library } from '../library/library.ts';
import type { Article, ContestedPoint, TimelineEvent } from '../library/records.ts';
import type { CueSet, EntityId, Lexicon, Rule } from '../linking/types.ts';
import {
  BYTE_SECTIONS,
  ENTITY_SIZE,
  ENTITY_TYPES,
  type EntityRecord,
  HEAD_SIZE,
  MAGIC,
  NEEDS,
  RULE_SIZE,
  SECTIONS,
  type Section,
  align,
} from './layout.ts';
import { openRecords } from './record-blocks.ts';

/**
 * Reads a pack in place: arrays are views of the bytes, records are read when asked for.
 * @throws Error with a sentence for a reader when the bytes are no pack of this version.
 */
export function decodePack(bytes: Uint8Array<ArrayBuffer>): Library {
  const sections = readSections(bytes);
  const strings = createStrings(sections);
  const [entityCount, articleCount, eventCount, contestedCount] = sections.recordCounts as unknown as Counts;
  // A pack of a hundred thousand entities is ready at once: an id is read when it is first asked for, and known
  // from then on; only an id that no link has given needs them all.
  // With room for all: an array that is filled here and there becomes a slower table.
  const ids = Array<EntityId | undefined>(entityCount);
  const numbers = new Map<EntityId, number>();
  const idOf = (number: number): EntityId => {
    const known = ids[number];
    if (known !== undefined) return known;
    const id = strings.at(sections.entities[number * ENTITY_SIZE]!);
    ids[number] = id;
    numbers.set(id, number);
    return id;
  };
  const entityIds = () => Array.from({ length: entityCount }, (_, number) => idOf(number));
  const numberOf = (id: EntityId) => {
    if (!numbers.has(id) && numbers.size < entityCount) entityIds();
    return numbers.get(id);
  };
  const record = openRecords(sections);
  const article = (number: number) => record(entityCount + number) as Article;
  const all = (first: number, count: number) =>
    Array.from({ length: count }, (_, index) => record(first + index));

  return {
    lexicon: createLexicon(sections, strings, idOf),
    get entityIds() {
      return entityIds();
    },
    entityCount,
    entity: (id) => entityRecord(id)?.entity,
    namesOf: (id) => entityRecord(id)?.names ?? [],
    articlesOn(id) {
      const number = numberOf(id);
      if (number === undefined) return [];
      const { entityArticleStarts: starts, entityArticles } = sections;
      return [...entityArticles.subarray(starts[number], starts[number + 1])].map(article);
    },
    articleShare(id) {
      const number = numberOf(id);
      if (number === undefined || articleCount === 0) return 0;
      const { entityArticleStarts: starts } = sections;
      return (starts[number + 1]! - starts[number]!) / articleCount;
    },
    articles: () => all(entityCount, articleCount) as Article[],
    events: () => all(entityCount + articleCount, eventCount) as TimelineEvent[],
    contested: () => all(entityCount + articleCount + eventCount, contestedCount) as ContestedPoint[],
    articleAt: article,
    eventAt: (place) => record(entityCount + articleCount + place) as TimelineEvent,
    contestedAt: (place) => record(entityCount + articleCount + eventCount + place) as ContestedPoint,
  };

  function entityRecord(id: EntityId): EntityRecord | undefined {
    const number = numberOf(id);
    return number === undefined ? undefined : (record(number) as EntityRecord);
  }
}

/** How many records there are of entities, articles, events and contested points. */
type Counts = [entities: number, articles: number, events: number, contested: number];

type ByteSection = 'stringBytes' | 'tokenBytes' | 'recordBytes';
type Sections = Record<Exclude<Section, ByteSection>, Uint32Array<ArrayBuffer>> &
  Record<ByteSection, Uint8Array>;

function readSections(bytes: Uint8Array<ArrayBuffer>): Sections {
  const start = new TextDecoder().decode(bytes.subarray(0, MAGIC.length));
  if (start !== MAGIC) {
    throw new Error(
      `The pack begins with ${JSON.stringify(start)} and not with ${MAGIC}: it is damaged or of another version.`,
    );
  }
  if (bytes.length < HEAD_SIZE) {
    throw new Error(`The pack is cut short: its head takes ${HEAD_SIZE} bytes and it has ${bytes.length}.`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const sections: Record<string, Uint8Array | Uint32Array> = {};
  let end = HEAD_SIZE;
  SECTIONS.forEach((name, index) => {
    const offset = view.getUint32(8 + index * 8, true);
    const length = view.getUint32(12 + index * 8, true);
    // Sections leave no gaps, so a damaged head is noticed here and not in the middle of a page.
    if (offset !== end) {
      throw new Error(`The pack is damaged: its ${name} should begin at ${end} and not at ${offset}.`);
    }
    end = align(offset + length);
    if (end > bytes.length) {
      throw new Error(
        `The pack is cut short: its ${name} should end at ${end} and it has ${bytes.length} bytes.`,
      );
    }
    const place = bytes.byteOffset + offset;
    sections[name] = BYTE_SECTIONS.has(name)
      ? new Uint8Array(bytes.buffer, place, length)
      : new Uint32Array(bytes.buffer, place, length / 4);
  });
  if (end !== bytes.length) {
    throw new Error(`The pack is damaged: it should end at ${end} and it has ${bytes.length} bytes.`);
  }
  return sections as unknown as Sections;
}

interface Strings {
  at(number: number): string;
}

function createStrings({ stringBytes, stringStarts }: Sections): Strings {
  const decoder = new TextDecoder();
  return {
    at: (number) => decoder.decode(stringBytes.subarray(stringStarts[number], stringStarts[number + 1])),
  };
}

const NO_ENTITIES = new Uint32Array();

function createLexicon(
  sections: Sections,
  strings: Strings,
  entityId: (number: number) => EntityId,
): Lexicon {
  const {
    slots,
    tokenBytes,
    tokenStarts,
    trie,
    edges,
    ranks,
    edgeStarts,
    entryStarts,
    entries,
    entities,
    groups,
    related,
    relatedStarts,
    entityArticleStarts,
  } = sections;
  const [rootEdges, cueCount] = trie;
  const typeOf = (entity: number) => ENTITY_TYPES[entities[entity * ENTITY_SIZE + 1]!];
  const rules = Array<Rule | undefined>(sections.rules.length / RULE_SIZE);
  const cueSets = new Map<number, CueSet>();

  return {
    vocabulary: { slots: signed(slots), tokenBytes, tokenStarts, beginners: rootEdges! },
    trie: { edges: signed(edges), ranks, edgeStarts, entryStarts },
    entries,
    cueCount: cueCount!,
    rule: (number) => (rules[number] ??= readRule(number)),
    entityId,
    isPerson: (entity) => typeOf(entity) === 'Person',
    isBody: (entity) => typeOf(entity) === 'Organization',
    relatedTo(entity) {
      const start = relatedStarts[entity]!;
      const end = relatedStarts[entity + 1]!;
      // Most have none, and a view costs more than a look.
      return start === end ? NO_ENTITIES : related.subarray(start, end);
    },
    prior: (entity) => entityArticleStarts[entity + 1]! - entityArticleStarts[entity]!,
    yearsOf(entity) {
      const years = entities[entity * ENTITY_SIZE + 3]!;
      return years === 0 ? undefined : { first: years >>> 16, last: years & 0xffff };
    },
    standsFor: (entity) => entities[entity * ENTITY_SIZE + 2]! - 1,
    locatives: cueSet(groups[0]!),
    titles: cueSet(groups[1]!),
    namesakes: cueSet(groups[2]!),
    indefinites: cueSet(groups[3]!),
    kin: cueSet(groups[4]!),
    dealings: cueSet(groups[5]!),
    openers: new Set(sections.openers),
  };

  function readRule(number: number): Rule {
    const [head, cuesFor, cuesAgainst, cuesAlso, capitals] = sections.rules.subarray(
      number * RULE_SIZE,
      (number + 1) * RULE_SIZE,
    );
    const need = NEEDS[head! & 0xff] ?? null;
    return {
      need,
      cuesFor: cueSet(cuesFor!),
      cuesAgainst: cueSet(cuesAgainst!),
      cuesAlso: cueSet(cuesAlso!),
      isPlain: need === 'nothing' && cuesFor === 0 && cuesAgainst === 0 && cuesAlso === 0,
      language: strings.at(head! >>> 9),
      isLatin: (head! & 0x100) !== 0,
      capitals: capitals!,
    };
  }

  function cueSet(offset: number): CueSet {
    const before = cueSets.get(offset);
    if (before) return before;
    const { cueLists } = sections;
    const cues = cueLists.subarray(offset + 1, offset + 1 + cueLists[offset]!);
    const set = createCueSet(cues);
    cueSets.set(offset, set);
    return set;
  }
}

function createCueSet(cues: Uint32Array): CueSet {
  let members: ReadonlySet<number> | null = null;
  return { cues, has: (cue) => (members ??= new Set(cues)).has(cue) };
}

/** The same bytes as signed numbers, which the processor's own arithmetic takes as they are. */
function signed(numbers: Uint32Array<ArrayBuffer>): Int32Array {
  return new Int32Array(numbers.buffer, numbers.byteOffset, numbers.length);
}
