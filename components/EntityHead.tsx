import type { EntityPage } from '../library/entity-page.ts';
import { ENGLISH } from './english.ts';
import { formatDate } from './format-date.ts';
import { isOld } from './is-old.ts';
import { useWords } from './words.ts';

/** What an entity is, in three lines: its kind, its name, its description; and how new what we know of it is. */
export function EntityHead({ page }: { readonly page: EntityPage }) {
  const words = useWords();
  const { entity, newest } = page;
  const today = new Date().toISOString().slice(0, 10);
  return (
    <div class="entity-head">
      <p class="label">
        {words(`kind${entity.type}`)}
        {newest !== null && isOld(newest, today) && (
          <span class="as-of">
            {words('newestSource', formatDate(newest.slice(0, 7), words('language')))}
          </span>
        )}
      </p>
      <h2 class="name" tabIndex={-1} {...ENGLISH}>
        {entity.name}
      </h2>
      <p class="description" {...ENGLISH}>
        {entity.description}
      </p>
      {!entity.verified && <p class="caution">{words('unverified')}</p>}
    </div>
  );
}
