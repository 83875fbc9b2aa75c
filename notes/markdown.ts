import { Marked, type Token, type TokenizerThis, type Tokens } from 'marked';
import type { EntityId } from '../linking/types.ts';

/**
 * A note's Markdown as a small tree of our own, in which there is nothing but text and addresses: no HTML, no images,
 * nothing that loads. Plain JSON, so that the background can send it to a card. What it does not know is shown as
 * it is written.
 */
export type Block =
  | { readonly kind: 'paragraph' | 'heading'; readonly content: readonly Inline[] }
  /** `start`: the first number; null where the items are not numbered. */
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly Item[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  /** Set as it is written, letter under letter. */
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' };

export interface Item {
  /** Whether it is done, where it is a task. */
  readonly done: boolean | null;
  readonly blocks: readonly Block[];
}

export type Inline =
  /** Line breaks in it are the writer's. */
  | string
  | { readonly kind: 'strong' | 'emphasis' | 'struck'; readonly content: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  /** The address is as it was written: whoever draws it checks that it is one of the web. */
  | { readonly kind: 'link'; readonly address: string; readonly content: readonly Inline[] }
  /** `[[name]]` or `[[name|as it is to read]]`, where an entity is called so. */
  | { readonly kind: 'entity'; readonly entity: EntityId; readonly name: string };

/** Which entity a name in `[[…]]` means; null for a name that nobody has. */
export type FindEntity = (name: string) => EntityId | null;

/** UTF-16 units. Longer ones are shown as they are written: marking them up would be felt. */
export const LONGEST_MARKED_UP = 12_000;
/** The parser looks at every part of a space. */
const LONG_SPACE = /[ \t]{200}/;
/** Lists in lists, quotes in quotes: deeper, they are shown as they are written. */
const DEEPEST = 8;

/** Reads a note's text. Never throws: a text that its parser fails on is shown as it is written. */
export function readMarkdown(text: string, find: FindEntity): Block[] {
  if (text.trim() === '') return [];
  if (text.length > LONGEST_MARKED_UP || LONG_SPACE.test(text)) return asWritten(text);
  work = 0;
  try {
    return readBlocks(MARKED.lexer(text), find, 0);
  } catch (error) {
    // Thousands of quotes in quotes exhaust the parser's stack, and brackets that never close its time; the reader's
    // text is shown all the same.
    console.warn('A note is shown as it is written.', error);
    return asWritten(text);
  }
}

/** The names that stand in `[[…]]`, each once. Also those in code, which are no links when they are drawn. */
export function linkedNames(text: string): string[] {
  return [...new Set([...text.matchAll(ENTITY_LINKS)].map(([, name]) => name!.trim()))];
}

/** A text with each of its links, as it is written, in other words: those in code, too. */
export function rewriteLinks(
  text: string,
  rewrite: (link: string, name: string, shown: string | undefined) => string,
): string {
  return text.replace(ENTITY_LINKS, (link, name: string, shown: string | undefined) =>
    rewrite(link, name.trim(), shown),
  );
}

function readBlocks(tokens: readonly Token[], find: FindEntity, depth: number): Block[] {
  return tokens.flatMap((token) =>
    depth > DEEPEST ? asWritten(token.raw) : readBlock(token as BlockToken, find, depth),
  );
}

function readBlock(token: BlockToken, find: FindEntity, depth: number): Block[] {
  switch (token.type) {
    case 'space':
    // A task's box is its item's: see `readItem`.
    case 'checkbox':
      return [];
    case 'paragraph':
    case 'text':
      return [{ kind: 'paragraph', content: readInlines(token.tokens ?? [token], find, depth) }];
    case 'heading':
      return [{ kind: 'heading', content: readInlines(token.tokens, find, depth) }];
    case 'list':
      return [
        {
          kind: 'list',
          start: token.ordered ? Number(token.start) : null,
          items: token.items.map((item) => readItem(item, find, depth + 1)),
        },
      ];
    case 'blockquote':
      return [{ kind: 'quote', blocks: readBlocks(token.tokens, find, depth + 1) }];
    case 'code':
      return [{ kind: 'code', text: token.text }];
    case 'table':
      // Cells that were lined up by hand stay so.
      return [{ kind: 'code', text: token.raw.trimEnd() }];
    case 'hr':
      return [{ kind: 'rule' }];
    case 'html':
    // The address of links that stand elsewhere.
    case 'def':
      return asWritten(token.raw);
  }
}

function readItem(item: Tokens.ListItem, find: FindEntity, depth: number): Item {
  return {
    done: item.task ? item.checked === true : null,
    blocks: readBlocks(item.tokens, find, depth),
  };
}

function readInlines(tokens: readonly Token[], find: FindEntity, depth: number): Inline[] {
  return joined(
    tokens.map((token) => (depth > DEEPEST ? token.raw : readInline(token as InlineToken, find, depth + 1))),
  );
}

function readInline(token: InlineToken, find: FindEntity, depth: number): Inline {
  switch (token.type) {
    case 'entity': {
      const entity = find(token.name);
      return entity === null ? token.raw : { kind: 'entity', entity, name: token.shown };
    }
    case 'text':
    case 'escape':
      return token.text;
    case 'br':
      return '\n';
    case 'strong':
      return { kind: 'strong', content: readInlines(token.tokens, find, depth) };
    case 'em':
      return { kind: 'emphasis', content: readInlines(token.tokens, find, depth) };
    case 'del':
      return { kind: 'struck', content: readInlines(token.tokens, find, depth) };
    case 'codespan':
      return { kind: 'code', text: token.text };
    case 'link':
      return { kind: 'link', address: token.href, content: readInlines(token.tokens, find, depth) };
    case 'image':
      // Nothing is loaded to read a note; where the picture lies can be told.
      return { kind: 'link', address: token.href, content: [token.text === '' ? token.href : token.text] };
    case 'html':
      return token.raw;
    case 'checkbox':
      return '';
  }
}

/** Neighboring texts as one. */
function joined(inlines: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (typeof inline === 'string' && typeof last === 'string') result[result.length - 1] = last + inline;
    else result.push(inline);
  }
  return result;
}

function asWritten(text: string): Block[] {
  const shown = text.trimEnd().replace(/^\s*\n/, '');
  return shown === '' ? [] : [{ kind: 'paragraph', content: [shown] }];
}

/** The tokens that marked makes of lines, and of what stands in them. */
type BlockToken =
  | Tokens.Space
  | Tokens.Checkbox
  | Tokens.Paragraph
  | Tokens.Text
  | Tokens.Heading
  | Tokens.List
  | Tokens.Blockquote
  | Tokens.Code
  | Tokens.Table
  | Tokens.Hr
  | Tokens.HTML
  | Tokens.Def;

type InlineToken =
  | Tokens.Text
  | Tokens.Escape
  | Tokens.Br
  | Tokens.Strong
  | Tokens.Em
  | Tokens.Del
  | Tokens.Codespan
  | Tokens.Link
  | Tokens.Image
  | Tokens.Tag
  | Tokens.Checkbox
  | EntityToken;

interface EntityToken {
  readonly type: 'entity';
  readonly raw: string;
  /** What the entity is called, and what stands in the text for it. */
  readonly name: string;
  readonly shown: string;
}

const ENTITY_LINKS = /\[\[([^[\]\n|]{1,200})(?:\|([^[\]\n]{1,200}))?\]\]/g;
const ENTITY_LINK = new RegExp(`^${ENTITY_LINKS.source}`);

/**
 * What the parser may do with one text, in characters that it looks at: marks that never close, and lists in lists on
 * one line, take a time that grows with their square. A card waits for this: some 20 ms on a machine of two cores.
 */
const MOST_WORK = 2_000_000;
/** What a block costs, however short it is. */
const WORK_OF_BLOCK = 500;
let work = 0;

function spend(characters: number): void {
  work += characters;
  if (work > MOST_WORK) throw new RangeError('The marks in this text are too many to follow.');
}

const MARKED = new Marked({
  // Who begins a new line means one.
  breaks: true,
  extensions: [
    {
      name: 'work',
      level: 'block',
      // Asked first at every block.
      tokenizer(text: string): undefined {
        const end = text.indexOf('\n');
        spend(WORK_OF_BLOCK + (end < 0 ? text.length : end));
      },
    },
    {
      name: 'entity',
      level: 'inline',
      start: (text: string) => text.indexOf('[['),
      tokenizer(this: TokenizerThis, text: string): EntityToken | undefined {
        // Asked first at every step within a paragraph.
        spend(text.length);
        const [raw, name, shown = name] = ENTITY_LINK.exec(text) ?? [];
        return raw === undefined
          ? undefined
          : { type: 'entity', raw, name: name!.trim(), shown: shown!.trim() };
      },
    },
  ],
});
