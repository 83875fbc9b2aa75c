import type { Entity } from '../library/records.ts';
import { KIND_LABEL } from './kind-label.ts';
import { useWords } from './words.ts';

/** What an entity is, in three lines: its kind, its name, its description. */
export function EntityHead({ entity }: { readonly entity: Entity }) {
  const words = useWords();
  return (
    <div class="entity-head">
      <p class="label">{words(KIND_LABEL[entity.type])}</p>
      <h2 class="name" tabIndex={-1}>
        {entity.name}
      </h2>
      <p class="description">{entity.description}</p>
      {!entity.verified && <p class="caution">{words('unverified')}</p>}
    </div>
  );
}
