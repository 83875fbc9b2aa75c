import type { EntityId } from '../linking/types.ts';
import type { Block, Inline } from './markdown.ts';

/** The entities that a note leads to. */
export function entitiesIn(blocks: readonly Block[]): EntityId[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
      case 'heading':
        return block.content.flatMap(inInline);
      case 'list':
        return block.items.flatMap((item) => entitiesIn(item.blocks));
      case 'quote':
        return entitiesIn(block.blocks);
      case 'code':
      case 'rule':
        return [];
    }
  });
}

function inInline(inline: Inline): EntityId[] {
  if (typeof inline === 'string' || inline.kind === 'code') return [];
  return inline.kind === 'entity' ? [inline.entity] : inline.content.flatMap(inInline);
}
