import { capitalsOf } from '../linking/case-rule.ts';
import { tokenize } from '../linking/tokenize.ts';
import { GOLDEN, hashBytes, placeShift, slotOf } from '../linking/vocabulary.ts';
import { buildTrie } from './build-trie.ts';
import type { PackAlias } from './encode-pack.ts';
import { CUE, NEEDS, ruleHead } from './layout.ts';
import { NumberList } from './number-list.ts';
import { Numbering, type StringTable } from './string-table.ts';

/** Collects the names and cues of a dataset, with the rule of each. */
export class NameTable {
  readonly #strings: StringTable;
  readonly #tokens = new Numbering();
  readonly #cues = new Numbering();
  readonly #rules = new Numbering();
  readonly #ruleNumbers = new NumberList();
  /** Length, then the cues, for each list; list 0 is empty. */
  readonly #cueLists = new NumberList();
  readonly #listOffsets = new Map<string, number>();
  readonly #phraseTokens = new NumberList();
  readonly #phraseStarts = new NumberList();
  /** The target and the rule of each phrase. */
  readonly #entries = new NumberList();

  constructor(strings: StringTable) {
    this.#strings = strings;
    this.cueList([]);
  }

  /** Adds a name; the target is an entity + 1, or 0 for a name that is not ours. */
  add(target: number, { alias, forms, need, for: cuesFor, against, also, language }: PackAlias): void {
    const isLatin = LATIN.test(alias) ? 1 : 0;
    const rule = [
      ruleHead(NEEDS.indexOf(need), isLatin, this.#strings.add(language)),
      this.cueList(cuesFor),
      this.cueList(against),
      this.cueList(also),
    ];
    for (const form of [alias, ...forms]) this.#addPhrase(form, target, [...rule, capitalsOf(form)]);
  }

  /** The offset of a list of cues. */
  cueList(words: readonly string[]): number {
    const list = [...new Set(words.map((word) => this.#cues.of(word)))].sort((a, b) => a - b);
    const key = list.join();
    const before = this.#listOffsets.get(key);
    if (before !== undefined) return before;
    const offset = this.#cueLists.length;
    this.#cueLists.push(list.length, ...list);
    this.#listOffsets.set(key, offset);
    return offset;
  }

  /** @param openers words whose token numbers are listed */
  sections(openers: readonly string[]) {
    const openerTokens = openers.flatMap((word) => tokenize(word).map(({ key }) => this.#tokens.of(key)));
    this.#cues
      .all()
      .forEach((written, cue) =>
        this.#addPhrase(written, cue, [ruleHead(CUE, 0, 0), 0, 0, 0, capitalsOf(written)]),
      );
    this.#phraseStarts.push(this.#phraseTokens.length);

    const starts = this.#phraseStarts.view();
    const numbered = numberFirstTokensFirst(this.#phraseTokens.view(), starts, this.#tokens.all().length);
    const trie = buildTrie({ tokens: numbered.phraseTokens, starts });
    const entries = new Uint32Array(2 * trie.order.length);
    trie.order.forEach((phrase, place) => {
      entries[2 * place] = this.#entries.at(2 * phrase);
      entries[2 * place + 1] = this.#entries.at(2 * phrase + 1);
    });
    const tokens: string[] = [];
    this.#tokens.all().forEach((token, number) => (tokens[numbered.newNumbers[number]!] = token));

    return {
      ...vocabularySections(tokens),
      trie: Uint32Array.of(trie.rootEdges, this.#cues.all().length),
      edges: trie.edges,
      ranks: trie.ranks,
      edgeStarts: trie.edgeStarts,
      entryStarts: trie.entryStarts,
      entries,
      rules: this.#ruleNumbers.view(),
      cueLists: this.#cueLists.view(),
      openers: Uint32Array.from(openerTokens, (token) => numbered.newNumbers[token]!),
    };
  }

  #addPhrase(phrase: string, target: number, rule: readonly number[]): void {
    this.#phraseStarts.push(this.#phraseTokens.length);
    for (const { key } of tokenize(phrase)) this.#phraseTokens.push(this.#tokens.of(key));
    const rules = this.#rules.all().length;
    const number = this.#rules.of(rule.join());
    if (number === rules) this.#ruleNumbers.push(...rule);
    this.#entries.push(target, number);
  }
}

const LATIN = /\p{Script=Latin}/u;

/** Numbers the tokens anew, so that those which begin a phrase come first: the root's edges are then numbered as they are. */
function numberFirstTokensFirst(phraseTokens: Uint32Array, starts: Uint32Array, tokenCount: number) {
  const newNumbers = new Int32Array(tokenCount).fill(-1);
  let next = 0;
  for (let phrase = 0; phrase + 1 < starts.length; phrase += 1) {
    const start = starts[phrase]!;
    // A phrase of marks that are no tokens is empty.
    if (start === starts[phrase + 1]) continue;
    const first = phraseTokens[start]!;
    if (newNumbers[first] === -1) newNumbers[first] = next++;
  }
  for (let token = 0; token < tokenCount; token += 1)
    if (newNumbers[token] === -1) newNumbers[token] = next++;
  return { newNumbers, phraseTokens: phraseTokens.map((token) => newNumbers[token]!) };
}

/** So many slots a token make a table nearly empty. */
const SPARSE = 8;
const MOST_SPARSE_SLOTS = 1 << 16;

function vocabularySections(tokens: readonly string[]) {
  const encoder = new TextEncoder();
  const bytes = new Uint8Array(tokens.reduce((sum, token) => sum + 3 * token.length, 0));
  const tokenStarts = new Uint32Array(tokens.length + 1);
  let slotCount = 16;
  while (3 * slotCount < 4 * tokens.length) slotCount *= 2;
  // Nearly empty, a table is quicker by a third; that is worth half a megabyte, and not more.
  while (slotCount < SPARSE * tokens.length && 2 * slotCount <= MOST_SPARSE_SLOTS) slotCount *= 2;
  const slots = new Int32Array(2 * slotCount);
  const shift = placeShift({ slots });

  tokens.forEach((token, number) => {
    const start = tokenStarts[number]!;
    const { written } = encoder.encodeInto(token, bytes.subarray(start));
    tokenStarts[number + 1] = start + written;
    const folded = bytes.subarray(start, start + written);
    const hash = hashBytes(folded);
    let place = Math.imul(hash, GOLDEN) >>> shift;
    while (slots[2 * place + 1] !== 0) place = (place + 1) & (slotCount - 1);
    slots[2 * place] = hash;
    slots[2 * place + 1] = slotOf(number, folded);
  });
  return {
    slots: new Uint32Array(slots.buffer),
    tokenBytes: bytes.slice(0, tokenStarts[tokens.length]),
    tokenStarts,
  };
}
