import { type Block, type Inline, readMarkdown } from './markdown.ts';

/** The words of a text as its Markdown reads, without the marks; breaks stand where blocks end. */
export function plainWords(text: string): string {
  if (!MAY_BE_MARKED.test(text)) return text;
  return readMarkdown(text, (name) => name)
    .map(wordsOfBlock)
    .join('\n');
}

/** Most notes have none of these, and are not parsed. */
const MAY_BE_MARKED = /[*_~`#>[\]|\\]|^[^\S\n\r\u2028\u2029]*(?:[-+]|\d+[.)])\s/m;

function wordsOfBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.content.map(wordsOfInline).join('');
    case 'list':
      return block.items.flatMap(({ blocks }) => blocks.map(wordsOfBlock)).join('\n');
    case 'quote':
      return block.blocks.map(wordsOfBlock).join('\n');
    case 'code':
      return block.text;
    case 'rule':
      return '';
  }
}

function wordsOfInline(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  switch (inline.kind) {
    case 'strong':
    case 'emphasis':
    case 'struck':
    case 'link':
      return inline.content.map(wordsOfInline).join('');
    case 'code':
      return inline.text;
    case 'entity':
      return inline.name;
  }
}
