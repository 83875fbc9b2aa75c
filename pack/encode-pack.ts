import type { Article, ContestedPoint, Entity, TimelineEvent } from '../library/records.ts';
import { tokenize } from '../linking/tokenize.ts';
import type { EntityId, Need } from '../linking/types.ts';
import {
  CUE_SIZE,
  ENTITY_TYPES,
  type EntityRecord,
  HEAD_SIZE,
  MAGIC,
  NEEDS,
  SECTIONS,
  type Section,
  align,
  hashToken,
} from './layout.ts';

/** An alias and when it holds, with its cues as words. */
export interface PackAlias {
  readonly alias: string;
  /** The alias as its language bends it: these link as it does, and are no names that anyone is shown. */
  readonly forms: readonly string[];
  readonly need: Need;
  readonly for: readonly string[];
  readonly against: readonly string[];
  readonly also: readonly string[];
  readonly language: string;
}

export interface PackEntity {
  readonly entity: Entity;
  readonly aliases: readonly PackAlias[];
  readonly standsFor: EntityId | null;
  /** Ids of the articles that mention it, in the order in which a card lists them. */
  readonly articles: readonly string[];
}

export interface PackSource {
  readonly entities: readonly PackEntity[];
  /** Names that are not ours, and shield the names inside them ("South China Sea"). */
  readonly otherNames: readonly PackAlias[];
  readonly articles: readonly Article[];
  readonly events: readonly TimelineEvent[];
  readonly contested: readonly ContestedPoint[];
  readonly locatives: readonly string[];
  readonly titles: readonly string[];
}

/** Writes a dataset as a pack. The same source, in the same order, gives the same bytes. */
export function encodePack(source: PackSource): Uint8Array<ArrayBuffer> {
  const strings = new Numbering<string>();
  strings.of('');
  const tokens = new Numbering<string>();
  const cues = new Numbering<string>();
  const cueLists = new CueLists(cues);
  const root = newNode();
  const entityNumbers = new Map(source.entities.map(({ entity }, index) => [entity.id, index]));
  const articleNumbers = new Map(source.articles.map(({ id }, index) => [id, index]));

  const addSense = (entity: number, alias: PackAlias) => {
    const sense = [
      entity,
      strings.of(alias.alias),
      NEEDS.indexOf(alias.need),
      cueLists.add(alias.for),
      cueLists.add(alias.against),
      cueLists.add(alias.also),
      strings.of(alias.language),
    ];
    for (const form of [alias.alias, ...alias.forms]) nodeFor(root, form, tokens).senses.push(sense);
  };
  source.entities.forEach(({ aliases }, index) => aliases.forEach((alias) => addSense(index + 1, alias)));
  source.otherNames.forEach((alias) => addSense(0, alias));
  const groups = [cueLists.add(source.locatives), cueLists.add(source.titles)];

  cues.all().forEach((written, number) => {
    nodeFor(root, written, tokens).cues.push(number, strings.of(written));
  });

  const trie = flatten(root);
  const entityArticles = starts(
    source.entities.map(({ articles }) => articles.map((id) => known(articleNumbers, id))),
  );
  const entities = source.entities.flatMap(({ entity, aliases, standsFor }) => [
    strings.of(entity.id),
    ENTITY_TYPES.indexOf(entity.type),
    standsFor === null ? 0 : known(entityNumbers, standsFor) + 1,
    strings.of(JSON.stringify({ entity, names: aliases.map(({ alias }) => alias) } satisfies EntityRecord)),
  ]);
  const record = (value: unknown) => strings.of(JSON.stringify(value));
  const articles = source.articles.map(record);
  const events = source.events.map(record);
  const contested = source.contested.map(record);
  // Strings go last: every section above may still add some.
  const hash = hashTable(tokens.all(), strings);
  const { bytes, starts: stringStarts } = encodeStrings(strings.all());

  return assemble({
    stringBytes: bytes,
    stringStarts,
    tokenHash: hash.strings,
    tokenIds: hash.ids,
    edgeStarts: trie.edgeStarts,
    edgeTokens: trie.edgeTokens,
    senseStarts: trie.senseStarts,
    senses: trie.senses,
    cueStarts: trie.cueStarts,
    cues: trie.cues,
    cueLists: cueLists.numbers,
    entities,
    articles,
    events,
    contested,
    entityArticleStarts: entityArticles.starts,
    entityArticles: entityArticles.items,
    groups,
  });
}

/** Gives each different value a number, in the order in which they come. */
class Numbering<T> {
  readonly #numbers = new Map<T, number>();

  of(value: T): number {
    const number = this.#numbers.get(value) ?? this.#numbers.size;
    this.#numbers.set(value, number);
    return number;
  }

