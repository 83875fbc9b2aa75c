import { useRef, useState } from 'preact/hooks';
import type { EntityId } from '../linking/types.ts';
import type { MarkedEntity, PageMarks } from '../messages/protocol.ts';
import { ENGLISH } from './english.ts';
import { MetaLine } from './MetaLine.tsx';
import { useFocus } from './use-focus.ts';
import { plural, useWords } from './words.ts';

interface Props {
  readonly marks: Extract<PageMarks, { state: 'marked' }>;
  /** The entity from which the reader comes back: its row has the focus. */
  readonly cameFrom: EntityId | null;
  /** Goes to the entity's mention on the page, and opens it. */
  readonly onChoose: (entity: EntityId) => void;
}

/** What is marked on the page, as rows that keys can reach: the paint on the page can take no focus. */
export function MentionList({ marks, cameFrom, onChoose }: Props) {
  const words = useWords();
  const [byWeight, setByWeight] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const entities = byWeight ? heaviestFirst(marks) : marks.entities;
  return (
    <div class="mentions">
      {marks.entities.length > 2 && (
        <button
          type="button"
          class="text-button order"
          aria-pressed={byWeight}
          onClick={() => setByWeight(!byWeight)}
        >
          {words('orderByWeight')}
        </button>
      )}
      <ul ref={list} onKeyDown={onKeyDown}>
        {entities.map((marked) => (
          <li key={marked.entity.id}>
            <MentionRow marked={marked} focused={marked.entity.id === cameFrom} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      {marks.cutShort && <p class="calm">{words('marksCutShort')}</p>}
    </div>
  );

  /** Arrows go from row to row: there may be very many. */
  function onKeyDown(event: KeyboardEvent): void {
    const rows = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = rows.findIndex((row) => row === event.target);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    const row = next === undefined ? undefined : rows[next];
    if (!row) return;
    event.preventDefault();
    row.focus();
  }
}

/** What the page is about and a reader knows least comes first, as in painting; the rest as it is read. */
function heaviestFirst({ entities, weightiest }: Props['marks']): readonly MarkedEntity[] {
  const place = new Map(weightiest.map((id, index) => [id, index]));
  const placeOf = ({ entity }: MarkedEntity) => place.get(entity.id) ?? weightiest.length;
  return entities.toSorted((a, b) => placeOf(a) - placeOf(b));
}

interface RowProps {
  readonly marked: MarkedEntity;
  readonly focused: boolean;
  readonly onChoose: Props['onChoose'];
}

function MentionRow({ marked, focused, onChoose }: RowProps) {
  const words = useWords();
  const row = useRef<HTMLButtonElement>(null);
  useFocus(() => row.current, focused);
  const { entity, mentions, sentence } = marked;
  return (
    <button ref={row} type="button" class="row mention-row" onClick={() => onChoose(entity.id)}>
      <span class="row-name" {...ENGLISH}>
        {entity.name}
      </span>
      <MetaLine>
        {words(`kind${entity.type}`)}
        {plural(words, 'mentions', mentions)}
      </MetaLine>
      <span class="sentence" dir="auto">
        {sentence.before}
        <b>{sentence.words}</b>
        {sentence.after}
      </span>
    </button>
  );
}
