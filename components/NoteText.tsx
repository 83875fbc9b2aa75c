import type { ComponentChildren } from 'preact';
import type { EntityId } from '../linking/types.ts';
import type { Block, Inline } from '../notes/markdown.ts';
import { EntityLink } from './EntityLink.tsx';
import { WebLink } from './WebLink.tsx';

type Open = (entity: EntityId) => void;

interface Props {
  readonly blocks: readonly Block[];
  readonly onOpen: Open;
}

/** A note to read: elements that hold text, and links to entities and to the web. */
export function NoteText({ blocks, onOpen }: Props): ComponentChildren {
  return blocks.map((block) => drawBlock(block, onOpen));
}

function drawBlock(block: Block, onOpen: Open): ComponentChildren {
  switch (block.kind) {
    case 'paragraph':
      return <p dir="auto">{drawInlines(block.content, onOpen)}</p>;
    case 'heading':
      return <h4 dir="auto">{drawInlines(block.content, onOpen)}</h4>;
    case 'list': {
      const items = block.items.map(({ done, blocks }) => (
        <li dir="auto" class={done === null ? undefined : done ? 'done' : 'to-do'}>
          <NoteText blocks={blocks} onOpen={onOpen} />
        </li>
      ));
      return block.start === null ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>;
    }
    case 'quote':
      return (
        <blockquote>
          <NoteText blocks={block.blocks} onOpen={onOpen} />
        </blockquote>
      );
    case 'code':
      return <pre>{block.text}</pre>;
    case 'rule':
      return <hr />;
  }
}

function drawInlines(content: readonly Inline[], onOpen: Open): ComponentChildren {
  return content.map((inline) => drawInline(inline, onOpen));
}

function drawInline(inline: Inline, onOpen: Open): ComponentChildren {
  if (typeof inline === 'string') return inline;
  switch (inline.kind) {
    case 'strong':
      return <strong>{drawInlines(inline.content, onOpen)}</strong>;
    case 'emphasis':
      return <em>{drawInlines(inline.content, onOpen)}</em>;
    case 'struck':
      return <s>{drawInlines(inline.content, onOpen)}</s>;
    case 'code':
      return <code>{inline.text}</code>;
    case 'link':
      return <WebLink address={inline.address}>{drawInlines(inline.content, onOpen)}</WebLink>;
    case 'entity':
      return (
        <EntityLink entity={inline.entity} onOpen={onOpen}>
          {inline.name}
        </EntityLink>
      );
  }
}
