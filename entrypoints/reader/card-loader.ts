import type { EntityPage } from '../../library/entity-page.ts';
import type { Mark } from '../../page/marks.ts';
import type { Card, CardListener, createCard } from '../card/card.tsx';
import { ask } from './ask.ts';
import type { ContentApi } from './content-api.ts';

/** The page's card, as the reader of the page knows it. */
export interface LoadedCard extends Omit<Card, 'open'> {
  /** Begins to fetch what the card will show, so that it is there when the pointer has rested long enough. */
  prepare(mark: Mark): void;
  open(mark: Mark, opening: Parameters<Card['open']>[1]): Promise<void>;
}

/**
 * The card of a page, whose code comes into the page with the first description of an entity: most pages that are read
 * never open one, and should not pay for it.
 */
export function loadCard(api: ContentApi, siteName: string, listener: CardListener): LoadedCard {
  const world = globalThis as { backgrounderCard?: typeof createCard | undefined };
  // What an earlier version has left here makes cards of its own kind.
  world.backgrounderCard = undefined;
  let card: Card | null = null;
  let wanted: Mark | null = null;
  let prepared: { readonly mark: Mark; readonly page: Promise<EntityPage | null> } | null = null;

  return {
    prepare(mark) {
      prepared = { mark, page: describe(mark) };
    },
    async open(mark, opening) {
      wanted = mark;
      const page = prepared?.mark === mark ? prepared.page : describe(mark);
      if (!card) {
        await page;
        // The pointer may have gone on while we waited.
        if (wanted !== mark) return;
        card ??= world.backgrounderCard?.(api, siteName, listener) ?? null;
      }
      await card?.open(mark, opening, page);
    },
    close() {
      wanted = null;
      card?.close();
    },
    notesChanged: () => card?.notesChanged(),
    isSourceOf: (event) => card?.isSourceOf(event) ?? false,
    box: () => card?.box() ?? null,
    remove: () => card?.remove(),
  };

  function describe({ link: { entity } }: Mark): Promise<EntityPage | null> {
    return ask(api, 'describeEntity', { entity, needsCard: world.backgrounderCard === undefined });
  }
}