  all(): T[] {
    return [...this.#numbers.keys()];
  }
}

/** Lists of cues, each different list once. */
class CueLists {
  /** Length, then the numbers, for each list; list 0 is empty. */
  readonly numbers: number[] = [0];
  readonly #offsets = new Map<string, number>([['', 0]]);
  readonly #cues: Numbering<string>;

  constructor(cues: Numbering<string>) {
    this.#cues = cues;
  }

  /** The list's offset. */
  add(words: readonly string[]): number {
    const list = [...new Set(words.map((word) => this.#cues.of(word)))].sort((a, b) => a - b);
    const key = list.join();
    const offset = this.#offsets.get(key) ?? this.numbers.length;
    if (offset === this.numbers.length) this.numbers.push(list.length, ...list);
    this.#offsets.set(key, offset);
    return offset;
  }
}

interface Node {
  readonly children: Map<number, Node>;
  readonly senses: number[][];
  readonly cues: number[];
}

function newNode(): Node {
  return { children: new Map(), senses: [], cues: [] };
}

function nodeFor(root: Node, phrase: string, tokens: Numbering<string>): Node {
  let node = root;
  for (const { key } of tokenize(phrase)) {
    const token = tokens.of(key);
    const child = node.children.get(token) ?? newNode();
    node.children.set(token, child);
    node = child;
  }
  return node;
}

/** The trie as arrays, nodes breadth first. */
function flatten(root: Node) {
  const nodes = [root];
  const edgeStarts = [0];
  const edgeTokens: number[] = [];
  for (let index = 0; index < nodes.length; index += 1) {
    const edges = [...nodes[index]!.children].sort(([a], [b]) => a - b);
    for (const [token, child] of edges) {
      edgeTokens.push(token);
      nodes.push(child);
    }
    edgeStarts.push(edgeTokens.length);
  }
  const senses = starts(nodes.map((node) => node.senses));
  const cues = starts(nodes.map((node) => pairs(node.cues)));
  return {
    edgeStarts,
    edgeTokens,
    senseStarts: senses.starts,
    senses: senses.items.flat(),
    cueStarts: cues.starts,
    cues: cues.items.flat(),
  };
}

function pairs(numbers: readonly number[]): number[][] {
  return Array.from({ length: numbers.length / CUE_SIZE }, (_, index) =>
    numbers.slice(index * CUE_SIZE, (index + 1) * CUE_SIZE),
  );
}

/** Lists of lists, flat, with where each begins and one more entry for the end. */
function starts<T>(lists: readonly (readonly T[])[]): { starts: number[]; items: T[] } {
  const result = { starts: [0], items: [] as T[] };
  for (const list of lists) {
    result.items.push(...list);
    result.starts.push(result.items.length);
  }
  return result;
}

function hashTable(tokens: readonly string[], strings: Numbering<string>) {
  let size = 16;
  while (size < tokens.length * 2) size *= 2;
  const table = {
    strings: Array.from<number>({ length: size }).fill(0),
    ids: Array.from<number>({ length: size }).fill(0),
  };
  tokens.forEach((token, id) => {
    let place = hashToken(token) & (size - 1);
    while (table.strings[place] !== 0) place = (place + 1) & (size - 1);
    table.strings[place] = strings.of(token) + 1;
    table.ids[place] = id;
  });
  return table;
}

function encodeStrings(strings: readonly string[]) {
  const encoder = new TextEncoder();
  const encoded = strings.map((text) => encoder.encode(text));
  const stringStarts = [0];
  for (const { length } of encoded) stringStarts.push(stringStarts.at(-1)! + length);
  const bytes = new Uint8Array(stringStarts.at(-1)!);
  encoded.forEach((part, index) => bytes.set(part, stringStarts[index]));
  return { bytes, starts: stringStarts };
}

function assemble(sections: Record<Section, readonly number[] | Uint8Array>): Uint8Array<ArrayBuffer> {
  let size = HEAD_SIZE;
  const places = SECTIONS.map((name) => {
    const section = sections[name];
    const length = section instanceof Uint8Array ? section.length : section.length * 4;
    const offset = size;
    size = align(offset + length);
    return { section, offset, length };
  });

  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(MAGIC));
  view.setUint32(MAGIC.length, SECTIONS.length, true);
  places.forEach(({ section, offset, length }, index) => {
    view.setUint32(8 + index * 8, offset, true);
    view.setUint32(12 + index * 8, length, true);
    if (section instanceof Uint8Array) bytes.set(section, offset);
    else section.forEach((number, place) => view.setUint32(offset + place * 4, number, true));
  });
  return bytes;
}

function known(numbers: ReadonlyMap<string, number>, id: string): number {
  const number = numbers.get(id);
  if (number === undefined) throw new Error(`Nothing in the dataset is called ${id}.`);
  return number;
}
