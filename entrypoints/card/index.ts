import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCard } from './card.tsx';

/** Comes into a page when its first card is about to open, and leaves the way to make cards to the reader there. */
export default defineUnlistedScript(() => {
  (globalThis as { backgrounderCard?: typeof createCard }).backgrounderCard = createCard;
});
