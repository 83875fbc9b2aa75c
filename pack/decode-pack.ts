import type { Library } from '../library/library.ts';
import type { Article, ContestedPoint, TimelineEvent } from '../library/records.ts';
import type { Cue, EntityId, Lexicon, Sense } from '../linking/types.ts';
import {
  CUE_SIZE,
  ENTITY_SIZE,
  ENTITY_TYPES,
  type EntityRecord,
  HEAD_SIZE,
  MAGIC,
  NEEDS,
  SECTIONS,
  SENSE_SIZE,
  type Section,
  align,
  hashToken,
} from './layout.ts';

/**
 * Reads a pack in place: arrays are views of the bytes, records are read when asked for.
 * @throws Error with a sentence for a reader when the bytes are no pack of this version.
 */
export function decodePack(bytes: Uint8Array<ArrayBuffer>): Library {
  const sections = readSections(bytes);
  const strings = createStrings(sections);
  const entityIds = Array.from({ length: sections.entities.length / ENTITY_SIZE }, (_, index) =>
    strings.at(sections.entities[index * ENTITY_SIZE]!),
  );
  const numbers = new Map(entityIds.map((id, index) => [id, index]));
  const article = (number: number) => JSON.parse(strings.at(sections.articles[number]!)) as Article;

  return {
    lexicon: createLexicon(sections, strings, entityIds, numbers),
    entityIds,
    entity: (id) => entityRecord(id)?.entity,
    namesOf: (id) => entityRecord(id)?.names ?? [],
    articlesOn(id) {
      const number = numbers.get(id);
      if (number === undefined) return [];
      const { entityArticleStarts: starts, entityArticles } = sections;
      return [...entityArticles.subarray(starts[number], starts[number + 1])].map(article);
    },
    articles: () => Array.from(sections.articles, (_, number) => article(number)),
    events: () => Array.from(sections.events, (text) => JSON.parse(strings.at(text)) as TimelineEvent),
    contested: () => Array.from(sections.contested, (text) => JSON.parse(strings.at(text)) as ContestedPoint),
  };

  function entityRecord(id: EntityId): EntityRecord | undefined {
    const number = numbers.get(id);
    if (number === undefined) return undefined;
    return JSON.parse(strings.at(sections.entities[number * ENTITY_SIZE + 3]!)) as EntityRecord;
  }
}

type Sections = Record<Exclude<Section, 'stringBytes'>, Uint32Array> & { stringBytes: Uint8Array };

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
    sections[name] =
      name === 'stringBytes'
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

function createLexicon(
  sections: Sections,
  strings: Strings,
  entityIds: readonly EntityId[],
  numbers: ReadonlyMap<EntityId, number>,
): Lexicon {
  const { tokenHash, tokenIds, edgeStarts, edgeTokens, senseStarts, cueStarts, entities, groups } = sections;
  const mask = tokenHash.length - 1;
  // A page repeats its words: what was looked up once is kept.
  const knownTokens = new Map<string, number>();
  const knownSenses = new Map<number, readonly Sense[]>();
  const knownCues = new Map<number, readonly Cue[]>();
  const person = ENTITY_TYPES.indexOf('Person');
  const cueList = (offset: number) => {
    const { cueLists } = sections;
    return new Set(cueLists.subarray(offset + 1, offset + 1 + cueLists[offset]!));
  };

  return {
    tokenId: (key) => remember(knownTokens, key, () => findToken(key)),
    child(node, token) {
      // The root's edges are numbered as they were added, so a plain search by halves serves every node.
      let low = edgeStarts[node]!;
      let high = edgeStarts[node + 1]! - 1;
      while (low <= high) {
        const middle = (low + high) >>> 1;
        const found = edgeTokens[middle]!;
        if (found === token) return middle + 1;
        if (found < token) low = middle + 1;
        else high = middle - 1;
      }
      return 0;
    },
    sensesAt: (node) =>
      senseStarts[node] === senseStarts[node + 1]
        ? NONE
        : remember(knownSenses, node, () => readSenses(node)),
    cuesAt: (node) =>
      cueStarts[node] === cueStarts[node + 1] ? NONE : remember(knownCues, node, () => readCues(node)),
    isPerson: (id) => entities[(numbers.get(id) ?? -1) * ENTITY_SIZE + 1] === person,
    standsFor(id) {
      const country = entities[(numbers.get(id) ?? -1) * ENTITY_SIZE + 2] ?? 0;
      return country === 0 ? undefined : entityIds[country - 1];
    },
    locatives: cueList(groups[0]!),
    titles: cueList(groups[1]!),
  };

  function findToken(key: string): number {
    for (let place = hashToken(key) & mask; tokenHash[place] !== 0; place = (place + 1) & mask) {
      if (strings.at(tokenHash[place]! - 1) === key) return tokenIds[place]!;
    }
    return -1;
  }

  function readSenses(node: number): Sense[] {
    return range(senseStarts[node]!, senseStarts[node + 1]!).map((index) => {
      const [entity, alias, need, cuesFor, cuesAgainst, cuesAlso, language] = sections.senses.subarray(
        index * SENSE_SIZE,
        (index + 1) * SENSE_SIZE,
      );
      return {
        entity: entity === 0 ? '' : entityIds[entity! - 1]!,
        alias: strings.at(alias!),
        need: NEEDS[need!]!,
        cuesFor: cueList(cuesFor!),
        cuesAgainst: cueList(cuesAgainst!),
        cuesAlso: cueList(cuesAlso!),
        language: strings.at(language!),
      };
    });
  }

  function readCues(node: number): Cue[] {
    return range(cueStarts[node]!, cueStarts[node + 1]!).map((index) => ({
      id: sections.cues[index * CUE_SIZE]!,
      written: strings.at(sections.cues[index * CUE_SIZE + 1]!),
    }));
  }
}

const NONE: readonly never[] = [];

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function remember<K, V>(known: Map<K, V>, key: K, find: () => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = find();
  known.set(key, value);
  return value;
}
